import ts from 'typescript';

/** The place of a value in a template. */
const value = '\u0001';

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(value)
    : null;
};

const twoWords = /\p{L}[\p{L}’']*[,:;]? [“(]?\p{L}+(?![\p{L}=])/u;
const begins = /^[“(\s]*\p{Lu}/u;
const ends = /[.?!…:”]\s*$/u;

/** Two words side by side that begin or end as a sentence does, or one with values that does both. Patterns are none. */
const isSentence = (text: string): boolean => {
  if (/\(\?[:<!=]/u.test(text)) return false;
  return twoWords.test(text) ? begins.test(text) || ends.test(text) : begins.test(text) && /\s[^]*[.?!]$/u.test(text);
};

/** What operators read: the log, errors, the process's own streams, and the catalogue of errors. */
const forOperators = (node: ts.Node): boolean => {
  if (ts.isNewExpression(node)) return /Error$/u.test(node.expression.getText());
  if (ts.isCallExpression(node)) return /(?:^|\.)(?:log|stderr)\.\w+$|^super$/u.test(node.expression.getText());
  return ts.isVariableDeclaration(node) && node.name.getText() === 'errors';
};

/** What is matched and never shown: patterns, and lists of words to be recognized. */
const isMatched = (node: ts.Node): boolean => {
  if (ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isNewExpression(node)) return /^(?:RegExp|Set)$/u.test(node.expression.getText());
  return ts.isBinaryExpression(node) && /^[!=]==$/u.test(node.operatorToken.getText());
};

const isExempt = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || forOperators(node) || isMatched(node);

/**
 * Rooms that speak to operators and authors alone: what starts and watches the bot and opens its database, and what reads
 * configuration and guides and names their faults.
 */
const speaksToOperators =
  /^bot\/(?:start|operations)\/|^storage\/(?:open\/|migrate)|^dialogs\/guide\/(?:read|check|draw)|\/read-[a-z-]+\.ts$/u;

/** Every string that reads like a sentence for a person, with its place. Such belong into texts/. */
export const sentencesIn = (sources: readonly ts.SourceFile[]): readonly string[] =>
  sources.flatMap((source) => {
    if (speaksToOperators.test(source.fileName)) return [];
    const found: string[] = [];
    const walk = (node: ts.Node): void => {
      if (isExempt(node)) return;
      const text = textOf(node);
      if (text !== null && isSentence(text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${source.fileName}:${String(line + 1)} “${text.slice(0, 60)}” is a sentence: put it into texts/`);
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
    return found;
  });
