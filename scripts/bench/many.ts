import { labelsOf, type Label } from '../../domain/labels';
import { urgencies, type Session } from '../../domain/session';
import { isLive, type Ticket, type TicketState } from '../../domain/ticket';
import { shippedLibrary } from '../../test/support/values/library';
import { aSession } from '../../test/support/values/a-session';
import { aTicket } from '../../test/support/values/a-ticket';
import { aPerson } from '../../test/support/values/people';
import { adele, ada, grady, tenant } from '../../test/support/servers/page-on-loopback';
import { makeChance, type Chance } from './chance';

const day = 86_400_000;
/** Over so long a time all of it came, in milliseconds. */
const span = 730 * day;
const people = [
  adele,
  ...Array.from({ length: 2_000 }, (_, n) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`),
];
const agents = [
  grady,
  ada,
  ...Array.from({ length: 18 }, (_, n) => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`),
];
const channels = [null, { teamId: 'team-2', channelId: '19:second@thread.tacv2' }] as const;

/** Words as they are told, the usual ones first; made of syllables, so that they share their beginnings as real ones do. */
const vocabulary = ((): readonly string[] => {
  const chance = makeChance(7);
  const parts = [
    'ca',
    'len',
    'dar',
    'fol',
    'der',
    'mail',
    'out',
    'look',
    'sync',
    'in',
    'box',
    'ser',
    'ver',
    'pro',
    'file',
  ];
  const made = Array.from({ length: 3_000 }, () =>
    Array.from({ length: 2 + chance.below(3) }, () => chance.of(parts)).join(''),
  );
  return ['outlook', 'calendar', 'folder', 'missing', 'since', 'yesterday', 'update', ...new Set(made)];
})();
const told = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.unequal(vocabulary)).join(' ');

const known = (): { readonly labels: readonly Label[]; readonly outlooks: readonly string[] } => {
  const { library } = shippedLibrary();
  return {
    labels: [...labelsOf(library.labels, 'symptom'), ...labelsOf(library.labels, 'topic')],
    outlooks: [...(library.facts.get('outlook')?.values.keys() ?? [])],
  };
};

const lively: readonly TicketState[] = ['open', 'open', 'claimed', 'claimed', 'claimed', 'waiting', 'reopened'];

/** Many tickets of one helpdesk, as they came over two years: the newest are live, so many of all. */
export function* manyTickets(count: number, live: number, now: number): Generator<Ticket> {
  const chance = makeChance(count);
  const { labels, outlooks } = known();
  for (let n = 0; n < count; n += 1) {
    const createdAt = Math.floor(now - span + (span * n) / count);
    // Some of the newest are over, as well.
    const isOver = n < count - 2 * live || n % 2 === 0;
    const state = isOver ? (now - createdAt < 60 * day ? 'resolved' : 'closed') : chance.of(lively);
    const agent = chance.of(agents);
    const requester = chance.of(people);
    const label = chance.unequal(labels);
    const endedAt = isOver ? Math.min(now, createdAt + chance.below(7 * day)) : null;
    const messages = Array.from({ length: chance.below(6) }, (_, nth): Ticket['messages'][number] => ({
      ...{
        id: `m${String(nth)}`,
        at: createdAt + (nth + 1) * 60_000,
        from: nth % 2 ? 'requester' : 'agent',
        by: 'Somebody',
      },
      ...{ text: told(chance, 25), asks: false, files: [] },
    }));
    const ticket = aTicket({
      ...{ id: `ticket-${String(n)}`, number: 1_001 + n, sessionId: `session-of-${String(n)}`, tenantId: tenant },
      ...{ state, label, createdAt, updatedAt: endedAt ?? createdAt + 600_000, endedAt, messages },
      requester: aPerson(requester, `Person ${requester.slice(-4)}`),
      words: told(chance, 18),
      note: told(chance, 6),
      urgency: chance.unequal(urgencies),
      helpdesk: chance.unequal(channels),
      facts: { outlook: { value: chance.unequal(outlooks), source: 'said', words: 'it' } },
      claimedBy: state === 'open' || state === 'reopened' ? null : aPerson(agent, `Agent ${agent.slice(-4)}`),
      respondedAt: state === 'open' ? null : createdAt + chance.below(4 * 3_600_000),
      transcript: Array.from({ length: 8 }, (_, nth) => ({
        at: createdAt,
        who: nth % 2 ? 'mailmend' : 'requester',
        text: told(chance, 15),
      })),
      rating: isOver && chance.below(4) === 0 ? 1 + chance.below(5) : null,
      since: createdAt,
    });
    yield {
      ...ticket,
      dueAt: isLive(ticket) && state !== 'waiting' ? now + chance.below(72 * 3_600_000) - 24 * 3_600_000 : null,
    };
  }
}

/** Many sessions that are over, of the same people and time. */
export function* manySessions(count: number, now: number): Generator<Session> {
  const chance = makeChance(count + 1);
  const { labels } = known();
  const stages = ['solved', 'solved', 'escalated', 'advised', 'cancelled'] as const;
  for (let n = 0; n < count; n += 1) {
    const at = Math.floor(now - span + (span * n) / count);
    const requester = chance.of(people);
    const { address } = aSession();
    yield aSession({
      ...{ id: `session-${String(n)}`, stage: chance.of(stages), label: chance.unequal(labels) },
      ...{ createdAt: at, updatedAt: at + chance.below(3_600_000), words: told(chance, 12) },
      requester: aPerson(requester),
      address: { ...address, tenantId: tenant, conversationId: `chat-of-${requester}`, personId: requester },
    });
  }
}
