import type { TicketMessage } from '../../domain/ticket';
import { paragraph, run } from '../parts/line';
import type { Piece } from '../parts/piece';
import { dayAndTime } from '../parts/time';
import { oneLine } from '../parts/user-text';

const filesOf = ({ files }: TicketMessage): string => {
  if (files.length === 0) return '';
  return files.length === 1 ? ' (with a file)' : ` (with ${String(files.length)} files)`;
};

/** What the requester and the helpdesk wrote to each other, oldest first; each shortened to `longest`. */
export const ticketMessages = (
  messages: readonly TicketMessage[],
  timezone: string | null | undefined,
  longest: number,
): Piece => {
  const lines = messages.map((message) => ({
    when: `${dayAndTime(message.at, timezone)}  `,
    who: `${oneLine(message.by, 60)}${message.asks ? ' asked' : ''}: `,
    what: `${oneLine(message.text, longest)}${filesOf(message)}`,
  }));
  return {
    elements: lines.map(({ when, who, what }) => ({
      ...paragraph([run(when, { isSubtle: true }), run(who, { weight: 'Bolder' }), run(what)]),
      spacing: 'Small',
    })),
    text: lines.map(({ when, who, what }) => `${when}${who}${what}`),
  };
};
