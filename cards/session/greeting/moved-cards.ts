import { heading } from '../../parts/heading';
import type { ViewOf } from '../../view-of';
import { said } from '../../parts/line';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Stands where a session was before it went on in the private chat; it names nobody and nothing of the case. */
export const movedToPrivateCard = (): Piece =>
  stack(heading(say('we-go-on-in-private')), said(say('open-your-chat-with-mailmend')));

/** An older card of a session whose living card is further down: one line, so that the chat reads like a protocol. */
export const passedCard = ({ title, answer, at }: ViewOf<'passed'>): Piece => {
  if (answer === null) return said(say('passed', { title, at }));
  // Some titles are questions, and need no colon.
  const isQuestion = typeof title === 'string' && title.endsWith('?');
  return said(say(isQuestion ? 'passed-question' : 'passed-with', { title, answer, at }));
};
