import type { TicketMove } from '../../domain/ticket';
import { form, send, textField, type Form } from '../parts/ticket/ticket-form';

/** The forms that an agent needs most: writing to the requester, resolving, and a note among colleagues. */
export const mainForms = (ticket: string, can: ReadonlySet<TicketMove>): readonly Form[] => {
  const write = { verb: 'write-requester', ticket } as const;
  const resolve = { verb: 'resolve-ticket', ticket } as const;
  const note = { verb: 'note-ticket', ticket } as const;
  const ask = can.has('ask') ? [send('Ask and wait for the answer', { verb: 'ask-requester', ticket })] : [];
  return [
    ...(can.has('write')
      ? [
          form(
            'write',
            'Write…',
            '',
            [textField(write, 'text', 'Your message. The requester gets it in their chat, with your name.')],
            [send('Send', write, { style: 'positive' }), ...ask],
          ),
        ]
      : []),
    ...(can.has('resolve')
      ? [
          form(
            'resolve',
            'Resolve…',
            '',
            [textField(resolve, 'note', 'What solved it? The requester gets this note.')],
            [send('Resolve', resolve, { style: 'positive' })],
          ),
        ]
      : []),
    ...(can.has('note')
      ? [
          form(
            'note',
            'Private note…',
            '',
            [textField(note, 'text', 'A note for the helpdesk. The requester never sees it.')],
            [send('Keep the note', note, { style: 'positive' })],
          ),
        ]
      : []),
  ];
};
