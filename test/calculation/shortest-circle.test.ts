import { shortestCircle } from '../../src/calculation/shortest-circle';

const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));

describe('the shortest circle', () => {
  it('goes there and back where the other pays too', () => {
    expect(shortestCircle({ from: 'a', to: 'b' }, edges('ab', 'ba'))).toEqual(['a', 'b', 'a']);
  });

  it('goes over others, by the shortest way', () => {
    const network = edges('ab', 'bc', 'cd', 'da', 'ca');
    expect(shortestCircle({ from: 'a', to: 'b' }, network)).toEqual(['a', 'b', 'c', 'a']);
    expect(shortestCircle({ from: 'd', to: 'a' }, network)).toEqual(['d', 'a', 'b', 'c', 'd']);
  });

  it('takes the first of two that are as short', () => {
    expect(shortestCircle({ from: 'a', to: 'b' }, edges('ab', 'bd', 'bc', 'ca', 'da'))).toEqual(['a', 'b', 'd', 'a']);
  });

  it('is none where nothing leads back', () => {
    expect(shortestCircle({ from: 'a', to: 'b' }, edges('ab', 'bc', 'cb', 'da'))).toBeUndefined();
    expect(shortestCircle({ from: 'a', to: 'b' }, [])).toBeUndefined();
  });
});
