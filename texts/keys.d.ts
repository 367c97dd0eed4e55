// Made by `npm run texts:keys` from texts/en. Change the messages there, not this file.
import type { Filling, Say } from '../domain/say';

type Sentences = readonly (string | Say)[];

/** Every sentence, and what it is to be filled with. Moments are numbers, in milliseconds since 1970. */
export interface Keys {
  readonly text: { readonly words: Filling };
}
