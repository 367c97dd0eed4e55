import { Webhook } from 'standardwebhooks';
import type { Clock } from '../../domain/ports';
import { call } from './call';
import type { Notice, System } from './system';
import { words } from '../../texts/say';

const dataOf = ({ ticket, state, title, facts, link, email, reader }: Notice): object => ({
  number: ticket.number,
  id: ticket.id,
  tenant: ticket.tenantId,
  state,
  urgency: ticket.urgency,
  title,
  symptom: ticket.label,
  requester: { id: ticket.requester.id, name: ticket.requester.name, email },
  words: ticket.words,
  note: ticket.note,
  facts,
  tried: ticket.ledger.map(({ title: procedure, result, at }) => ({
    procedure,
    result,
    at: new Date(at).toISOString(),
  })),
  claimedBy: ticket.claimedBy?.name ?? null,
  resolution: ticket.resolution === null ? null : words(reader, ticket.resolution),
  link,
  openedAt: new Date(ticket.createdAt).toISOString(),
});

/**
 * Posts each event as JSON, signed as the Standard Webhooks specification has it (webhook-id, webhook-timestamp,
 * webhook-signature). At least once: a repeat has the same webhook-id and idempotency-key.
 */
export const makeWebhook = (url: string, secret: string, clock: Clock): System => {
  const signer = new Webhook(secret);
  return {
    name: 'webhook',
    tell: async (notice) => {
      const { key, event, at } = notice;
      const body = JSON.stringify({
        type: `ticket.${event}`,
        timestamp: new Date(at).toISOString(),
        data: dataOf(notice),
      });
      // To whole seconds, as the header says it: the receiver signs what it reads there.
      const sent = new Date(Math.floor(clock() / 1000) * 1000);
      await call(
        'POST',
        url,
        {
          'webhook-id': key,
          'webhook-timestamp': String(sent.getTime() / 1000),
          'webhook-signature': signer.sign(key, sent, body),
          'idempotency-key': key,
        },
        body,
      );
      return null;
    },
  };
};
