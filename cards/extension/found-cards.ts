import { heading } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { nothing, stack, type Piece } from '../parts/piece';
import { openPage } from '../parts/ticket/ticket-form';
import { stateColours } from '../parts/ticket/ticket-words';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { Say } from '../../domain/say';

const toPage = (title: Say, page: string | null): Piece =>
  page === null ? nothing : { elements: [{ type: 'ActionSet', actions: [openPage(title, page)] }], text: [title] };

/** A guide, a fix or an answer that was found, as it is posted. */
export const foundHelpCard = ({ title, says, page }: ViewOf<'found-help'>): Piece =>
  stack(heading(title), said(says), toPage(say('read-all-of-it'), page));

/** A ticket that was found, as it is posted: how it stands, and nothing of what anybody wrote. */
export const foundTicketCard = ({ ticket, title, page }: ViewOf<'found-ticket'>): Piece => {
  const { number, state, urgency, claimedBy, openedAt } = ticket;
  const word = say('ticket-state', { state });
  const rest =
    claimedBy === null
      ? say('urgency-since', { urgency, openedAt })
      : say('with-urgency-since', { by: oneLine(claimedBy, 60), urgency, openedAt });
  const stands: Piece = {
    elements: [
      paragraph([
        run(word, { weight: 'Bolder', color: stateColours[state] }),
        run({ joined: [' · ', rest] }, { isSubtle: true }),
      ]),
    ],
    text: [{ joined: [word, ' · ', rest] }],
  };
  return stack(
    heading(say('ticket', { number })),
    title === null ? nothing : said(say('in-bold', { words: title })),
    stands,
    toPage(say('open-the-ticket'), page),
  );
};
