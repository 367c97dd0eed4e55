import type { Said } from '../reading';
import type { ToldFacts } from './act';
import { valueNames } from './names-of';
import type { Seen } from './seen';
import type { ActClassifiers } from './train-acts';

/** At least so sure of a value that was asked, of one against what was read, and of a fact that is told unasked. */
const sureOfValue = 0.4;
const surerThanRead = 0.9;
const sureOfTold = 0.3;

const opening: Readonly<Record<string, string>> = { 'local-data': 'no', 'web-right': 'yes' };

/** True for what opens the way to a repair: it is taken as it was read, and never from a likeness of whole sentences. */
export const opensTheWay = (fact: string, value: string): boolean => opening[fact] === value;

/** Facts that many an answer seems to name and few tell: how much is meant, since when, which build. */
const easilySeen = new Set(['scope', 'since', 'build', 'error-text']);

/** The value of the fact that is asked: as it was read, or as sentences like this one mean it. */
const askedValue = ({ tells }: ActClassifiers, said: Said, asks: string, told: ToldFacts): string | null => {
  const read = told[asks] ?? null;
  const own = tells(valueNames(said)).filter(({ label }) => label.startsWith(`${asks} `));
  const all = own.reduce((sum, { likely }) => sum + likely, 0);
  const [first] = own;
  const value = first?.label.slice(asks.length + 1);
  if (!first || value === undefined || opensTheWay(asks, value)) return read;
  return first.likely >= (read !== null ? surerThanRead : sureOfValue) * all ? value : read;
};

/** A fact that nobody asked and that was not read, as sentences like this one tell it. */
const toldUnasked = ({ tells }: ActClassifiers, said: Said): ToldFacts => {
  const [likely] = tells(valueNames(said));
  if (!likely || likely.label === 'none' || likely.likely < sureOfTold) return {};
  const [fact = '', value = ''] = likely.label.split(' ');
  return opensTheWay(fact, value) ? {} : { [fact]: value };
};

/** What an answer tells: the fact that is asked, and whatever else stands in it beyond doubt. */
export const toldInAnswer = (classifiers: ActClassifiers, said: Said, seen: Seen, read: ToldFacts): ToldFacts => {
  const sure = Object.fromEntries(
    Object.entries(read).filter(
      ([fact]) => !easilySeen.has(fact) || fact === seen.asks || (fact === 'scope' && 'folder' in read),
    ),
  );
  if (seen.asks === null) {
    return Object.keys(sure).length > 0 ? sure : { ...sure, ...toldUnasked(classifiers, said) };
  }
  const value = askedValue(classifiers, said, seen.asks, read);
  return value === null ? sure : { ...sure, [seen.asks]: value };
};

/** What somebody corrects: the facts that were read, or the one that sentences like this tell. */
export const toldInCorrection = (classifiers: ActClassifiers, said: Said, read: ToldFacts): ToldFacts => {
  const sure = Object.fromEntries(Object.entries(read).filter(([fact]) => !easilySeen.has(fact)));
  const learnt = toldUnasked(classifiers, said);
  return { ...sure, ...(Object.keys(sure).length === 0 ? learnt : {}), ...onlyOver(sure, learnt) };
};

/** Where both speak of one fact, what was learnt from whole sentences decides: "not the 2021, it is 2019". */
const onlyOver = (sure: ToldFacts, learnt: ToldFacts): ToldFacts =>
  Object.fromEntries(Object.entries(learnt).filter(([fact]) => fact in sure));
