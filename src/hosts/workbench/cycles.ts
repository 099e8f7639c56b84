// Tarjan's algorithm (SIAM Journal on Computing 1, 1972), without recursion: a column of ten thousand running sums is as deep.

interface Visit {
  readonly node: number;
  readonly next: Iterator<number, undefined>;
}

/** Nodes of a graph from which a way leads back to them. */
export function cyclesIn(nodes: readonly number[], edges: (node: number) => readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const visits: Visit[] = [];
  const enter = (node: number): void => {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    visits.push({ node, next: edges(node).values() });
  };
  const lower = (node: number, by: number | undefined): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? Infinity, by ?? Infinity));
  };
  const leave = (node: number): void => {
    const parent = visits.at(-1);
    if (parent !== undefined) lower(parent.node, lowest.get(node));
    if (lowest.get(node) !== order.get(node)) return;
    const together = open.splice(open.lastIndexOf(node));
    for (const each of together) {
      isOpen.delete(each);
      if (together.length > 1) found.add(each);
    }
  };
  for (const start of nodes) {
    if (!order.has(start)) enter(start);
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node, next } = visit;
      const step = next.next();
      if (step.done === true) {
        visits.pop();
        leave(node);
      } else if (!order.has(step.value)) enter(step.value);
      else {
        if (step.value === node) found.add(node);
        if (isOpen.has(step.value)) lower(node, order.get(step.value));
      }
    }
  }
  return found;
}
