import type { HeardAct } from '../../../language/acts/act';
import type { Seen } from '../../../language/acts/seen';
import type { Reading } from '../reading';

/** At least so sure of an act it does what it does; what is less sure is left to what else is known of the text. */
const sureOfAct = 0.6;

const codeMarks = /[{}$<>=*;|^~`\\]/g;
const mostCodeMarks = 3;

/** One word is a name or an answer, and code is nothing that anybody says. */
export const isTalk = (text: string): boolean =>
  /\p{L}[^\p{L}]+\p{L}/u.test(text) && (text.match(codeMarks) ?? []).length <= mostCodeMarks;

/** The acts that are heard in a text beneath this card, the faint ones, too. */
export const faintActs = ({ text, acts }: Reading, seen: Seen): readonly HeardAct[] => (isTalk(text) ? acts(seen) : []);

/** Those of them that are sure. */
export const sureOnes = (acts: readonly HeardAct[]): readonly HeardAct[] =>
  acts.filter(({ sure }) => sure >= sureOfAct);

/** The acts that are surely heard in a text beneath this card, most important first. */
export const sureActs = (reading: Reading, seen: Seen): readonly HeardAct[] => sureOnes(faintActs(reading, seen));
