import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { QueueCounts, QueueFilter, QueueOrder, QueuePart, Touched } from '../../domain/kept/queue';
import type { TicketState } from '../../domain/ticket';
import type { Db, Tables } from '../schema';

type Column = 'channel_id' | 'state' | 'agent_id' | 'label' | 'urgency' | 'outlook';
type Builder = ExpressionBuilder<Tables, 'queue'>;

/** The first text after all that begin with this one. */
const after = (begins: string): string => `${begins}\u{10ffff}`;

/** What a filter asks of a row; what it leaves open is not asked. */
const conditions = (eb: Builder, filter: QueueFilter): readonly Expression<SqlBool>[] => {
  const among = (column: Column, values: readonly string[] | undefined) =>
    values === undefined ? [] : [values.length === 0 ? sql<SqlBool>`1 = 0` : eb(column, 'in', values)];
  const { due, live, endedSince, tenantId } = filter;
  return [
    eb('tenant_id', '=', tenantId),
    // Named even where both fit: it stands before the rest in the indexes.
    eb('live', 'in', live === undefined ? [0, 1] : [live ? 1 : 0]),
    ...(endedSince === undefined ? [] : [eb('ended_at', '>=', endedSince)]),
    ...among('channel_id', filter.channels),
    ...among('state', filter.states),
    ...among('agent_id', filter.agents),
    ...among('label', filter.labels),
    ...among('urgency', filter.urgencies),
    ...among('outlook', filter.outlooks),
    ...(due === undefined
      ? []
      : [eb.or(due.map(([from, before]) => eb.and([eb('due_at', '>=', from), eb('due_at', '<', before)])))]),
    ...filter.words.map(({ begins, labels }) =>
      eb('number', 'in', (inner) => {
        const found = inner
          .selectFrom('words')
          .select('number')
          .where('tenant_id', '=', tenantId)
          .where('word', '>=', begins)
          .where('word', '<', after(begins));
        if (labels.length === 0) return found;
        const about = inner
          .selectFrom('queue as about')
          .select('about.number')
          .where('about.tenant_id', '=', tenantId)
          .where('about.label', 'in', labels);
        return found.union(about);
      }),
    ),
  ];
};

const orders = { due: 'due_at', age: 'created_at', last: 'last_at', number: 'number' } as const satisfies Record<
  QueueOrder,
  keyof Tables['queue']
>;

/** The numbers of the tickets that match, in order. */
export const listQueue = async (db: Db, filter: QueueFilter, part: QueuePart): Promise<readonly number[]> => {
  const way = part.up ? 'asc' : 'desc';
  const rows = await db
    .selectFrom('queue')
    .select('number')
    .where((eb) => eb.and([...conditions(eb, filter)]))
    .orderBy(orders[part.order], way)
    .orderBy('number', way)
    .limit(part.most)
    .offset(part.from)
    .execute();
  return rows.map(({ number }) => number);
};

/** How many match in all. */
export const sizeOfQueue = async (db: Db, filter: QueueFilter): Promise<number> => {
  const { size } = await db
    .selectFrom('queue')
    .select(({ fn }) => fn.countAll<number>().as('size'))
    .where((eb) => eb.and([...conditions(eb, filter)]))
    .executeTakeFirstOrThrow();
  return size;
};

/** In the order of the two indexes that hold all that filters look at: nothing is sorted, and no row itself is read. */
const hand = ['channel_id', 'live', 'state', 'agent_id', 'agent_name'] as const;
const problem = ['channel_id', 'live', 'label', 'urgency', 'outlook'] as const;

/** How many match, counted by who has them and by what they are about. */
export const countQueue = async (db: Db, filter: QueueFilter): Promise<QueueCounts> => {
  const matching = db
    .selectFrom('queue')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => eb.and([...conditions(eb, filter)]));
  const hands = await matching.select(hand).groupBy(hand).execute();
  const problems = await matching.select(problem).groupBy(problem).execute();
  return {
    byHand: hands.map(({ channel_id, state, agent_id, agent_name, count }) => ({
      ...{ channel: channel_id, state: state as TicketState, agent: agent_id, agentName: agent_name, count },
    })),
    byProblem: problems.map(({ label, urgency, outlook, count }) => ({ label, urgency, outlook, count })),
  };
};

/** Up to `limit` tickets that were written at or after this moment, the oldest writing first. */
export const listTouched = async (
  db: Db,
  tenantId: string,
  since: number,
  limit: number,
): Promise<readonly Touched[]> => {
  const rows = await db
    .selectFrom('queue')
    .select(['ticket_id', 'number', 'version', 'channel_id', 'person_id', 'touched_at'])
    .where('tenant_id', '=', tenantId)
    .where('touched_at', '>=', since)
    .orderBy('touched_at')
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.ticket_id,
    number: row.number,
    version: row.version,
    channel: row.channel_id,
    requester: row.person_id,
    at: row.touched_at,
  }));
};
