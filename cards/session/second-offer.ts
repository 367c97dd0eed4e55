import type { Choice } from '../../dialogs/views/parts';
import type { Offer } from '../parts/buttons';
import { nothing, type Piece } from '../parts/piece';
import { said } from '../parts/line';
import { say } from '../../texts/say';

/** Reminds of the second problem of the first message. */
export const secondNote = (second: Choice | null): Piece =>
  second === null ? nothing : said(say('you-also-told-me-about', { title: second.title }));

/** The button that takes the second problem up. */
export const secondOffers = (second: Choice | null, session: string): readonly Offer[] =>
  second === null
    ? []
    : [{ title: say('take-that-up-now'), action: { verb: 'take-second', session }, style: 'positive' }];
