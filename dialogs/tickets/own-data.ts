import type { Say, Text } from '../../domain/say';
import type { Session } from '../../domain/session';
import { sentMessages, type Ticket } from '../../domain/ticket';
import { say } from '../../texts/say';

/** Everything that is kept about somebody, line by line. Inside a line of theirs stands what they wrote, `short` of any length. */
export const ownData = (
  { name, id }: { readonly name: string; readonly id: string },
  sessions: readonly Session[],
  tickets: readonly Ticket[],
  short: (text: string) => Text,
): readonly Say[] => [
  say('data-head', { name, id, sessions: sessions.length, tickets: tickets.length }),
  ...sessions.flatMap(({ createdAt, transcript, facts, walk }) => [
    say('data-session', { at: createdAt }),
    ...transcript.map(({ at, who, text }) =>
      say('transcript-line', { at, who: who === 'requester' ? name : 'Mailmend', text: short(text) }),
    ),
    ...Object.entries({ ...facts, ...walk?.facts }).map(([fact, told]) =>
      say('data-fact', { fact, value: short(told?.value ?? '') }),
    ),
    ...(walk?.ledger ?? []).map(({ at, title }) => say('data-tried', { at, title })),
  ]),
  ...tickets.flatMap((ticket) => [
    say('data-ticket', { number: ticket.number, at: ticket.createdAt, words: short(ticket.words) }),
    ...sentMessages(ticket).map(({ at, by, text }) => say('transcript-line', { at, who: by, text: short(text) })),
  ]),
  say('data-foot'),
];
