import type { TicketMove } from '../../domain/ticket';
import { choiceField, send, textField } from '../parts/ticket/ticket-form';
import { say } from '../../texts/say';
import type { ViewOf } from '../view-of';
import type { TicketForms } from './ticket-forms';

/** The forms that an agent needs most: writing to the requester, a fix, resolving, and a note among colleagues. */
export const mainForms = ({ ticket, procedures }: ViewOf<'ticket'>, can: ReadonlySet<TicketMove>): TicketForms => {
  const of = { ticket: ticket.id };
  const write = { verb: 'write-requester', ...of } as const;
  const resolve = { verb: 'resolve-ticket', ...of } as const;
  const note = { verb: 'note-ticket', ...of } as const;
  const fix = { verb: 'send-fix', ...of } as const;
  const fixes = procedures.map(({ id, title }) => ({ value: id, title }));
  const forms: TicketForms = [
    {
      id: 'write',
      title: say('write'),
      says: '',
      fields: [textField(write, 'text', say('your-message-the-requester-gets'))],
      sends: [
        send(say('send'), write, { style: 'positive' }),
        ...(can.has('ask') ? [send(say('ask-and-wait-for-the'), { verb: 'ask-requester', ...of })] : []),
      ],
    },
    {
      id: 'fix',
      title: say('send-a-fix'),
      says: say('the-requester-gets-the-steps'),
      fields: [choiceField(fix, 'procedure', say('which-fix'), fixes)],
      sends: [send(say('send-the-fix'), fix, { style: 'positive' })],
    },
    {
      id: 'resolve',
      title: say('resolve'),
      says: '',
      fields: [textField(resolve, 'note', say('what-solved-it-the-requester'))],
      sends: [send(say('resolve-2'), resolve, { style: 'positive' })],
    },
    {
      id: 'note',
      title: say('private-note'),
      says: '',
      fields: [textField(note, 'text', say('a-note-for-the-helpdesk'))],
      sends: [send(say('keep-the-note'), note, { style: 'positive' })],
    },
  ];
  const needs = { write: 'write', fix: 'send-fix', resolve: 'resolve', note: 'note' } as const;
  return forms.filter(({ id }) => can.has(needs[id as keyof typeof needs]) && (id !== 'fix' || fixes.length > 0));
};
