import type { Choice } from '../dialogs/view';
import type { Offer } from './offers';
import { nothing, type Piece } from './piece';
import { said } from './line';

/** Reminds of the second problem of the first message. */
export const secondNote = (second: Choice | null): Piece =>
  second === null ? nothing : said(`You also told me about something else: **${second.title}**.`);

/** The button that takes the second problem up. */
export const secondOffers = (second: Choice | null, session: string): readonly Offer[] =>
  second === null ? [] : [{ title: 'Take that up now', action: { verb: 'take-second', session }, style: 'positive' }];
