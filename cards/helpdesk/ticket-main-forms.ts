import type { TicketMove } from '../../domain/ticket';
import { form, send, textField, type Form } from '../parts/ticket/ticket-form';
import { say } from '../../texts/say';

/** The forms that an agent needs most: writing to the requester, resolving, and a note among colleagues. */
export const mainForms = (ticket: string, can: ReadonlySet<TicketMove>): readonly Form[] => {
  const write = { verb: 'write-requester', ticket } as const;
  const resolve = { verb: 'resolve-ticket', ticket } as const;
  const note = { verb: 'note-ticket', ticket } as const;
  const ask = can.has('ask') ? [send(say('ask-and-wait-for-the'), { verb: 'ask-requester', ticket })] : [];
  return [
    ...(can.has('write')
      ? [
          form(
            'write',
            say('write'),
            '',
            [textField(write, 'text', say('your-message-the-requester-gets'))],
            [send(say('send'), write, { style: 'positive' }), ...ask],
          ),
        ]
      : []),
    ...(can.has('resolve')
      ? [
          form(
            'resolve',
            say('resolve'),
            '',
            [textField(resolve, 'note', say('what-solved-it-the-requester'))],
            [send(say('resolve-2'), resolve, { style: 'positive' })],
          ),
        ]
      : []),
    ...(can.has('note')
      ? [
          form(
            'note',
            say('private-note'),
            '',
            [textField(note, 'text', say('a-note-for-the-helpdesk'))],
            [send(say('keep-the-note'), note, { style: 'positive' })],
          ),
        ]
      : []),
  ];
};
