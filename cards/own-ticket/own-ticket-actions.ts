import type { OwnTicket } from '../../dialogs/views/own-ticket-view';
import { execute } from '../actions';
import { button, type Offer } from '../parts/buttons';
import { spaced, stack, type Element, type Piece } from '../parts/piece';
import { folded, form, send, textField, unfold, type Form } from '../parts/ticket/ticket-form';

const addForm = ({ id }: OwnTicket): Form => {
  const action = { verb: 'add-to-ticket', ticket: id } as const;
  return form(
    'add',
    'Add something …',
    'The helpdesk gets it at once. Pictures and files: just send them here in the chat.',
    [textField(action, 'text', 'What do you want to add?')],
    [send('Send to the helpdesk', action, { style: 'positive' })],
  );
};

const withdrawForm = ({ id, number }: OwnTicket): Form => {
  const action = { verb: 'withdraw-ticket', ticket: id } as const;
  return form(
    'withdraw',
    'Withdraw …',
    `Really withdraw ticket ${String(number)}? Then nobody works on it any more. You can open it again within 14 days.`,
    [textField(action, 'note', 'Why? (optional)')],
    [send('Yes, withdraw it', action)],
  );
};

/** The field for the answer that the helpdesk waits for, unfolded. */
const answerForm = ({ id }: OwnTicket): Piece => {
  const action = { verb: 'add-to-ticket', ticket: id } as const;
  const field = textField(action, 'text', 'Your answer');
  const set: Element = {
    type: 'ActionSet',
    actions: [execute(action, 'Send answer', { style: 'positive', inputs: 'sent' })],
  };
  return {
    elements: [{ ...field, spacing: 'Medium' }, set],
    text: ['Your answer: just write it here. Press: Send answer'],
  };
};

const simple = ({ id, can, muted }: OwnTicket): readonly Offer[] => [
  ...(can.includes('fixed')
    ? [{ title: 'It works again', action: { verb: 'ticket-fixed', ticket: id } } as const]
    : []),
  ...(can.includes('reopen')
    ? [{ title: 'Open it again', action: { verb: 'reopen-own-ticket', ticket: id } } as const]
    : []),
  ...(can.includes('mute')
    ? [
        {
          title: muted ? 'All messages' : 'Fewer messages',
          action: { verb: 'mute-ticket', ticket: id, muted: !muted },
          tooltip: muted ? 'I tell you every step again' : 'Only what the helpdesk writes to you, and the result',
        } as const,
      ]
    : []),
];

/**
 * What a requester can do with their ticket now: exactly what the table of moves allows. `before` and `after` stand at the
 * ends of the row; `withdrawable` where there is room for that, too.
 */
export const ownTicketActions = (
  ticket: OwnTicket,
  before: readonly Offer[],
  after: readonly Offer[],
  extent: 'withdrawable' | 'short',
): Piece => {
  const answers = ticket.can.includes('add') && ticket.question !== null;
  const forms = [
    ...(ticket.can.includes('add') && !answers ? [addForm(ticket)] : []),
    ...(ticket.can.includes('withdraw') && extent === 'withdrawable' ? [withdrawForm(ticket)] : []),
  ];
  const middle = simple(ticket);
  // One button at most is recommended: the answer comes first.
  const leading = answers ? before.map((offer) => ({ ...offer, style: undefined })) : before;
  const titles = [...before, ...forms, ...middle, ...after].map(({ title }) => title);
  const row: Piece = {
    elements: [
      {
        type: 'ActionSet',
        actions: [
          ...leading.map(button),
          ...forms.map((each) => unfold(each, forms)),
          ...middle.map(button),
          ...after.map(button),
        ],
      },
    ],
    text: [`Press: ${titles.join(' · ')}`],
  };
  const answer = answers ? answerForm(ticket) : { elements: [], text: [] };
  return stack(answer, spaced('Medium', row), folded(forms));
};
