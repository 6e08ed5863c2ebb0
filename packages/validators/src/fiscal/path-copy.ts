type Change = (parent: Record<string, unknown>, key: string) => void;

/** A copy that shares with the original all but the way to the change. */
export const changed = <Node extends object>(
  node: Node,
  [key = "", ...rest]: readonly string[],
  change: Change,
): Node => {
  const copy = (Array.isArray(node) ? [...node] : { ...node }) as Record<string, unknown>;
  if (rest.length === 0) change(copy, key);
  else copy[key] = changed(copy[key] as object, rest, change);
  return copy as Node;
};
