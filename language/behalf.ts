import type { Said } from './reading';
import type { Clause } from './tag/clauses';
import { is, type Tagged } from './tag/tag';

/** For whom somebody writes. */
export interface Behalf {
  /** In their words, such as "my boss Anna"; "" where they do not say who it is. */
  readonly words: string;
  /** True where a name is among them. */
  readonly isNamed: boolean;
}

/** What may stand before the person whom a sentence is about. */
const ahead = ['greets', 'and', 'but', 'then', 'if'];
const aheadWords = /^(?:because|since|as|please|sorry|so|also|hi|hello|weil|da|bitte|car|parce|que|porque|,)$/;
/** One person, and not some: "my colleagues". */
const onePerson =
  /(?:^|\b)(?:(?:my|our|the|his|her|mein\w{0,2}|unser\w{0,2}|mon|ma|notre|mi|nuestr[oa]) )(?:other )?(?:colleague|co-?worker|co worker|team ?mate|work ?mate|office mate|neighbou?r|boss|manager|director|ceo|chief|head|assistant|secretary|intern|trainee|wife|husband|chefin?|leiter(?:in)?|direktor|assistentin|sekretarin|praktikant|frau|mann|kolleg(?:e|en|in)|patronn?e?|directeur|directrice|assistante|secretaire|stagiaire|femme|mari|chef|cheffe|collegue|jef[ea]|director|directora|gerente|asistente|secretaria|becari[ao]|mujer|marido|companer[oa])$/;
const writers = /^(?:i|me|mine|ich|mir|bei mir|je|moi|yo|mi|my)$/;
const products = /^(?:outlook|windows|exchange|microsoft|office|teams|mac|owa|web|pc|laptop|e?mails?)\b/i;
const named =
  /^,? ?((?:(?:[Mm]rs?|[Mm]s|[Dd]r|[Ff]rau|[Hh]errn?)\.? )?\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30})?)/u;
const possessed =
  /(?:^|[.!?:,] ?)(?!(?:It|That|What|There|Here|He|She|Who|Today|Let|Yesterday)['’])(\p{Lu}\p{L}{1,30})['’]s (?:[Oo]utlook|[Mm]ailbox|[Ii]nbox|[Cc]alendar|[Mm]ails?|PC|pc|[Ll]aptop|[Cc]omputer)\b/u;

/** The person, and the name that follows. */
const withName = ({ text }: Said, words: string, end: number): Behalf => {
  const [, name = ''] = named.exec(text.slice(end, end + 80)) ?? [];
  const isName = name !== '' && !products.test(name);
  return { words: [words, isName ? name : ''].filter(Boolean).join(' ').trim(), isNamed: isName };
};

const isAhead = (word: Tagged): boolean => is(word, ...ahead) || aheadWords.test(word.text);

/** Where the person stands that a clause is about; null where it is about no single one. */
const subjectIn = (
  { folded }: Said,
  words: readonly Tagged[],
): { readonly start: number; readonly end: number } | null => {
  const from = words.findIndex((word) => !isAhead(word));
  const rest = words.slice(Math.max(from, 0));
  const to = rest.findIndex((word) => !is(word, 'boss', 'others'));
  const phrase = rest.slice(0, to < 0 ? undefined : to);
  const start = phrase[0]?.start;
  const end = phrase.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  const bare = folded.slice(start, end).replace(/['’]s?$/, '');
  return onePerson.test(bare) ? { start, end: start + bare.length } : null;
};

/** "My boss cannot see her mail": whom a clause is about that tells of trouble, where the writer tells of none of their own. */
const aboutSomebody = (said: Said): Behalf | null => {
  const isOwn = ({ words, state }: Clause): boolean =>
    state.bad && words.slice(0, 3).some(({ text }) => writers.test(text));
  if (said.clauses.some(isOwn)) return null;
  for (const clause of said.clauses) {
    const { state, asked, supposed, whose } = clause;
    const subject = subjectIn(said, clause.words);
    if (subject && state.bad && !asked && !supposed && whose !== 'other')
      return withName(said, said.text.slice(subject.start, subject.end), subject.end);
  }
  return null;
};

const forThem = /^(?:for|für|pour|para) /i;
/** What is for nobody unless somebody is named behind it. */
const needsPerson = /(?:ing for|of|von|de)$/i;
const titles = /\b(?:mr|mrs|ms)$/i;

/** "I write for my boss Anna", "on behalf of Ms Miller". */
const inSoManyWords = (said: Said): Behalf | null => {
  const mention = said.mentions.find(({ tag }) => tag === 'behalf');
  if (!mention) return null;
  const told = said.text.slice(mention.start, mention.end);
  const [title] = titles.exec(told) ?? [];
  if (title !== undefined) return withName(said, title, mention.end);
  if (forThem.test(told) && onePerson.test(said.folded.slice(mention.start, mention.end).replace(/^\S+ /, '')))
    return withName(said, told.replace(forThem, ''), mention.end);
  const after = said.words.filter(({ start }) => start >= mention.end);
  const subject = subjectIn(said, after);
  const person = subject
    ? withName(said, said.text.slice(subject.start, subject.end), subject.end)
    : withName(said, '', mention.end);
  // "It keeps asking for my password" is for nobody.
  return person.words === '' && needsPerson.test(told) ? null : person;
};

/** For whom a text is written, whose computer it then is; null where it is the writer's own. Pure. */
export const behalfIn = (said: Said): Behalf | null => {
  const told = inSoManyWords(said) ?? aboutSomebody(said);
  if (told) return told;
  const [, name] = possessed.exec(said.text) ?? [];
  return name === undefined || products.test(name) ? null : { words: name, isNamed: true };
};
