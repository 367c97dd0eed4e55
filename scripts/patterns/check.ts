/**
 * Proves that every regular expression of the bot takes a time that grows no faster than the text: no two of its
 * quantifiers can exchange characters, none can reach itself, and none can begin anew inside what it just read. Those that
 * are put together are taken as they are when their module is loaded; one that is made later cannot be proven, and is a
 * fault as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript';
import { packageRoot } from '../../bot/start/package-root';

const folders = ['bot', 'cards', 'dialogs', 'domain', 'language'];

/** A regular expression and where it stands, as `file:line`. */
interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(packageRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));

/** The expressions that stand in a file as they are, and the places where one is put together. */
const patternsIn = (file: string): { readonly written: Pattern[]; readonly made: string[] } => {
  const text = readFileSync(path.join(packageRoot(), file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const placeOf = (node: ts.Node): string =>
    `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
  const written: Pattern[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      written.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const isMade =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp';
    if (isMade) made.push(placeOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { written, made };
};

/** Loads modules, and gives every expression that was made meanwhile. */
const madeBy = async (files: readonly string[]): Promise<readonly Pattern[]> => {
  const made: Pattern[] = [];
  const plain = RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [pattern, flags]: [string | RegExp, string?]) => {
      const one = new target(pattern, flags);
      const [, place = ''] = /\n.*\n.*?([^\s(]+?:\d+):\d+/.exec(new Error().stack ?? '') ?? [];
      const file = path.relative(packageRoot(), place.replace(/^file:\/\//, ''));
      made.push({ place: file, source: one.source, flags: one.flags });
      return one;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(path.join(packageRoot(), file)).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return made;
};

/* Only what can fail behind what it read is tried anew: `\\s+` alone cannot, and is read once. */
const rules: Linter.RulesRecord = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': ['error', { report: 'certain' }],
};

/** What is wrong with some patterns: they are looked at as the lines of one text. */
const faultsOf = (patterns: readonly Pattern[]): string[] =>
  new Linter({ configType: 'flat' })
    .verify(patterns.map(({ source, flags }) => `void /${source}/${flags};`).join('\n'), {
      languageOptions: { ecmaVersion: 'latest' },
      plugins: { regexp },
      rules,
    })
    .map(({ line, message }) => {
      const { place = '', source = '', flags = '' } = patterns[line - 1] ?? {};
      return `${place}: /${source}/${flags}\n  ${message}`;
    });

const main = async (): Promise<void> => {
  const found = folders.flatMap(filesIn).map((file) => ({ file, ...patternsIn(file) }));
  const made = await madeBy(found.flatMap((one) => (one.made.length > 0 ? [one.file] : [])));
  const unproven = found
    .flatMap((one) => one.made)
    .filter((place) => !made.some((one) => one.place === place))
    .map((place) => `${place}: this expression is made only where it is used, and cannot be proven`);
  const own = made.filter(({ place }) => folders.some((folder) => place.startsWith(`${folder}/`)));
  const all = [...found.flatMap(({ written }) => written), ...own];
  const faults = [...faultsOf(all), ...unproven];
  console.log(faults.length === 0 ? `${all.length} patterns are linear.` : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
};

void main();
