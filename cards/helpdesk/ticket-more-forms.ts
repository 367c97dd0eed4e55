import { urgencies } from '../../domain/session';
import type { TicketMove } from '../../domain/ticket';
import { field, choiceField, send } from '../parts/ticket/ticket-form';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { TicketForm, TicketForms } from './ticket-forms';

/** A list of the channel's members, which the client fills; where it cannot, the name is typed. */
const people = {
  type: 'Input.ChoiceSet',
  style: 'filtered',
  placeholder: say('search-for-a-name'),
  // Where the client cannot fill the list, it still has one.
  choices: [{ title: say('me'), value: 'me' }],
  'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users?scope=currentContext' },
};

const assign = (ticket: string): TicketForm => {
  const action = { verb: 'assign-ticket', ticket } as const;
  const me = { verb: 'assign-ticket', ticket, person: '', name: 'me' } as const;
  return {
    id: 'assign',
    title: say('assign'),
    says: say('a-colleague-or-you-has-it-then'),
    fields: [
      field(action, 'person', say('choose-a-colleague-of-this'), people),
      field(action, 'name', say('or-type-their-name-or'), { type: 'Input.Text', maxLength: 200 }),
    ],
    sends: [send(say('assign-2'), action, { style: 'positive' }), { title: say('assign-to-me'), action: me }],
  };
};

const priority = ({ id, urgency }: ViewOf<'ticket'>['ticket']): TicketForm => {
  const action = { verb: 'prioritize-ticket', ticket: id } as const;
  const choices = urgencies.map((value) => ({ value, title: say('urgency', { urgency: value }) }));
  return {
    id: 'priority',
    title: say('priority'),
    says: say('urgency-now-and-its-times', { urgency }),
    fields: [choiceField(action, 'urgency', say('how-soon-is-it-needed'), choices, urgency)],
    sends: [send(say('set-the-priority'), action, { style: 'positive' })],
  };
};

const merge = (ticket: string): TicketForm => {
  const action = { verb: 'merge-ticket', ticket } as const;
  return {
    id: 'merge',
    title: say('merge'),
    says: say('this-ticket-is-closed-and'),
    fields: [field(action, 'number', say('number-of-the-ticket-that'), { type: 'Input.Text', maxLength: 20 })],
    sends: [send(say('merge-2'), action, { style: 'positive' })],
  };
};

const conversation = (ticket: string): TicketForm => ({
  id: 'conversation',
  title: say('conversation'),
  says: say('shows-here-what-the-requester'),
  fields: [],
  sends: [{ title: say('show-the-conversation'), action: { verb: 'show-transcript', ticket }, style: 'positive' }],
});

/** The forms that are needed seldom. */
export const moreForms = ({ ticket }: ViewOf<'ticket'>, can: ReadonlySet<TicketMove>): TicketForms => [
  ...(can.has('assign') ? [assign(ticket.id)] : []),
  ...(can.has('prioritize') ? [priority(ticket)] : []),
  ...(can.has('merge') ? [merge(ticket.id)] : []),
  ...(can.has('show-transcript') ? [conversation(ticket.id)] : []),
];
