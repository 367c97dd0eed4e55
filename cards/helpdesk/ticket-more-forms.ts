import { urgencies } from '../../domain/session';
import type { TicketMove } from '../../domain/ticket';
import { field, choiceField, form, send, type Form } from '../parts/ticket/ticket-form';
import { urgencyWords } from '../parts/ticket/ticket-words';
import type { ViewOf } from '../view-of';

/** A list of the channel's members, which the client fills; where it cannot, the name is typed. */
const people = {
  type: 'Input.ChoiceSet',
  style: 'filtered',
  placeholder: 'Search for a name',
  // Where the client cannot fill the list, it still has one.
  choices: [{ title: 'Me', value: 'me' }],
  'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users?scope=currentContext' },
};

const assign = (ticket: string): Form => {
  const action = { verb: 'assign-ticket', ticket } as const;
  const me = { verb: 'assign-ticket', ticket, person: '', name: 'me' } as const;
  return form(
    'assign',
    'Assign…',
    '',
    [
      field(action, 'person', 'Choose a colleague of this helpdesk', people),
      field(action, 'name', 'Or type their name or email', { type: 'Input.Text', maxLength: 200 }),
    ],
    [send('Assign', action, { style: 'positive' }), { title: 'Assign to me', action: me }],
  );
};

const priority = ({ id, urgency }: ViewOf<'ticket'>['ticket']): Form => {
  const action = { verb: 'prioritize-ticket', ticket: id } as const;
  const choices = urgencies.map((value) => ({ value, title: urgencyWords[value] }));
  return form(
    'priority',
    'Priority…',
    '',
    [choiceField(action, 'urgency', 'How soon is it needed?', choices, urgency)],
    [send('Set the priority', action, { style: 'positive' })],
  );
};

const sendFix = (ticket: string, procedures: ViewOf<'ticket'>['procedures']): Form => {
  const action = { verb: 'send-fix', ticket } as const;
  const choices = procedures.map(({ id, title }) => ({ value: id, title }));
  return form(
    'fix',
    'Send a fix…',
    'The requester gets the steps for their Outlook and Windows, and what comes of it is added here.',
    [choiceField(action, 'procedure', 'Which fix?', choices)],
    [send('Send the fix', action, { style: 'positive' })],
  );
};

const merge = (ticket: string): Form => {
  const action = { verb: 'merge-ticket', ticket } as const;
  return form(
    'merge',
    'Merge…',
    'This ticket is closed, and the other one takes in what was said and tried. Both are of the same requester.',
    [field(action, 'number', 'Number of the ticket that goes on', { type: 'Input.Text', maxLength: 20 })],
    [send('Merge', action, { style: 'positive' })],
  );
};

const transcript = (ticket: string): Form =>
  form(
    'transcript',
    'Conversation…',
    'Shows here what the requester and Mailmend wrote to each other. The requester is told that you read it.',
    [],
    [{ title: 'Show the conversation', action: { verb: 'show-transcript', ticket }, style: 'positive' }],
  );

/** The forms behind “More”. */
export const moreForms = ({ ticket, procedures }: ViewOf<'ticket'>, can: ReadonlySet<TicketMove>): readonly Form[] => [
  ...(can.has('assign') ? [assign(ticket.id)] : []),
  ...(can.has('prioritize') ? [priority(ticket)] : []),
  ...(can.has('send-fix') && procedures.length > 0 ? [sendFix(ticket.id, procedures)] : []),
  ...(can.has('merge') ? [merge(ticket.id)] : []),
  ...(can.has('show-transcript') ? [transcript(ticket.id)] : []),
];
