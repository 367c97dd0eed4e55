import { isLive } from '../../../domain/ticket';
import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { nothing, type Piece, stack } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { oneLine, quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';

const standing = ({ about, number }: ViewOf<'double'>): Piece => {
  if (!about) return nothing;
  const { state, claimedBy, openedAt } = about;
  const all = { number, state: say('ticket-state', { state }), openedAt };
  return said(
    claimedBy === null ? say('double-stands', all) : say('double-stands-with', { ...all, by: oneLine(claimedBy, 80) }),
  );
};

/** Says that a ticket of theirs about the same is open, or was lately, and offers to add to it. */
export const doubleCard = (view: ViewOf<'double'>): Piece => {
  const { here, words, number, ticket } = view;
  const { session } = here;
  const isOver = view.about !== null && !isLive(view.about);
  return stack(
    sessionHead(here, isOver ? say('you-had-a-ticket-about') : say('you-already-have-a-ticket')),
    standing(view),
    quoted('you', words, 300),
    said(isOver ? say('shall-i-open-ticket-again', { number }) : say('shall-i-add-what-you', { number })),
    ways(
      here,
      [
        recommended(isOver ? say('open-it-again') : say('add-it-to-my-ticket'), { verb: 'join-ticket', session }),
        { title: say('this-is-something-else'), action: { verb: 'go-on', session } },
        ...(here.place === 'personal'
          ? [{ title: say('see-the-ticket'), action: { verb: 'see-ticket' as const, ticket } }]
          : []),
      ],
      ['person', 'stop'],
    ),
  );
};
