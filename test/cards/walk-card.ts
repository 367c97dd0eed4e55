/** A node of a card's JSON. */
export type Node = Readonly<Record<string, unknown>>;

/** A node with the keys that lead to it, and whether it is seen when the card arrives. */
export interface Found {
  readonly node: Node;
  readonly path: readonly string[];
  readonly parents: readonly Node[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const collect = (found: Found[], value: unknown, path: readonly string[], parents: readonly Node[]): Found[] => {
  if (Array.isArray(value)) for (const item of value) collect(found, item, path, parents);
  else if (isNode(value)) {
    found.push({ node: value, path, parents });
    const inside = [...parents, value];
    for (const [key, child] of Object.entries(value)) if (isNode(child)) collect(found, child, [...path, key], inside);
  }
  return found;
};
const walked = new WeakMap<Node, readonly Found[]>();

/** Every object of a card's JSON, the card first. */
export const nodesOf = (card: Node): readonly Found[] => {
  const nodes = walked.get(card) ?? collect([], card, [], []);
  walked.set(card, nodes);
  return nodes;
};

/** Nodes of these types that are not a fallback of another. */
export const ofType = (card: Node, ...types: readonly string[]): readonly Found[] =>
  nodesOf(card).filter(({ node, path }) => types.includes(String(node['type'])) && !path.includes('fallback'));

/** True when the node is seen without opening a fold. */
export const isShown = ({ node, parents }: Found): boolean =>
  [node, ...parents].every((each) => each['isVisible'] !== false);

/** Every text of a card with the node that holds it. */
export const textsOf = (
  card: Node,
): readonly { readonly text: string; readonly key: string; readonly holder: Node }[] =>
  nodesOf(card).flatMap(({ node }) =>
    Object.entries(node).flatMap(([key, text]) => (typeof text === 'string' ? [{ text, key, holder: node }] : [])),
  );
