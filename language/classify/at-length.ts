import { isSaying, type Label } from '../../domain/labels';
import type { Scored } from '../result';
import type { Classified } from './classifier';

/** Words above which a text rather tells a problem than says something to the bot. */
const longestSaying = 8;

/** Whether a text has at least so many words; what follows them is not looked at. */
const hasWords = (text: string, least: number): boolean => {
  let at = 0;
  for (let words = 1; words < least; words += 1) {
    at = text.indexOf(' ', at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** True for a text that is longer than most of what is said to the bot. */
export const isAtLength = (text: string): boolean => hasWords(text, longestSaying + 1);

/** Where one part of a text may end and the next begin. */
const joint = /(?<=[.;!?:…]) | [-–—] |, | (?=(?:but|and|aber|und|mais|et|pero|y) )/;
const shortestPart = 3;
const mostParts = 12;

/** How much the parts count; the rest is what the text means as a whole. Found on the development sets. */
const shareOfParts = 0.2;

const ranked = (confidence: ReadonlyMap<Label, number>): Scored[] => {
  const all = [...confidence.values()].reduce((sum, one) => sum + one, 0) || 1;
  return [...confidence]
    .map(([label, value]) => ({ label, confidence: value / all }))
    .sort((a, b) => b.confidence - a.confidence);
};

/** Reads a long text also part by part, so that what surrounds a problem does not drown it. */
export const classifyAtLength = (
  text: string,
  whole: Classified,
  classify: (part: string) => Classified,
): Classified => {
  if (!isAtLength(text)) return whole;
  const parts = text.split(joint).filter((part) => hasWords(part, shortestPart));
  const heard = parts.slice(0, mostParts);
  if (heard.length < 2) return whole;
  const mixed = new Map(whole.ranked.map(({ label, confidence }) => [label, confidence * (1 - shareOfParts)]));
  for (const part of heard) {
    for (const { label, confidence } of classify(part).ranked) {
      mixed.set(label, (mixed.get(label) ?? 0) + (confidence * shareOfParts) / heard.length);
    }
  }
  return { ranked: ranked(mixed), knowsWords: whole.knowsWords };
};

/** A loss or a file in use is told at length, and a person is asked for at length; other sayings are rather short. */
const toldAtLength: readonly Label[] = ['data-loss', 'file-in-use', 'human', 'tickets'];

/** Makes sayings less likely, for a text at length that comes out of the blue. */
export const outOfTheBlue = (scored: readonly Scored[]): readonly Scored[] =>
  ranked(
    new Map(
      scored.map(({ label, confidence }) => [
        label,
        isSaying(label) && !toldAtLength.includes(label) ? confidence / 2 : confidence,
      ]),
    ),
  );
