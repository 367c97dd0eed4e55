import type { Hear } from '../reading';
import type { HeardAct, ToldFacts } from './act';
import { readActs } from './read-acts';
import type { Seen } from './seen';
import type { ActClassifiers } from './train-acts';

/** What somebody does with a text beneath a card, most important act first; `read` are the facts that were read from it. */
export type Listen = (text: string, seen: Seen, read: ToldFacts) => readonly HeardAct[];

/** The listener that was learnt. */
export const listening =
  (classifiers: ActClassifiers, hear: Hear): Listen =>
  (text, seen, read) =>
    readActs(classifiers, hear(text), seen, read);
