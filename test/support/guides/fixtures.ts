import type { Fault } from '../../../dialogs/guide/fault';
import type { Library } from '../../../dialogs/guide/guide';
import { loadLibrary } from '../../../dialogs/guide/load';
import type { GuideFile } from '../../../dialogs/guide/read';
import { brokenRows, type Edit } from './broken-libraries';
import { goodTexts } from './good-library';

/** The reason that the conversation gives in these libraries. */
export const fixtureReasons = ['asked-for-a-person'];

const filesOf = (texts: Readonly<Record<string, string>>): readonly GuideFile[] =>
  Object.entries(texts).map(([file, text]) => ({ file, text }));

/** The files of a small library without a fault. */
export const goodFiles = (): readonly GuideFile[] => filesOf(goodTexts);

/** The good library. */
export const goodLibrary = (): Library => {
  const loaded = loadLibrary(goodFiles(), fixtureReasons);
  if ('faults' in loaded) throw new Error(`The good library has faults: ${JSON.stringify(loaded.faults)}`);
  return loaded.library;
};

const edited = (texts: Readonly<Record<string, string>>, [file, there, instead]: Edit): Record<string, string> => {
  const before = texts[file] ?? '';
  const parts = typeof there === 'string' && there !== '' ? before.split(there).length : 2;
  const after = before.replace(there, instead);
  if (parts !== 2 || after === before) throw new Error(`This does not stand in ${file} once: ${String(there)}`);
  return { ...texts, [file]: after };
};

const faultOf = (found: string, changed: string): Fault => {
  const [, file = changed, line, column, message = ''] = /^(?:([^ :]+):)?(\d+):(\d+) (.+)$/.exec(found) ?? [];
  return { file, line: Number(line), column: Number(column), message };
};

/** The good library with a few changes, and what is found in it: where, and a part of the message. */
export const brokenLibraries = brokenRows.map(([name, ...row]) => {
  const edits = row.filter((each) => typeof each !== 'string');
  const files = filesOf(edits.reduce<Readonly<Record<string, string>>>(edited, goodTexts));
  const faults = row.filter((each) => typeof each === 'string').map((each) => faultOf(each, edits[0]![0]));
  return { name, files, faults };
});

/** The files of one of them. */
export const brokenFiles = (name: string): readonly GuideFile[] =>
  brokenLibraries.find((each) => each.name === name)!.files;
