import type { Message } from '../domain/ports';
import { framed } from './frame';
import { section } from './heading';
import { paragraph, run, said } from './line';
import { offers } from './offers';
import { box, nothing, stack, type Piece } from './piece';
import { secondNote, secondOffers } from './second-offer';
import { sessionHead } from './session-head';
import { stateWords, urgencyWords } from './ticket-words';
import { oneLine, typed } from './user-text';
import type { ViewOf } from './view-of';

type Opened = ViewOf<'ticket-opened'>;

const who = ({ claimedBy }: Opened): string => (claimedBy === null ? 'Somebody' : oneLine(claimedBy, 80));

const next = (view: Opened): Piece => {
  const { state, resolution } = view;
  const line = (rest: string): Piece => {
    const name = who(view);
    return { elements: [paragraph([run(name, { weight: 'Bolder' }), run(rest)])], text: [`${name}${rest}`] };
  };
  switch (state) {
    case 'open':
    case 'reopened':
      return said(
        'Your ticket is in the helpdesk’s list. As soon as somebody takes it, I tell you here, with their name; you need not ask again.',
      );
    case 'claimed':
      return line(' from the helpdesk is working on it. I tell you here when there is news.');
    case 'waiting':
      return line(' from the helpdesk needs an answer from you before it can go on.');
    case 'resolved':
    case 'closed':
      return stack(
        line(' from the helpdesk resolved it.'),
        resolution === null ? nothing : section('What they wrote', box('emphasis', typed(resolution, 1500))),
      );
  }
};

/** The ticket's number and what happens next; it keeps step with the ticket. */
export const ticketOpenedCard = (view: Opened): Message => {
  const { here, number, urgency, state, keepFiles, second } = view;
  return framed(
    sessionHead(here, `Ticket ${number}`, `${stateWords[state]} · Urgency: ${urgencyWords[urgency].toLowerCase()}`),
    next(view),
    keepFiles
      ? box(
          'warning',
          said(
            '**Please keep your files.** Delete, rename or move nothing in Outlook’s folder until the helpdesk says so. A file that ends in `.old` or `.ost` may hold the only copy of something.',
          ),
        )
      : nothing,
    secondNote(second),
    offers([...secondOffers(second, here.session), { title: 'My tickets', action: { verb: 'my-tickets' } }]),
  );
};
