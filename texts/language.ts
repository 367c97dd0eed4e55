import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentNumber, FluentResource, FluentType, type FluentValue } from '@fluent/bundle';
import { momentWords } from './moment';

/** A number of a sentence, which may be a moment: it knows its reader's zone. Numbers are not grouped: 1001 is a ticket. */
export class Figure extends FluentNumber {
  constructor(
    value: number,
    readonly timezone: string | null,
  ) {
    super(value, { useGrouping: false });
  }
}

/** Several sentences in one place, with commas between them unless the message says otherwise. */
export class Several extends FluentType<readonly string[]> {
  override toString(): string {
    return this.value.join(', ');
  }
}

const listOf = (value: FluentValue | undefined): readonly string[] => (value instanceof Several ? value.value : []);

const joinedBy =
  (between: string) =>
  ([value]: FluentValue[]): string =>
    listOf(value).join(between);

const moment =
  (locale: string, as: 'day' | 'time') =>
  ([value]: FluentValue[]): string =>
    value instanceof Figure ? momentWords(value.value, as, { locale, timezone: value.timezone }) : '';

/** What messages can call beside Fluent's own NUMBER; scripts/texts/fillings.ts knows their names, too. */
const functionsFor = (locale: string) => ({
  DAY: moment(locale, 'day'),
  TIME: moment(locale, 'time'),
  LINES: joinedBy('\n'),
  DOTS: joinedBy(' · '),
  SENTENCES: joinedBy(' '),
  OR: ([value]: FluentValue[]): string =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format([...listOf(value)]),
});

/** The folder with the messages of a language, beside this file or, when this runs compiled, beside its source. */
const folderOf = (language: string): string => {
  const here = path.join(__dirname, language);
  return existsSync(here) ? here : path.join(__dirname, '..', '..', 'texts', language);
};

/** How dates are written, where that is not said by the language alone. */
const locales: Readonly<Partial<Record<string, string>>> = { en: 'en-GB' };

const read = (language: string): FluentBundle => {
  const locale = locales[language] ?? language;
  const bundle = new FluentBundle(locale, { useIsolating: false, functions: functionsFor(locale) });
  const folder = folderOf(language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    const faults = bundle.addResource(new FluentResource(readFileSync(path.join(folder, file), 'utf8')));
    for (const fault of faults) throw fault;
  }
  return bundle;
};

const bundles = new Map<string, FluentBundle>();

/** The messages of a language, read once. Throws when its folder cannot be read. */
export const bundleOf = (language: string): FluentBundle => {
  const known = bundles.get(language) ?? read(language);
  bundles.set(language, known);
  return known;
};
