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

/** How dates are written, where that is not said by the language alone. */
const locales: Readonly<Partial<Record<string, string>>> = { en: 'en-GB' };

/** The messages of a language, of files as they are written. Throws what is wrong with them. */
export const makeBundle = (language: string, sources: readonly string[]): FluentBundle => {
  const locale = locales[language] ?? language;
  const bundle = new FluentBundle(locale, { useIsolating: false, functions: functionsFor(locale) });
  for (const fault of sources.flatMap((source) => bundle.addResource(new FluentResource(source)))) throw fault;
  return bundle;
};
