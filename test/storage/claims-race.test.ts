import { moveTicket } from '../../bot/helpdesk/move-ticket';
import type { Job } from '../../domain/ports';
import type { Ticket } from '../../domain/ticket';
import { aTicket } from '../support/values/a-ticket';
import { agentPress } from '../support/values/a-turn';
import { openServices } from '../support/values/services';
import type { TestServices } from '../support/values/services';
import { usePostgres } from '../support/servers/postgres-server';

const server = usePostgres();

// Ten times as many as PostgreSQL gets connections, so that most read the ticket before somebody has written it and write
// after that; more of them only wait longer for a connection.
const agents = Array.from({ length: 100 }, (_, number) => `Agent-${number}`);
const rounds = [1, 2];

describe.each<[string, () => Promise<string>]>([
  ['SQLite', () => Promise.resolve(':memory:')],
  ['PostgreSQL', () => server.createDatabase()],
])('100 agents who claim at once, on %s', (_, makeDatabase) => {
  let services: TestServices;
  beforeAll(async () => {
    services = await openServices('info', await makeDatabase());
  });
  afterAll(() => services.close());

  const tellsRequester = (jobs: readonly Job[], id: string) =>
    jobs.filter((job) => job.kind === 'tell-requester' && job.ticket === id);

  test.each(rounds)('have one winner, of whom the 99 others are told (race %i)', async (round) => {
    const { id } = await services.store.openTicket(
      aTicket({ id: `ticket-${round}`, sessionId: `session-${round}`, version: 0 }),
    );
    const action = { verb: 'claim-ticket', ticket: id } as const;
    const answers = await Promise.all(
      agents.map(async (name) => {
        const turn = agentPress(action, name);
        await moveTicket(services, turn, action);
        return { name, answer: turn.answers[0] };
      }),
    );
    const { claimedBy, events, state } = (await services.store.findTicket(id)) as Ticket;
    const winners = answers.filter(({ answer }) => answer?.kind === 'card');
    expect(winners.map(({ name }) => name)).toEqual([claimedBy?.name]);
    expect(state).toBe('claimed');
    expect(events.map(({ move, by }) => [move, by])).toEqual([
      ['opened', 'Adele Vance'],
      ['claim', claimedBy?.name],
    ]);
    const losers = answers.filter(({ answer }) => answer?.kind === 'notice');
    expect(losers).toHaveLength(99);
    for (const { answer } of losers) {
      expect(answer).toMatchObject({ text: expect.stringContaining(`${claimedBy?.name} was faster`) as string });
    }
    expect(tellsRequester(await services.jobs(), id)).toHaveLength(1);
  });
});
