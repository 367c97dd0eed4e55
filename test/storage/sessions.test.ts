import type { KyselyPlugin, RootOperationNode } from 'kysely';
import { migrate } from '../../storage/migrate';
import { toSessionRow } from '../../storage/rows/session-row';
import type { Db } from '../../storage/schema';
import { findSolvedSession } from '../../storage/sessions';
import { aSession } from '../support/values/a-session';
import { memoryDatabase, postgresDatabase, type TestDatabase } from '../support/servers/databases';
import { usePostgres } from '../support/servers/postgres-server';

const server = usePostgres();

/** How the database goes about the last query that `ask` puts to it, as one text. */
const planOf = async (db: Db, explain: string, ask: (watched: Db) => Promise<unknown>): Promise<string> => {
  let seen: RootOperationNode | undefined;
  const watch: KyselyPlugin = {
    transformQuery: ({ node }) => (seen = node),
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await ask(db.withPlugin(watch));
  const query = db.getExecutor().compileQuery(seen!, { queryId: 'plan' });
  const { rows } = await db.executeQuery({ ...query, sql: `${explain} ${query.sql}` });
  return rows.map((row) => JSON.stringify(row)).join('\n');
};

describe.each<[string, string, RegExp, () => Promise<TestDatabase>]>([
  ['SQLite', 'explain query plan', /\bSCAN\b|TEMP B-TREE/, memoryDatabase],
  ['PostgreSQL', 'explain', /Seq Scan|Filter:/, () => postgresDatabase(server)],
])('the search for a solved session on %s', (_, explain, reads, makeDatabase) => {
  let db: Db;
  beforeEach(async () => {
    const database = await makeDatabase();
    ({ db } = await database.open());
    await migrate(db);
    const row = toSessionRow(aSession({ label: 'mismatch', stage: 'solved' }));
    for (let person = 0; person < 3000; person += 500) {
      const many = Array.from({ length: 500 }, (_, at) => `${person + at}`);
      const rows = many.map((id) => ({ ...row, id, person_id: `person-${id}` }));
      await db.insertInto('sessions').values(rows).execute();
    }
  });
  // libsql takes a statement that explains for one that still reads, so the usual end with a checkpoint would fail.
  afterEach(() => db.destroy());

  it('reads one person’s own, not everybody’s about the same problem', async () => {
    const { address, updatedAt } = aSession();
    const of = {
      tenantId: address.tenantId,
      personId: 'person-7',
      label: 'mismatch',
      affected: null,
      since: updatedAt,
    } as const;
    const plan = await planOf(db, explain, (watched) => findSolvedSession(watched, of, () => undefined));
    expect(plan).not.toMatch(reads);
    for (const column of ['tenant_id', 'person_id', 'label', 'stage', 'updated_at'])
      expect(plan).toMatch(new RegExp(`\\b${column}\\b[^\\n]*[=>]`));
    await expect(findSolvedSession(db, of, () => undefined)).resolves.toMatchObject({ id: '7' });
    await expect(findSolvedSession(db, { ...of, affected: 'Anna' }, () => undefined)).resolves.toBeUndefined();
  });
});
