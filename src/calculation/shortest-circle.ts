// Circles in a network of directed flows: what is paid out comes back by the shortest way. Says nothing of whether the same
// money does so, nor of the sums.

export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The parties along the shortest circle that an edge closes, from its `from` over its `to` back to `from`; undefined where
 * nothing leads back. Of two circles as short, the one whose edges stand first.
 */
export function shortestCircle({ from, to }: Edge, edges: readonly Edge[]): readonly string[] | undefined {
  const cameFrom = new Map<string, string>([[to, from]]);
  for (const reached of cameFrom.keys()) {
    // A Map visits what is added while it is gone through: these are breadths, the nearest first.
    if (reached === from) return wayTo(from, cameFrom);
    for (const edge of edges) {
      if (edge.from === reached && !cameFrom.has(edge.to)) cameFrom.set(edge.to, reached);
    }
  }
  return undefined;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let at = cameFrom.get(end); at !== undefined && at !== end; at = cameFrom.get(at)) way.unshift(at);
  return [end, ...way];
}
