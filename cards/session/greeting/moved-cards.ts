import { heading } from '../../parts/heading';
import { said } from '../../parts/line';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Stands where a session was before it went on in the private chat; it names nobody and nothing of the case. */
export const movedToPrivateCard = (): Piece =>
  stack(heading(say('we-go-on-in-private')), said(say('open-your-chat-with-mailmend')));

/** Stands on an older card of a session whose living card is further down. */
export const movedDownCard = (): Piece =>
  stack(heading(say('this-went-on-further-down')), said(say('the-newest-card-in-this')));
