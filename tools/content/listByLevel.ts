/** Lists the nodes of a tree level by level, so that a node's number is one more than that of the edge which leads to it. */
export function listByLevel(edges: readonly (readonly { readonly to: number }[])[]): number[] {
  const nodes = [0];
  for (const node of nodes) nodes.push(...(edges[node] ?? []).map(({ to }) => to));
  return nodes;
}
