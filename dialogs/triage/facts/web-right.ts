import type { ReadFact } from '../result';
import { readAt, type FactReader } from './reading';
import { noAccess, searching, supposed, thrownAway, undecided, yesNoQuestion } from './web-right/guards';
import { hereMark, maskPlaces, webMark } from './web-right/mask-places';
import { hasMissing, isMissing, judgedRight, notMissing } from './web-right/web-has-it';
import { hasMore, onlyThere, plainlyRight } from './web-right/web-is-right';
import { isFine, isTrouble, sameThere, stillHere, wrongThere, wrongThereToo } from './web-right/web-is-wrong';

/** Letters of one text in which the web is looked for: who needs more says it twice. */
const longest = 1200;

/** One of these is in every name of Outlook on the web. */
const hint =
  /owa|web|browser|chrome|edge|firefox|safari|navigat|navegad|portal|internet|online|outlook\.|netz|\bnet\b|le site/;

interface Sentence {
  readonly start: number;
  readonly said: string;
}

const sentencesOf = (masked: string): Sentence[] =>
  [...masked.matchAll(/(?:[^.;!?]|[.;!?](?!\s|$))+[.;!?]*/g)].map((match) => ({ start: match.index, said: match[0] }));

const firstOf = (patterns: readonly RegExp[], said: string): RegExpExecArray | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(said);
    if (match) return match;
  }
  return null;
};

type Judgement = readonly ['yes' | 'no', RegExpExecArray] | null;

const wrongIn = (said: string, before: string, after: string): Judgement => {
  const also = firstOf(wrongThereToo, said);
  if (also) return ['no', also];
  const same = firstOf(sameThere, said);
  /* "Also in OWA" is as good or as bad as what it is said of. */
  if (same && isTrouble.test(`${before} ${said}`) && !isFine.test(said)) return ['no', same];
  if (firstOf(judgedRight, said)) return null;
  const wrong = firstOf(wrongThere, said);
  if (!wrong || undecided.test(`${said} ${after}`)) return null;
  if (!thrownAway.test(`${before} ${said}`)) return ['no', wrong];
  return stillHere.test(said) && said.includes(hereMark) ? ['yes', wrong] : null;
};

const asItShould = /\bas (?:it|they|that) should(?: be)?\b/;

/** It is there and it is here as well, or each has what the other has not: neither is right. */
const hereOnly = /\b(?:only|nur|seulement|uniquement|solo) ¤+[^.;!?]{0,12}\b(?:not|nicht|pas|no)\b/;

const rightIn = (said: string, before: string): Judgement => {
  if (hereOnly.test(said)) return null;
  const judged = firstOf(judgedRight, said);
  if (judged) return ['yes', judged];
  const plainly = firstOf(plainlyRight, said);
  if (plainly) return ['yes', plainly];
  /* What was deleted in Outlook and is still there on the web is not what the web has and Outlook has not. */
  if ([undecided, searching, thrownAway].some((guard) => guard.test(said))) return null;
  const more = firstOf([...hasMore, ...onlyThere], said);
  if (more) return ['yes', more];
  if (notMissing.test(said) || !isMissing.test(`${before} ${said}`) || thrownAway.test(before)) return null;
  const missing = firstOf(hasMissing, said);
  return missing ? ['yes', missing] : null;
};

/** Whether Outlook on the web shows what is right. Nothing is read where the text leaves it open. */
export const webRight: FactReader = (source) => {
  if (!hint.test(source.folded)) return [];
  const masked = maskPlaces(source.folded.slice(0, longest));
  if (!masked.includes(webMark)) return [];
  const sentences = sentencesOf(masked);
  const read: ReadFact[] = [];
  sentences.forEach(({ start, said }, index) => {
    if (!said.includes(webMark) || yesNoQuestion.test(said) || supposed.test(said.replace(asItShould, ''))) return;
    const before = sentences[index - 1]?.said ?? '';
    const after = sentences[index + 1]?.said ?? '';
    const judged = wrongIn(said, before, after) ?? (noAccess.test(said) ? null : rightIn(said, before));
    if (
      !judged ||
      (undecided.test(`${said} ${after}`) && judged[0] === 'yes' && !firstOf([...judgedRight, ...plainlyRight], said))
    )
      return;
    const [value, match] = judged;
    const from = start + match.index;
    read.push(readAt(source, 'web-right', value, { start: from, end: from + match[0].length }));
  });
  return read;
};
