import { say } from '../../../texts/say';
import { moveTicket } from '../../../bot/helpdesk/move-ticket';
import type { TicketAction } from '../../../dialogs/event';
import { DeliveryError } from '../../../domain/ports';
import type { Member } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { aTicket } from '../../support/values/a-ticket';
import { agentPress } from '../../support/values/agents';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { planned } from '../../support/values/planned';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
  services.directory.teams.set('team-1', [
    member('Grady'),
    member('Ada Aalto'),
    member('Adam Okafor'),
    member('José Núñez'),
  ]);
  await services.store.openTicket(aTicket());
});
afterEach(() => services.close());

const member = (name: string): Member => ({
  id: name.toLowerCase(),
  name,
  channelUserId: `29:${name}`,
  email: `${name.split(' ')[0]!.toLowerCase()}@example.com`,
  owns: false,
});
const assign = (given: { person?: string; name?: string }): TicketAction => ({
  verb: 'assign-ticket',
  ticket: 'ticket-1',
  person: '',
  name: '',
  ...given,
});
const press = async (action: TicketAction, name = 'Grady', at: TestDesk = services) => {
  const turn = agentPress(action, name);
  await moveTicket(at, turn, action);
  return turn.answers[0];
};
const now = async (): Promise<Ticket> => (await services.store.findTicket('ticket-1'))!;

test.each([
  ['was picked', { person: 'ada aalto' }],
  ['has exactly the name that was typed', { name: 'Ada Aalto' }],
  ['has the email that was typed', { name: 'ADA@example.com' }],
  ['was picked while another name stands in the field', { person: 'ada aalto', name: 'Adam' }],
])('a ticket goes to the colleague who %s', async (_, given) => {
  expect(await press(assign(given))).toMatchObject({ kind: 'card' });

  expect(await now()).toMatchObject({
    state: 'claimed',
    claimedBy: { id: 'ada aalto', name: 'Ada Aalto', channelUserId: '29:Ada Aalto' },
  });
});

test('accents need not be typed', async () => {
  await press(assign({ name: 'nunez' }));

  expect((await now()).claimedBy?.name).toBe('José Núñez');
});

test('the colleague is called upon in the thread, once, and the requester is told who it is', async () => {
  for (let time = 0; time < 3; time += 1) await press(assign({ name: 'Ada Aalto' }));

  const jobs = await planned(services);
  expect(jobs.filter(({ kind }) => kind === 'post-in-thread')).toEqual([
    {
      kind: 'post-in-thread',
      ticket: 'ticket-1',
      line: say('assigned-this-ticket-to-you', { name: 'Grady' }),
      mention: { id: 'ada aalto', name: 'Ada Aalto', channelUserId: '29:Ada Aalto' },
    },
  ]);
  expect(jobs.filter(({ kind }) => kind === 'tell-requester')).toHaveLength(1);
});

test('whoever assigns it to themselves is not called upon', async () => {
  await press(assign({ name: 'me' }));

  expect((await now()).claimedBy?.name).toBe('Grady');
  expect((await planned(services)).map(({ kind }) => kind)).not.toContain('post-in-thread');
});

test.each([
  ['several have that name', { name: 'ada' }, 'MM306_COLLEAGUE', /Ada Aalto, Adam Okafor/],
  ['nobody has that name', { name: 'Zoe' }, 'MM306_COLLEAGUE', /nobody of that name/],
  ['the colleague left the team', { person: 'lidia' }, 'MM306_COLLEAGUE', /not any more/],
  ['nobody was named', {}, 'MM306_COLLEAGUE', /Choose a colleague/],
])('when %s, the agent is told and nothing is changed', async (_, given, code, why) => {
  const before = await now();

  expect(await press(assign(given))).toMatchObject({ kind: 'notice', text: expect.stringMatching(why) as string });

  expect(await now()).toEqual(before);
  expect(await planned(services)).toEqual([]);
  expect(services.captured.codes()).toEqual([code]);
});

test.each([{ person: 'ada aalto' }, { name: 'Ada Aalto' }])(
  'where agents are listed, a colleague of the team who is not on the list gets none (%p)',
  async (given) => {
    const listed = { ...services, agents: ['grady', 'adam okafor'] };

    expect(await press(assign(given), 'Grady', listed)).toMatchObject({ kind: 'notice' });
    expect((await now()).claimedBy).toBeNull();
    expect(await press(assign({ name: 'ada' }), 'Grady', listed)).toMatchObject({ kind: 'card' });
    expect((await now()).claimedBy?.name).toBe('Adam Okafor');
  },
);

test('while the roster cannot be read nobody is assigned', async () => {
  const { directory } = services;
  const silent = {
    ...directory,
    listMembers: () => Promise.reject(new DeliveryError('later', null)),
  };

  expect(await press(assign({ name: 'Ada' }), 'Grady', { ...services, directory: silent })).toMatchObject({
    kind: 'notice',
    text: expect.stringContaining('try again') as string,
  });
  expect(services.captured.codes()).toEqual(['MM304_DIRECTORY']);
  expect((await now()).claimedBy).toBeNull();
});
