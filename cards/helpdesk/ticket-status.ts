import type { Urgency } from '../../domain/session';
import type { Say } from '../../domain/say';
import type { Element, Piece } from '../parts/piece';
import { nothing, spaced, stack } from '../parts/piece';
import { pairs } from '../parts/ticket/pairs';
import { openPage } from '../parts/ticket/ticket-form';
import { pills, type Pill } from '../parts/ticket/pill';
import { stateColours } from '../parts/ticket/ticket-words';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import { ticketNext } from './ticket-next';

/** What presses is coloured. */
const urgencyColours: Readonly<Partial<Record<Urgency, NonNullable<Pill['colour']>>>> = {
  urgent: 'Attention',
  high: 'Warning',
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same ticket in another system: a link, as it leads away. */
const elsewhere = ({ ticket }: ViewOf<'ticket'>): Piece => {
  const { elsewhere: other } = ticket;
  if (!other) return nothing;
  const title: Say = say('open-in', { system: upper(other.system) });
  const link: Element = { type: 'TextBlock', text: { joined: [title, ' ›'] }, color: 'Accent', wrap: true };
  const selectAction = openPage(title, other.url);
  return { elements: [{ type: 'Container', spacing: 'Small', selectAction, items: [link] }], text: [title] };
};

/** In which state a ticket is, how it goes on and when, whose it is, and what else an agent has to know at once. */
export const ticketStatus = (view: ViewOf<'ticket'>): Piece => {
  const { state, urgency, requester, incident, muted, rating, createdAt, since } = view.ticket;
  return stack(
    pills([
      { word: say('ticket-state', { state }), colour: stateColours[state] },
      { word: say('urgency-pill', { urgency }), colour: urgencyColours[urgency] },
    ]),
    spaced('Small', ticketNext(view)),
    spaced(
      'Small',
      pairs([
        [say('requester'), oneLine(requester.name, 80)],
        [say('ticket-opened'), say('then', { at: createdAt })],
        state === 'reopened' ? [say('ticket-reopened'), say('then', { at: since })] : null,
        incident === null ? null : [say('incident-name'), say('it-is-one-of-several')],
        muted ? [say('news'), say('the-requester-switched-them-off')] : null,
        rating === null ? null : [say('rated'), say('of-5', { rating })],
      ]),
    ),
    elsewhere(view),
  );
};
