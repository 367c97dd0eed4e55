import type { OwnTicket } from '../../dialogs/views/own-ticket-view';
import { button, type Offer } from '../parts/buttons';
import { spaced, stack, type Element, type Piece } from '../parts/piece';
import { folded, form, send, textField, unfold, type Form } from '../parts/ticket/ticket-form';
import { say } from '../../texts/say';

const addForm = ({ id }: OwnTicket): Form => {
  const action = { verb: 'add-to-ticket', ticket: id } as const;
  return form(
    'add',
    say('add-something'),
    say('the-helpdesk-gets-it-at'),
    [textField(action, 'text', say('what-do-you-want-to'))],
    [send(say('send-to-the-helpdesk'), action, { style: 'positive' })],
  );
};

const withdrawForm = ({ id, number }: OwnTicket): Form => {
  const action = { verb: 'withdraw-ticket', ticket: id } as const;
  return form(
    'withdraw',
    say('withdraw'),
    say('really-withdraw-ticket-then-nobody', { number }),
    [textField(action, 'note', say('why-optional'))],
    [send(say('yes-withdraw-it'), action)],
  );
};

/** The field for the answer that the helpdesk waits for, unfolded. */
const answerForm = ({ id }: OwnTicket): Piece => {
  const action = { verb: 'add-to-ticket', ticket: id } as const;
  const field = textField(action, 'text', say('your-answer'));
  const set: Element = {
    type: 'ActionSet',
    actions: [button({ action, title: say('send-answer'), style: 'positive', inputs: 'sent' })],
  };
  return {
    elements: [{ ...field, spacing: 'Medium' }, set],
    text: [say('your-answer-just-write-it')],
  };
};

const simple = ({ id, can, muted }: OwnTicket): readonly Offer[] => [
  ...(can.includes('fixed')
    ? [{ title: say('it-works-again'), action: { verb: 'ticket-fixed', ticket: id } } as const]
    : []),
  ...(can.includes('reopen')
    ? [{ title: say('open-it-again'), action: { verb: 'reopen-own-ticket', ticket: id } } as const]
    : []),
  ...(can.includes('mute')
    ? [
        {
          title: muted ? say('all-messages') : say('fewer-messages'),
          action: { verb: 'mute-ticket', ticket: id, muted: !muted },
          tooltip: muted ? say('i-tell-you-every-step') : say('only-what-the-helpdesk-writes'),
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
    text: [say('to-press', { how: 'press', titles })],
  };
  const answer = answers ? answerForm(ticket) : { elements: [], text: [] };
  return stack(answer, spaced('Medium', row), folded(forms));
};
