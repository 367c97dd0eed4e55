import { say } from '../../../texts/say';
import { DeliveryError } from '../../../domain/ports';
import { agentPress } from '../../support/values/a-turn';
import { aMember, aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
beforeEach(async () => {
  const team = ['Grady', 'Ada Aalto', 'Adam Okafor', 'José Núñez'].map((name) =>
    aMember(name.toLowerCase(), { name, email: `${name.split(' ')[0]!.toLowerCase()}@example.com` }),
  );
  services.directory.teams.set('team-1', team);
  await services.open();
});

const assign = async (given: { person?: string; name?: string }) =>
  (await services.handle(agentPress({ verb: 'assign-ticket', ticket: 'ticket-1', person: '', name: '', ...given })))
    .answers[0];
const assignee = async () => (await services.ticket()).claimedBy?.name;

test.each([
  ['was picked', { person: 'ada aalto' }, 'Ada Aalto'],
  ['has exactly the name that was typed', { name: 'Ada Aalto' }, 'Ada Aalto'],
  ['has the email that was typed', { name: 'ADA@example.com' }, 'Ada Aalto'],
  ['was picked while another name stands in the field', { person: 'ada aalto', name: 'Adam' }, 'Ada Aalto'],
  ['has a name with accents that were not typed', { name: 'nunez' }, 'José Núñez'],
])('a ticket goes to the colleague who %s', async (_, given, name) => {
  expect(await assign(given)).toMatchObject({ kind: 'card' });
  expect(await services.ticket()).toMatchObject({ state: 'claimed', claimedBy: aPerson(name.toLowerCase(), name) });
});

test('the colleague is called upon in the thread, once, and the requester is told who it is', async () => {
  for (let time = 0; time < 3; time += 1) await assign({ name: 'Ada Aalto' });
  const jobs = await services.jobs();
  const line = say('assigned-this-ticket-to-you', { name: 'Grady' });
  const mention = aPerson('ada aalto', 'Ada Aalto');
  const call = { kind: 'post-in-thread', ticket: 'ticket-1', line, mention };
  expect(jobs.filter(({ kind }) => kind === 'post-in-thread')).toEqual([call]);
  expect(jobs.filter(({ kind }) => kind === 'tell-requester')).toHaveLength(1);
});

test('whoever assigns it to themselves is not called upon', async () => {
  await assign({ name: 'me' });
  expect(await assignee()).toBe('Grady');
  expect((await services.jobs()).map(({ kind }) => kind)).not.toContain('post-in-thread');
});

test.each([
  ['several have that name', { name: 'ada' }, 'MM306_COLLEAGUE', /Ada Aalto, Adam Okafor/],
  ['nobody has that name', { name: 'Zoe' }, 'MM306_COLLEAGUE', /nobody of that name/],
  ['the colleague left the team', { person: 'lidia' }, 'MM306_COLLEAGUE', /not any more/],
  ['nobody was named', {}, 'MM306_COLLEAGUE', /Choose a colleague/],
  ['the roster cannot be read', { name: 'Ada' }, 'MM304_DIRECTORY', /try again/],
])('when %s, the agent is told and nothing is changed', async (_, given, code, why) => {
  if (code === 'MM304_DIRECTORY')
    services.directory.listMembers = () => Promise.reject(new DeliveryError('later', null));
  const before = await services.ticket();
  expect(await assign(given)).toMatchObject({ kind: 'notice', text: expect.stringMatching(why) as string });
  expect(await services.ticket()).toEqual(before);
  expect(await services.jobs()).toEqual([]);
  expect(services.captured.codes()).toEqual([code]);
});

test.each([{ person: 'ada aalto' }, { name: 'Ada Aalto' }])(
  'where agents are listed, a colleague of the team who is not on the list gets none (%p)',
  async (given) => {
    services.agents = ['grady', 'adam okafor'];
    expect(await assign(given)).toMatchObject({ kind: 'notice' });
    expect(await assignee()).toBeUndefined();
    expect(await assign({ name: 'ada' })).toMatchObject({ kind: 'card' });
    expect(await assignee()).toBe('Adam Okafor');
  },
);
