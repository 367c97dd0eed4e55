import { readAt, type FactReader } from './reading';
import type { Clause } from '../tag/clauses';
import { says } from '../tag/tag';
import { leavesWebOpen } from './web-right/left-open';
import { saidOutright } from './web-right/outright';
import { saidBehind, saidPlainly } from './web-right/plainly';
import { toldIn } from './web-right/told';
import { verdictOn } from './web-right/verdict';

/** One of these is in every name of Outlook on the web. */
const hint =
  /owa|web|browser|chrome|edge|firefox|safari|navigat|navegad|portal|portail|internet|online|outlook\.|office|live\.com|netz|\bnet\b|le site|en ligne|server|serveur|servidor|mailbox|pagina/;

/** "I can't get it to go back online": of the connection, not of a place. */
const connected =
  /\b(?:go|goes|get|gets|come|comes|bring|back|working|stay)\b(?: (?:it|back|outlook|to))* (?:online|offline)\b/g;

const asksYesNo =
  /^(?:is|are|does|do|did|can|could|should|would|will|has|have|was|were|ist|sind|hat|haben|kann|soll\w*|est|faut|dois|peut|es|esta|estan|tiene|puede|puedo|debo)$/;
const asksWhy = /^(?:why|warum|pourquoi)/;

/** "… the web, which is complete" tells, and "which is right?" asks. */
const isUnsure = ({ words, asked }: Clause): boolean =>
  words.some(({ text, tags }) => tags.includes('unsure') && (asked || text !== 'which is'));

/** Supposed, doubted, past, or of getting in: no word on what the web shows now. */
const isOpen = (clause: Clause): boolean =>
  says(clause, 'past', 'wish') ||
  isUnsure(clause) ||
  clause.words.some(({ text }) => text === 'whether' || text === 'ob') ||
  (says(clause, 'if') && !says(clause, 'look') && !asksWhy.test(clause.words[0]?.text ?? '')) ||
  clause.words.some(({ tags }) => tags.includes('access') && !tags.includes('look'));

/** Letters of a doubt that follows: "it is in OWA, I think"; a longer one is about something else. */
const shortDoubt = 4;

/** "I think it is in OWA", "is it right on the web?" */
const isDoubted = (clauses: readonly Clause[], clause: Clause): boolean => {
  const first = clauses.find(({ sentence }) => sentence === clause.sentence);
  if (clause.asked && asksYesNo.test(first?.words.find(({ text }) => /\p{L}/u.test(text))?.text ?? '')) return true;
  const at = clauses.findIndex(({ start }) => start === clause.start);
  const [before, after] = [clauses[at - 1], clauses[at + 1]];
  const doubts = (other: Clause | undefined): boolean =>
    other?.sentence === clause.sentence && other.place !== 'here' && isUnsure(other);
  return doubts(before) || (doubts(after) && (after?.words.length ?? 0) <= shortDoubt);
};

/** Whether Outlook on the web shows what is right. Nothing is read where the text leaves it open. */
export const webRight: FactReader = (source) => {
  if (!hint.test(source.folded.replace(connected, '')) || leavesWebOpen(source.folded)) return [];
  const outright = saidBehind(source.folded) ?? saidOutright(source.folded);
  if (outright) return [readAt(source, 'web-right', outright.value, outright)];
  const clauses = source.clauses;
  const told = toldIn(clauses);
  const read = told.flatMap(({ clause }, at) => {
    if (clause.place !== 'web' || isOpen(clause) || isDoubted(clauses, clause)) return [];
    const value = verdictOn(told, at);
    return value ? [readAt(source, 'web-right', value, clause)] : [];
  });
  const plain =
    read.length === 0 || new Set(read.map(({ value }) => value)).size > 1 ? saidPlainly(source.folded) : null;
  return plain ? [readAt(source, 'web-right', plain.value, plain)] : read;
};
