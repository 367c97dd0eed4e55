import { foldText } from '../../../language/tag/fold';

/** Somebody who can be looked for. */
interface Named {
  readonly name: string;
  readonly email: string;
}

/** Who was meant; `several` are all of them, `none` when nobody is called so. */
export type Found<P> =
  | { readonly kind: 'found'; readonly person: P }
  | { readonly kind: 'several'; readonly people: readonly P[] }
  | { readonly kind: 'none' };

const fold = (text: string): string => foldText(text.normalize('NFC').toLowerCase()).replaceAll(/\s+/g, ' ').trim();

type Fits = (name: string, email: string, wanted: string) => boolean;

/** From the surest to the loosest; a looser one is only tried when nobody fits a surer one. */
const waysToFit: readonly Fits[] = [
  (name, email, wanted) => name === wanted || email === wanted,
  (name, _email, wanted) => name.split(' ').some((_, index, words) => startsAt(words, index, wanted)),
  (name, email, wanted) => name.includes(wanted) || email.includes(wanted),
];

const startsAt = (words: readonly string[], index: number, wanted: string): boolean =>
  words.slice(index).join(' ').startsWith(wanted);

/**
 * Who is meant by a typed name or email: exactly that one, else who has a name that begins so, else who has it anywhere
 * in name or email. Neither case nor accents matter.
 */
export const findColleague = <P extends Named>(people: readonly P[], typed: string): Found<P> => {
  const wanted = fold(typed);
  if (wanted === '') return { kind: 'none' };
  for (const fits of waysToFit) {
    const found = people.filter(({ name, email }) => fits(fold(name), fold(email), wanted));
    const [person] = found;
    if (person) return found.length === 1 ? { kind: 'found', person } : { kind: 'several', people: found };
  }
  return { kind: 'none' };
};
