// Which nodes of a graph lie on a way back to themselves. The graphs are small enough to be followed by eye.
import { cyclesIn } from '../../../src/hosts/workbench/cycles';

type Edges = Readonly<Record<number, readonly number[]>>;

const cycles = (edges: Edges): number[] =>
  [...cyclesIn(Object.keys(edges).map(Number), (node) => edges[node] ?? [])].sort((a, b) => a - b);

describe('cyclesIn', () => {
  it.each<[string, Edges, number[]]>([
    ['nothing', {}, []],
    ['one node', { 1: [] }, []],
    ['a node that leads to itself', { 1: [1] }, [1]],
    ['a chain', { 1: [2], 2: [3], 3: [] }, []],
    ['two ways to one node', { 1: [2, 3], 2: [4], 3: [4], 4: [] }, []],
    ['a pair', { 1: [2], 2: [1] }, [1, 2]],
    ['a circle with a way in and a way out', { 1: [2], 2: [3], 3: [4, 2], 4: [5], 5: [] }, [2, 3]],
    ['two circles with a bridge', { 1: [2], 2: [1, 3], 3: [4], 4: [3] }, [1, 2, 3, 4]],
    ['two circles with a node in common', { 1: [2, 3], 2: [1], 3: [1] }, [1, 2, 3]],
    ['a node that leads to itself beside a pair', { 1: [2], 2: [1], 3: [3], 4: [3] }, [1, 2, 3]],
    ['a node that nothing is known of', { 1: [9] }, []],
    ['a circle that begins late', { 1: [3], 2: [], 3: [2, 4], 4: [5], 5: [3] }, [3, 4, 5]],
  ])('%s: %j → %j', (_, edges, expected) => {
    expect(cycles(edges)).toEqual(expected);
  });

  it('goes through a chain as long as a column', () => {
    const length = 100_000;
    const nodes = Array.from({ length }, (_, index) => index);
    expect(cyclesIn(nodes, (node) => (node + 1 < length ? [node + 1] : [])).size).toBe(0);
    expect(cyclesIn(nodes, (node) => [(node + 1) % length]).size).toBe(length);
  });
});
