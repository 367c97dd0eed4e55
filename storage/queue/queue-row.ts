import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import { lastMessage, never } from '../../domain/kept/queue';
import { wordsOf } from '../../domain/kept/search';
import { isLive, type Ticket } from '../../domain/ticket';
import type { Tables } from '../schema';

/** The words by which a ticket is found: what was told, of whom and by whom, and what is known. */
export const wordsOfTicket = (ticket: Ticket): readonly string[] => {
  const { words, note, requester, affected, claimedBy, facts, elsewhere } = ticket;
  const known = Object.values(facts).map((fact) => fact?.value ?? '');
  const names = [requester.name, affected ?? '', claimedBy?.name ?? '', elsewhere?.id ?? ''];
  return wordsOf([...names, ...known, words, note].join(' '));
};

/** The row of the queue for a ticket as it was written then. */
export const toQueueRow = (ticket: Ticket, words: readonly string[], now: number): Insertable<Tables['queue']> => ({
  number: ticket.number,
  ticket_id: ticket.id,
  tenant_id: ticket.tenantId,
  channel_id: ticket.helpdesk?.channelId ?? '',
  person_id: ticket.requester.id,
  state: ticket.state,
  live: isLive(ticket) ? 1 : 0,
  urgency: ticket.urgency,
  label: ticket.label ?? '',
  outlook: ticket.facts.outlook?.value ?? '',
  agent_id: ticket.claimedBy?.id ?? '',
  // As much as an index of PostgreSQL takes without fail.
  agent_name: ticket.claimedBy?.name.slice(0, 100) ?? '',
  due_at: ticket.dueAt ?? never,
  last_at: lastMessage(ticket)?.at ?? ticket.createdAt,
  ended_at: isLive(ticket) ? 0 : (ticket.endedAt ?? ticket.updatedAt),
  created_at: ticket.createdAt,
  touched_at: now,
  version: ticket.version,
  words_hash: createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 16),
});
