import { urgencies } from '../../domain/session';
import type { TicketMove } from '../../domain/ticket';
import { field, choiceField, form, send, type Form } from '../parts/ticket/ticket-form';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

/** A list of the channel's members, which the client fills; where it cannot, the name is typed. */
const people = {
  type: 'Input.ChoiceSet',
  style: 'filtered',
  placeholder: say('search-for-a-name'),
  // Where the client cannot fill the list, it still has one.
  choices: [{ title: say('me'), value: 'me' }],
  'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users?scope=currentContext' },
};

const assign = (ticket: string): Form => {
  const action = { verb: 'assign-ticket', ticket } as const;
  const me = { verb: 'assign-ticket', ticket, person: '', name: 'me' } as const;
  return form(
    'assign',
    say('assign'),
    '',
    [
      field(action, 'person', say('choose-a-colleague-of-this'), people),
      field(action, 'name', say('or-type-their-name-or'), { type: 'Input.Text', maxLength: 200 }),
    ],
    [send(say('assign-2'), action, { style: 'positive' }), { title: say('assign-to-me'), action: me }],
  );
};

const priority = ({ id, urgency }: ViewOf<'ticket'>['ticket']): Form => {
  const action = { verb: 'prioritize-ticket', ticket: id } as const;
  const choices = urgencies.map((value) => ({ value, title: say('urgency', { urgency: value }) }));
  return form(
    'priority',
    say('priority'),
    '',
    [choiceField(action, 'urgency', say('how-soon-is-it-needed'), choices, urgency)],
    [send(say('set-the-priority'), action, { style: 'positive' })],
  );
};

const sendFix = (ticket: string, procedures: ViewOf<'ticket'>['procedures']): Form => {
  const action = { verb: 'send-fix', ticket } as const;
  const choices = procedures.map(({ id, title }) => ({ value: id, title }));
  return form(
    'fix',
    say('send-a-fix'),
    say('the-requester-gets-the-steps'),
    [choiceField(action, 'procedure', say('which-fix'), choices)],
    [send(say('send-the-fix'), action, { style: 'positive' })],
  );
};

const merge = (ticket: string): Form => {
  const action = { verb: 'merge-ticket', ticket } as const;
  return form(
    'merge',
    say('merge'),
    say('this-ticket-is-closed-and'),
    [field(action, 'number', say('number-of-the-ticket-that'), { type: 'Input.Text', maxLength: 20 })],
    [send(say('merge-2'), action, { style: 'positive' })],
  );
};

const transcript = (ticket: string): Form =>
  form(
    'transcript',
    say('conversation'),
    say('shows-here-what-the-requester'),
    [],
    [{ title: say('show-the-conversation'), action: { verb: 'show-transcript', ticket }, style: 'positive' }],
  );

/** The forms behind “More”. */
export const moreForms = ({ ticket, procedures }: ViewOf<'ticket'>, can: ReadonlySet<TicketMove>): readonly Form[] => [
  ...(can.has('assign') ? [assign(ticket.id)] : []),
  ...(can.has('prioritize') ? [priority(ticket)] : []),
  ...(can.has('send-fix') && procedures.length > 0 ? [sendFix(ticket.id, procedures)] : []),
  ...(can.has('merge') ? [merge(ticket.id)] : []),
  ...(can.has('show-transcript') ? [transcript(ticket.id)] : []),
];
