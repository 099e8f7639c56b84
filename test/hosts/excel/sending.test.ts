// What is sent together must stay below what Excel takes: answers wait their turn.
import { type inItsTurn as InItsTurn, Weight } from '../../../src/hosts/excel/sending';
import { standInForCustomFunctions } from '../../support/custom-functions';

Object.assign(globalThis, { CustomFunctions: standInForCustomFunctions() });

// 5 MB, less what the runtime wraps around the answers.
const taken = 4_500_000;

describe('the weight of an answer', () => {
  const weightOf = (rows: unknown[][]): Weight => {
    const weight = new Weight();
    weight.takes(rows, 0, false);
    return weight;
  };

  it.each([
    ['numbers', Array.from({ length: 100 }, (_, row) => [row / 7, -row * 1e300, 0])],
    [
      'texts with quotes, line breaks and letters beyond ASCII',
      [
        ['"a"', 'é\n', '😀'],
        ['', 'x', 'y'],
      ],
    ],
    ['Booleans', [[true, false]]],
  ])('is at least what is sent, of %s', (_, rows) => {
    expect(weightOf(rows).ofAnswer).toBeGreaterThanOrEqual(JSON.stringify(rows).length - 1);
  });

  it('is measured digit by digit where it matters: 400,000 short numbers fit, 400,000 long ones do not', () => {
    const short = Array.from({ length: 400_000 }, () => [7]);
    const long = Array.from({ length: 400_000 }, (_, row) => [row / 7]);
    expect(JSON.stringify(short).length).toBeLessThan(taken);
    expect(JSON.stringify(long).length).toBeGreaterThan(taken);
    expect(new Weight().takes(short, 0, true)).toBe(true);
    expect(new Weight().takes(long, 0, true)).toBe(false);
  });
});

describe('answers of one recalculation', () => {
  let inItsTurn: typeof InItsTurn;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.isolateModules(() => {
      ({ inItsTurn } = jest.requireActual<{ inItsTurn: typeof InItsTurn }>('../../../src/hosts/excel/sending'));
    });
  });
  afterEach(() => jest.useRealTimers());

  it('go at once as long as they fit together', () => {
    expect(inItsTurn('first', 2_000_000)).toBe('first');
    expect(inItsTurn('second', 2_000_000)).toBe('second');
  });

  it('wait where they do not, and come in their order, never more at once than Excel takes', async () => {
    const handed: { name: string; at: number }[] = [];
    const began = Date.now();
    const ask = (name: string): void => {
      void Promise.resolve(inItsTurn(name, 2_000_000)).then(() => handed.push({ name, at: Date.now() - began }));
    };
    ['a', 'b', 'c', 'd', 'e'].forEach(ask);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(handed.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const { at } of handed) {
      const together = handed.filter((each) => each.at >= at && each.at < at + 1000).length;
      expect(together * 2_000_000).toBeLessThanOrEqual(taken);
    }
  });

  it('let no later small one overtake them, so that none waits for ever', async () => {
    const order: string[] = [];
    for (const [name, characters] of [
      ['big', 4_000_000],
      ['other big', 4_000_000],
      ['small', 10],
    ] as const) {
      void Promise.resolve(inItsTurn(name, characters)).then((each) => order.push(each));
    }
    await jest.advanceTimersByTimeAsync(30_000);
    expect(order).toEqual(['big', 'other big', 'small']);
  });

  it('leave no timer behind once all is sent', async () => {
    expect(inItsTurn('one', 100)).toBe('one');
    await jest.advanceTimersByTimeAsync(30_000);
    expect(jest.getTimerCount()).toBe(0);
  });
});
