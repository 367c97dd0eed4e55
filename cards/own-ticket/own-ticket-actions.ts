import type { OwnTicketForm } from '../../dialogs/event';
import type { OwnTicket } from '../../dialogs/views/own-ticket-view';
import { button, offers, type Offer } from '../parts/buttons';
import { nothing, spaced, stack, type Piece } from '../parts/piece';
import { opened, send, textField } from '../parts/ticket/ticket-form';
import { say } from '../../texts/say';

const opens = ({ id }: OwnTicket, form: OwnTicketForm, title: Offer['title']): Offer => ({
  title,
  action: { verb: 'own-ticket-form', ticket: id, form },
});

/** What is added, with the way back to the buttons. */
const addForm = ({ id }: OwnTicket): Piece => {
  const action = { verb: 'add-to-ticket', ticket: id } as const;
  return opened(
    {
      id: 'add',
      title: say('add-something'),
      says: say('the-helpdesk-gets-it-at'),
      fields: [textField(action, 'text', say('what-do-you-want-to'))],
      sends: [send(say('send-to-the-helpdesk'), action, { style: 'positive' })],
    },
    { title: say('back'), action: { verb: 'own-ticket-form', ticket: id, form: null } },
  );
};

/** The field for the answer that the helpdesk waits for. */
const answerForm = ({ id }: OwnTicket): Piece => {
  const action = { verb: 'add-to-ticket', ticket: id } as const;
  const answer = button({ action, title: say('send-answer'), style: 'positive', inputs: 'sent' });
  return {
    elements: [
      { ...textField(action, 'text', say('your-answer')), spacing: 'Medium' },
      { type: 'ActionSet', actions: [answer] },
    ],
    text: [say('your-answer-just-write-it')],
  };
};

/** What ends it well, or opens it again. */
const turns = ({ id, can }: OwnTicket): readonly Offer[] => [
  ...(can.includes('fixed')
    ? [{ title: say('it-works-again'), action: { verb: 'ticket-fixed', ticket: id } } as const]
    : []),
  ...(can.includes('reopen')
    ? [{ title: say('open-it-again'), action: { verb: 'reopen-own-ticket', ticket: id } } as const]
    : []),
];

const news = ({ id, can, muted }: OwnTicket): readonly Offer[] =>
  can.includes('mute')
    ? [
        {
          title: muted ? say('all-messages') : say('fewer-messages'),
          action: { verb: 'mute-ticket', ticket: id, muted: !muted },
          tooltip: muted ? say('i-tell-you-every-step') : say('only-what-the-helpdesk-writes'),
        },
      ]
    : [];

/** Where a requester's buttons stand: what goes before and behind, and what is open in their place. */
interface Place {
  readonly before?: readonly Offer[];
  readonly after: readonly Offer[];
  /** Whether there is room for withdrawing, too. */
  readonly extent: 'withdrawable' | 'short';
  readonly form?: 'add' | null;
}

/**
 * What a requester can do with their ticket now: exactly what the table of moves allows, what is needed most first.
 */
export const ownTicketActions = (ticket: OwnTicket, { before = [], after, extent, form = null }: Place): Piece => {
  const { can } = ticket;
  const answers = can.includes('add') && ticket.question !== null;
  if (form === 'add' && can.includes('add')) return addForm(ticket);
  const row = offers(
    [
      // One button at most is recommended: the answer comes first.
      ...(answers ? before.map((offer) => ({ ...offer, style: undefined })) : before),
      ...(can.includes('add') && !answers ? [opens(ticket, 'add', say('add-something'))] : []),
      ...turns(ticket),
      ...after,
      ...news(ticket),
      ...(can.includes('withdraw') && extent === 'withdrawable' ? [opens(ticket, 'withdraw', say('withdraw'))] : []),
    ],
    'press',
  );
  return stack(answers ? answerForm(ticket) : nothing, spaced('Medium', row));
};
