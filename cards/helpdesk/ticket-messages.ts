import type { TicketMessage } from '../../domain/ticket';
import { say } from '../../texts/say';
import { said } from '../parts/line';
import { spaced, stack, type Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';

/** What the requester and the helpdesk wrote to each other, oldest first; each shortened to `longest`. */
export const ticketMessages = (messages: readonly TicketMessage[], longest: number): Piece =>
  stack(
    ...messages.map(({ at, by, asks, text, files }) => {
      const all = { at, by: oneLine(by, 60), asks: asks ? 'yes' : 'no', text: oneLine(text, longest) } as const;
      const line =
        files.length === 0 ? say('message', all) : say('message-with-files', { ...all, count: files.length });
      return spaced('Small', said(line));
    }),
  );
