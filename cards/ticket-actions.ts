import { movesOf } from '../domain/moves';
import { longestNote, type Ticket } from '../domain/ticket';
import { execute } from './actions';
import { button, recommended, type Offer } from './offers';
import type { Element, Piece } from './piece';

/** The form that "Resolve with a note" unfolds. */
const resolveForm = (ticket: string): Element => ({
  type: 'Container',
  id: 'resolve',
  isVisible: false,
  style: 'emphasis',
  spacing: 'Medium',
  items: [
    {
      type: 'Input.Text',
      id: 'note',
      label: 'What solved it? The requester gets this note.',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Please write a note: the requester gets it.',
      maxLength: longestNote,
    },
    {
      type: 'ActionSet',
      actions: [execute({ verb: 'resolve-ticket', ticket }, 'Resolve', { style: 'positive', inputs: 'sent' })],
    },
  ],
});

const offerResolve = {
  type: 'Action.ToggleVisibility',
  title: 'Resolve with a note',
  targetElements: ['resolve'],
} as const;

/** What an agent can do with the ticket now: exactly what the table of moves allows. */
export const ticketActions = ({ id, state }: Ticket): Piece => {
  const can = new Set([...movesOf(state, 'claimant'), ...movesOf(state, 'agent')]);
  const list: Offer[] = [];
  if (can.has('claim')) list.push(recommended('Claim', { verb: 'claim-ticket', ticket: id }));
  if (can.has('reopen')) list.push({ title: 'Reopen', action: { verb: 'reopen-ticket', ticket: id } });
  const release: Offer[] = can.has('release')
    ? [{ title: 'Release', action: { verb: 'release-ticket', ticket: id } }]
    : [];
  const resolve = can.has('resolve') ? [offerResolve] : [];
  const titles = [
    ...list.map(({ title }) => title),
    ...resolve.map(({ title }) => title),
    ...release.map(({ title }) => title),
  ];
  return {
    elements: [
      {
        type: 'ActionSet',
        spacing: 'Medium',
        actions: [...list.map(button), ...resolve, ...release.map(button)],
      },
      ...(can.has('resolve') ? [resolveForm(id)] : []),
    ],
    text: [`Press: ${titles.join(' · ')}`],
  };
};
