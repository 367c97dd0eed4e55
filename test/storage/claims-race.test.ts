import { agentPress, answerOf } from '../support/values/a-turn';
import { linesOf, openServices } from '../support/values/services';
import { usePostgres } from '../support/servers/postgres-server';

const server = usePostgres();

// Ten times as many as PostgreSQL gets connections, so that most read the ticket before somebody has written it and write
// after that; more of them only wait longer for a connection.
const agents = Array.from({ length: 100 }, (_, number) => `Agent-${number}`);

describe.each<[string, () => Promise<string>]>([
  ['SQLite', () => Promise.resolve(':memory:')],
  ['PostgreSQL', () => server.createDatabase()],
])('100 agents who claim at once, on %s', (_, makeDatabase) => {
  test('have one winner, of whom the 99 others are told', async () => {
    const services = await openServices('info', await makeDatabase());
    const { id } = await services.open();
    const turns = await Promise.all(
      agents.map((name) => services.handle(agentPress({ verb: 'claim-ticket', ticket: id }, name))),
    );
    const { claimedBy, events, state } = await services.ticket(id);
    const answered = (kind: string) => turns.filter(({ answers }) => answers[0]?.kind === kind);
    expect(answered('card').map(({ person }) => person.name)).toEqual([claimedBy?.name]);
    expect(state).toBe('claimed');
    const moves = [
      ['opened', 'Adele Vance'],
      ['claim', claimedBy?.name],
    ];
    expect(events.map(({ move, by }) => [move, by])).toEqual(moves);
    expect(answered('notice')).toHaveLength(99);
    for (const turn of answered('notice')) expect(answerOf(turn)).toContain(`${claimedBy?.name} was faster`);
    expect(linesOf(await services.jobs(), 'tell-requester')).toHaveLength(1);
    await services.close();
  });
});
