/** A node of a card's JSON. */
export type Node = Readonly<Record<string, unknown>>;

/** A node with the keys that lead to it, and whether it is seen when the card arrives. */
export interface Found {
  readonly node: Node;
  readonly path: readonly string[];
  readonly parents: readonly Node[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object of a card's JSON, the card first. */
export const nodesOf = (
  value: unknown,
  path: readonly string[] = [],
  parents: readonly Node[] = [],
): readonly Found[] => {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, path, parents));
  if (!isNode(value)) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => nodesOf(child, [...path, key], [...parents, value]));
  return [{ node: value, path, parents }, ...inner];
};

/** Nodes of these types that are not a fallback of another. */
export const ofType = (card: unknown, ...types: readonly string[]): readonly Found[] =>
  nodesOf(card).filter(({ node, path }) => types.includes(String(node['type'])) && !path.includes('fallback'));

/** True when the node is seen without opening a fold. */
export const isShown = ({ node, parents }: Found): boolean =>
  [node, ...parents].every((each) => each['isVisible'] !== false);

/** Every text of a card with the node that holds it. */
export const textsOf = (
  card: unknown,
): readonly { readonly text: string; readonly key: string; readonly holder: Node }[] =>
  nodesOf(card).flatMap(({ node }) =>
    Object.entries(node).flatMap(([key, text]) => (typeof text === 'string' ? [{ text, key, holder: node }] : [])),
  );
