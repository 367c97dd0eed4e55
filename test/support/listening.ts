import { shippedReader } from './shipped-reader';
import { readListening, type Listening } from '../../bot/start/listening';
import { isChoiceFact } from '../../domain/facts';
import type { Act } from '../../language/acts/act';
import { seenAt, type Seen } from '../../language/acts/seen';
import { shippedFiles } from './shipped-files';
import { shippedGuides } from './values/library';

const library = shippedGuides();

/** What was learnt from the guides that Mailmend ships; the first time in a checkout it is learnt, which takes a while. */
export const shippedListening = (): Listening => {
  const read = readListening(shippedFiles(), library);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.listening;
};

/** A card that asks a fact, shows a procedure, or is a place. */
const seenOn = (at: string): Seen => {
  if (isChoiceFact(library.facts, at)) return { ...seenAt('new'), place: 'guide', kind: 'ask', at, asks: at };
  const procedure = library.procedures.get(at);
  if (!procedure) return seenAt(at as Exclude<Seen['place'], 'guide'>);
  return {
    ...seenAt('new'),
    place: 'guide',
    kind: procedure.question === null ? 'fix' : 'prepare',
    at,
    stuck: procedure.stuck.map(({ id }) => id),
  };
};

/** What is heard in a text beneath a card. */
export const heardOn = ({ listen }: Listening, at: string, text: string): readonly Act[] =>
  listen(text, seenOn(at), Object.fromEntries(shippedReader(text).facts.map(({ fact, value }) => [fact, value])));
