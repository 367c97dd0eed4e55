import ts from 'typescript';

const literalsIn = (node: ts.Node): readonly string[] =>
  ts.isStringLiteralLike(node) ? [node.text] : node.getChildren().flatMap(literalsIn);

/** True for `say(…)`, and for the `key:` of a sentence that is written out, as migrations do. */
const keyIn = (node: ts.Node): ts.Node | undefined => {
  if (ts.isCallExpression(node) && node.expression.getText() === 'say') return node.arguments[0];
  return ts.isPropertyAssignment(node) && node.name.getText() === 'key' ? node.initializer : undefined;
};

/** The keys that are named where sentences are made: several where a condition chooses. */
export const keysUsed = (sources: readonly ts.SourceFile[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const walk = (node: ts.Node): void => {
    const key = keyIn(node);
    if (key) for (const each of literalsIn(key)) found.add(each);
    ts.forEachChild(node, walk);
  };
  sources.forEach(walk);
  return found;
};
