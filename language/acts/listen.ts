import { readFacts } from '../facts/read-facts';
import type { Hear } from '../reading';
import type { HeardAct } from './act';
import { readActs } from './read-acts';
import type { Seen } from './seen';
import type { ActClassifiers } from './train-acts';

/** What somebody does with a text beneath a card, most important act first. */
export type Listen = (text: string, seen: Seen) => readonly HeardAct[];

/** The listener that was learnt. */
export const listening =
  (classifiers: ActClassifiers, hear: Hear): Listen =>
  (text, seen) => {
    const said = hear(text);
    const read = readFacts(said.text, hear).facts.map(({ fact, value }) => [fact, value] as const);
    return readActs(classifiers, said, seen, Object.fromEntries(read));
  };
