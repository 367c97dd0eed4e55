import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FluentBundle } from '@fluent/bundle';
import { makeBundle } from './bundle';

/** The folder with the messages of a language, beside this file or, when this runs compiled, beside its source. */
const folderOf = (language: string): string => {
  const here = path.join(__dirname, language);
  return existsSync(here) ? here : path.join(__dirname, '..', '..', 'texts', language);
};

const read = (language: string): FluentBundle => {
  const folder = folderOf(language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return makeBundle(
    language,
    files.map((file) => readFileSync(path.join(folder, file), 'utf8')),
  );
};

const bundles = new Map<string, FluentBundle>();

/** The messages of a language, read once. Throws when its folder cannot be read. */
export const bundleOf = (language: string): FluentBundle => {
  const known = bundles.get(language) ?? read(language);
  bundles.set(language, known);
  return known;
};
