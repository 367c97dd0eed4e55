import { oneLine } from '../../../cards/parts/user-text';
import { ownData } from '../../../dialogs/tickets/own-data';
import { withoutPerson } from '../../../dialogs/tickets/moves/without-person';
import type { Store } from '../../../domain/ports';
import type { Reader } from '../../../domain/say';
import { isLive, type Ticket } from '../../../domain/ticket';
import { say, words } from '../../../texts/say';
import { line } from '../../services';
import type { Services } from '../../services';
import { Outdated, unlessOutdated, untilWritten } from '../../tickets/amend';
import { requesterLane, tell, threadLane } from '../../tickets/enqueue-news';
import { moveAlso } from '../../tickets/write-move';
import type { Turn } from '../../turn';

/** So much is told of each; an operator can export the rest. */
const mostSessions = 200;
const mostTickets = 200;
const longestLine = 2_000;
/** The longest message that Teams surely takes, in UTF-16 units, and so many of them. */
const longestMessage = 8_000;
const mostMessages = 25;

/** The lines in as few messages as will do. */
const inMessages = (lines: readonly string[]): readonly string[] => {
  const messages: string[] = [];
  for (const each of lines) {
    const last = messages.at(-1);
    if (last !== undefined && last.length + each.length < longestMessage)
      messages[messages.length - 1] = `${last}\n${each}`;
    else messages.push(each);
  }
  return messages;
};

/** Tells somebody, in their own chat, what is kept about them. */
export const tellOwnData = async ({ store }: Pick<Services, 'store'>, turn: Turn, reader: Reader): Promise<void> => {
  const { person, address } = turn;
  const sessions = await store.listSessionsOf(address.tenantId, person.id, mostSessions);
  const tickets = await store.listTicketsOf(address.tenantId, person.id, mostTickets);
  const lines = ownData(person, sessions, tickets, (text) => oneLine(text, longestLine));
  const messages = inMessages(lines.map((each) => words(reader, each)));
  for (const text of messages.slice(0, mostMessages)) await turn.send({ card: null, text });
  if (messages.length > mostMessages) await turn.send(line(reader, say('data-cut')));
};

type Needs = Pick<Services, 'store' | 'clock' | 'policy' | 'systems' | 'wakeOutbox'>;

/** Withdraws the ticket, if it went on, and takes out whoever asked for it; gives it as it was written. */
const strip = async (services: Needs, store: Store, turn: Turn, ticket: Ticket): Promise<Ticket> => {
  const what = { move: 'withdraw', note: '' } as const;
  const ended = isLive(ticket)
    ? await moveAlso(services, store, ticket, { role: 'requester', person: turn.person, what })
    : ticket;
  if (!ended) throw new Outdated();
  const next = withoutPerson(ended, services.clock());
  await unlessOutdated(store.updateTicket(next));
  return next;
};

/**
 * Deletes what is kept about somebody, all of it or nothing. Their tickets keep number and times, without them; those that
 * went on are withdrawn, so that nobody works for somebody who cannot be answered.
 */
export const eraseOwnData = async (services: Needs, turn: Turn, reader: Reader): Promise<void> => {
  const { person, address } = turn;
  await untilWritten(() =>
    services.store.transaction(async (store) => {
      const stripped: Ticket[] = [];
      for (;;) {
        const some = await store.listTicketsOf(address.tenantId, person.id, 50);
        if (some.length === 0) break;
        for (const ticket of some) stripped.push(await strip(services, store, turn, ticket));
      }
      const lanes = stripped.flatMap((ticket) => [
        threadLane(ticket),
        requesterLane(ticket),
        `session:${ticket.sessionId}`,
      ]);
      await store.erasePerson(address.tenantId, person.id, lanes);
      // Only now, since what waited for the threads is gone, too: it names whoever is to be forgotten.
      for (const ticket of stripped) await tell(store, ticket, [{ to: 'helpdesk-card' }], services.clock());
    }),
  );
  services.wakeOutbox();
  await turn.send(line(reader, say('data-deleted')));
};
