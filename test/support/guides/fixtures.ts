import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../../bot/start/read-folder';
import type { Fault } from '../../../dialogs/guide/fault';
import type { Library } from '../../../dialogs/guide/guide';
import { loadLibrary } from '../../../dialogs/guide/load';
import type { GuideFile } from '../../../dialogs/guide/read';

/** The reason that the conversation gives in these libraries. */
export const fixtureReasons = ['asked-for-a-person'];

/** The files of a small library without a fault. */
export const goodFiles = (): readonly GuideFile[] => readFolder(join(__dirname, 'good'));

/** The good library. */
export const goodLibrary = (): Library => {
  const loaded = loadLibrary(goodFiles(), fixtureReasons);
  if ('faults' in loaded) throw new Error(`The good library has faults: ${JSON.stringify(loaded.faults)}`);
  return loaded.library;
};

/** The good library with a few lines changed. */
export interface BrokenLibrary {
  readonly name: string;
  readonly files: readonly GuideFile[];
  /** What is found in it: where, and a part of the message. */
  readonly faults: readonly Fault[];
}

/** The lines of a hunk before the change, or after it: those with this sign, the common ones, and the changed in part. */
const linesOf = (hunk: readonly string[], side: '-' | '+'): string =>
  hunk
    .filter(([sign]) => ` ~${side}`.includes(sign ?? ''))
    .map((line) => (line.startsWith('~') ? partsOf(line, side) : line).slice(1) + '\n')
    .join('');
const partsOf = (line: string, side: '-' | '+'): string =>
  line.replace(/\[-(.*?)-\]/g, side === '-' ? '$1' : '').replace(/\{\+(.*?)\+\}/g, side === '+' ? '$1' : '');

/** Puts a hunk where its lines stand in the file, or makes a file of it. */
const patched = (files: ReadonlyMap<string, string>, [head = '', ...hunk]: readonly string[]): [string, string] => {
  const file = head.slice(2);
  const [before, after] = [linesOf(hunk, '-'), linesOf(hunk, '+')];
  if (before === '' && !files.has(file)) return [file, after];
  const parts = `\n${files.get(file) ?? ''}`.split(`\n${before}`);
  if (parts.length !== 2) throw new Error(`These lines of ${file} stand there ${parts.length - 1} times:\n${before}`);
  return [file, parts.join(`\n${after}`).slice(1)];
};

const faultOf = (line: string): Fault => {
  const [, file = '', row, column, message = ''] = /^! (\S+):(\d+):(\d+) (.+)$/.exec(line) ?? [];
  return { file, line: Number(row), column: Number(column), message };
};

const brokenLibrary = (entry: string): BrokenLibrary => {
  const [name = '', ...lines] = entry.trimEnd().replace(' @ ', '\n@ ').split('\n');
  const files = new Map(goodFiles().map(({ file, text }) => [file, text]));
  const hunks = lines.filter((line) => !line.startsWith('!')).join('\n');
  for (const hunk of hunks.split(/\n(?=@)/)) files.set(...patched(files, hunk.split('\n')));
  const faults = lines.filter((line) => line.startsWith('!')).map(faultOf);
  return { name, files: [...files].map(([file, text]) => ({ file, text })), faults };
};

/**
 * One library for each rule that guides have to keep, from broken-guides.diff: `# name`, before each hunk `@ file`, the hunk
 * as a patch has it (`~` before a line of which only [-this-]{+that+} is changed), and `! file:line:column fault` for what is found then.
 */
export const brokenLibraries = (): readonly BrokenLibrary[] =>
  readFileSync(join(__dirname, '../..', 'dialogs', 'guide', 'broken-guides.diff'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map(brokenLibrary);

/** The files of one of them. */
export const brokenFiles = (name: string): readonly GuideFile[] => {
  const found = brokenLibraries().find((each) => each.name === name);
  if (!found) throw new Error(`There is no broken library ${name}.`);
  return found.files;
};
