import type { Message } from '../../../domain/ports';
import { isLive } from '../../../domain/ticket';
import { framed } from '../../parts/frame';
import { paragraph, run, said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { nothing, type Piece } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { stateWords } from '../../parts/ticket/ticket-words';
import { dayAndTime } from '../../parts/time';
import { oneLine, quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

const standing = ({ about, number, here }: ViewOf<'double'>): Piece => {
  if (!about) return nothing;
  const by = about.claimedBy === null ? '' : ` (${oneLine(about.claimedBy, 80)})`;
  const state = `${stateWords[about.state]}${by}`;
  const since = `, opened ${dayAndTime(about.openedAt, here.timezone)}`;
  return {
    elements: [paragraph([run(`Ticket ${String(number)}: `), run(state, { weight: 'Bolder' }), run(since)])],
    text: [`Ticket ${String(number)}: ${state}${since}`],
  };
};

/** Says that a ticket of theirs about the same is open, or was lately, and offers to add to it. */
export const doubleCard = (view: ViewOf<'double'>): Message => {
  const { here, words, number, ticket } = view;
  const { session } = here;
  const isOver = view.about !== null && !isLive(view.about);
  return framed(
    sessionHead(here, isOver ? 'You had a ticket about this lately' : 'You already have a ticket about this'),
    standing(view),
    quoted('You wrote', words, 300),
    said(
      isOver
        ? `Shall I open ticket ${String(number)} again, with what you wrote? The helpdesk then knows what was done before.`
        : `Shall I add what you wrote to ticket ${String(number)}? Whoever works on it sees it at once.`,
    ),
    ways(
      here,
      0,
      ['person', 'stop'],
      [
        recommended(isOver ? 'Open it again' : 'Add it to my ticket', { verb: 'join-ticket', session }),
        { title: 'This is something else', action: { verb: 'go-on', session } },
        ...(here.place === 'personal'
          ? [{ title: 'See the ticket', action: { verb: 'see-ticket' as const, ticket } }]
          : []),
      ],
    ),
  );
};
