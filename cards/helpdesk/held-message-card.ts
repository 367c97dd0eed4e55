import { say } from '../../texts/say';
import { offers } from '../parts/buttons';
import { said } from '../parts/line';
import { type Piece, stack } from '../parts/piece';
import { shortName } from '../parts/user-text';
import type { ViewOf } from '../view-of';

/** Says when a message goes to the requester, with a button to stop it; or that it was stopped. */
export const heldMessageCard = ({ ticket, message, requester: name, stands }: ViewOf<'held-message'>): Piece => {
  const requester = shortName(name, 60);
  if (stands.is === 'taken-back') return said(say('taken-back', { requester }));
  const { asks, seconds } = stands;
  return stack(
    said(asks ? say('held-question-for', { requester, seconds }) : say('held-for', { requester, seconds })),
    offers([{ title: say('take-it-back'), action: { verb: 'take-back', ticket, message } }], 'press'),
  );
};
