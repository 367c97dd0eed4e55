import { setUpTaker } from '../../../bot/helpdesk/set-up-taker';
import { DeliveryError } from '../../../domain/ports';
import type { HelpdeskChannel } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aTurn, inChannel, saidIn, type RecordedTurn } from '../../support/values/a-turn';
import { offer } from '../../support/values/offer';
import { aMember, aPerson } from '../../support/values/people';
import { useServices, waitForHelpdesk } from '../../support/values/services';

const { tenantId } = aSession().address;
const channel = (name: string): HelpdeskChannel => ({ teamId: 'team-1', channelId: `19:${name}@thread.tacv2` });
const [one, two] = [channel('one'), channel('two')];

const services = useServices();
beforeEach(() => Object.assign(services, { admins: ['ada'], helpdesk: null }));

const turnOf = (name: string, text: string, team: HelpdeskChannel | null, tenant = tenantId): RecordedTurn => {
  const address = team ? inChannel(`${team.channelId};messageid=7`) : aSession().address;
  const person = aPerson(name, `${name} Aalto`);
  return aTurn({ person, address: { ...address, tenantId: tenant }, team, input: { kind: 'text', text } });
};
/** What somebody is told who says this there; null when it was not taken for a sentence about helpdesks. */
const says = async (text: string, team: HelpdeskChannel | null = one, name = 'ada', tenant = tenantId) => {
  const turn = turnOf(name, text, team, tenant);
  const heard = await offer(services, turn, text, setUpTaker);
  expect(turn.sent).toHaveLength(heard ? 1 : 0);
  return heard ? saidIn(turn)[0]! : null;
};
const helpdesks = async () =>
  (await services.store.listHelpdesks(tenantId)).map(({ channelId, rule }) => ({ channelId, ...rule }));

const use = 'use this channel as helpdesk';
const stop = 'stop using this channel as helpdesk';
const everything = { labels: [], urgencies: [] };

test('an account of the configuration makes a channel the helpdesk, and is told what comes there and how to undo it', async () => {
  expect(await says(use)).toMatch(/helpdesk now.*All tickets.*Everybody in this team.*stop using this channel/);
  const helpdesk = { ...one, tenantId, rule: everything, address: inChannel(one.channelId), setBy: 'ada Aalto' };
  expect(await services.store.listHelpdesks(tenantId)).toEqual([{ ...helpdesk, setAt: services.clock() }]);
  expect(services.woken()).toBe(1);
});

test('an owner of the team may too, where the roster says who owns it', async () => {
  services.directory.findMember = (_base, _team, id) => Promise.resolve(aMember(id, { owns: true }));
  expect(await says(use, one, 'olga')).toMatch(/helpdesk now/);
  expect(await helpdesks()).toHaveLength(1);
});

test.each([use, stop])('anybody else who says “%s” gets a no', async (text) => {
  await says(use);
  const before = await helpdesks();
  for (const channel of [two, one])
    expect(await says(text, channel, 'ben')).toMatch(/Only an owner.*Nothing was changed/);
  expect(await helpdesks()).toEqual(before);
  expect(services.captured.codes()).toEqual(['MM301_NOT_AN_AGENT', 'MM301_NOT_AN_AGENT']);
});

test('while the roster cannot be asked, only an account of the configuration may', async () => {
  services.directory.findMember = () => Promise.reject(new DeliveryError('later', null));
  expect(await says(use, one, 'ben')).toMatch(/cannot check.*again in a minute/);
  expect(await helpdesks()).toEqual([]);
  expect(services.captured.codes()).toEqual(['MM304_DIRECTORY']);
  expect(await says(use, one, 'ada')).toMatch(/helpdesk now/);
});

test('another channel for everything takes the place of the first, which is said', async () => {
  await says(use, one);
  expect(await says(use, two)).toMatch(/the channel before this one stay there/);
  expect(await helpdesks()).toEqual([{ channelId: two.channelId, ...everything }]);
});

test('a channel with a rule is one more, and what no rule names is accounted for', async () => {
  const about =
    /helpdesk now\. Tickets about “Mail, appointments or contacts are missing” with urgency urgent come here/;
  const said = await says(`${use} for urgent and missing items`, two);
  expect(said).toMatch(about);
  expect(said).toMatch(/All other tickets are kept, and wait/);
  await says(use, one);
  expect(await says(`${use} for high`, two)).toMatch(/with urgency high come here\. All other tickets go to another/);
  const [all, high] = [
    { channelId: one.channelId, ...everything },
    { labels: [], urgencies: ['high'] },
  ];
  expect(new Set(await helpdesks())).toEqual(new Set([all, { channelId: two.channelId, ...high }]));
});

test('a rule that names what does not exist sets up nothing, and names what does', async () => {
  const unknown = /do not know “printers”, so nothing was changed.*urgent.*missing items/;
  expect(await says(`${use} for printers`)).toMatch(unknown);
  expect(await helpdesks()).toEqual([]);
});

test('who works on the tickets is told as the configuration has it', async () => {
  services.agents = ['ada'];
  expect(await says(use)).toMatch(/people whom the configuration names can work on them/);
});

test('tickets that wait for a helpdesk are due at once, and not when nothing was set up', async () => {
  const due = await waitForHelpdesk(services);
  await says(use, one, 'ben');
  expect(await due()).toBe(0);
  await says(use);
  expect(await due()).toBe(1);
});

describe('stopping', () => {
  it('leaves no helpdesk, and says what becomes of tickets', async () => {
    await says(use);
    expect(await says(stop)).toMatch(/no helpdesk any more.*stay.*New tickets are kept/);
    expect(await helpdesks()).toEqual([]);
  });

  it('goes back to the channel of the configuration', async () => {
    services.helpdesk = two;
    await says(use);
    expect(await says(stop)).toMatch(/go to the channel that the configuration names/);
  });

  it('of what is no helpdesk changes nothing', async () => {
    await says(use);
    expect(await says(stop, two)).toMatch(/nothing to undo/);
    services.helpdesk = two;
    expect(await says(stop, two)).toMatch(/The configuration makes this channel/);
    expect(await helpdesks()).toHaveLength(1);
  });

  it('is meant by “undo” right after, and not later, elsewhere or in the course of a session', async () => {
    expect(await says('undo')).toBeNull();
    await says(use);
    expect(await says('undo', two)).toBeNull();
    const address = inChannel(`${one.channelId};messageid=7`);
    const session = aSession({ requester: aPerson('ada'), address, stage: 'guiding' });
    await services.store.insertSession(session);
    expect(await says('undo')).toBeNull();
    await services.store.updateSession({ ...session, stage: 'cancelled' });
    expect(await says('undo', one, 'ben')).toMatch(/Only an owner/);
    expect(await says('undo')).toMatch(/no helpdesk any more/);
    await says(use);
    services.turnClock(15 * 60_000 + 1);
    expect(await says('undo')).toBeNull();
    expect(await helpdesks()).toHaveLength(1);
  });
});

describe('where the helpdesk is', () => {
  it('is told to anybody, as seen from where it is asked', async () => {
    const where = 'which channel is the helpdesk?';
    expect(await says(where, one, 'ben')).toMatch(/^New tickets are kept, and wait/);
    await says(use, one);
    await says(`${use} for urgent`, two);
    const urgent = 'Tickets with urgency urgent go to another channel of this team (ada Aalto set it up).';
    expect(await says(where, one, 'ben')).toBe(`${urgent} All other tickets come here.`);
    const elsewhere = await says(where, { teamId: 'team-2', channelId: '19:x' }, 'ben');
    expect(elsewhere).toMatch(/a channel of another team.*All other tickets go to another helpdesk channel/);
    expect(services.captured.codes()).toEqual([]);
  });

  it('is the channel of the configuration where none was set up', async () => {
    services.helpdesk = one;
    const where = 'where is the helpdesk';
    expect(await says(where, one)).toBe('New tickets come here, as the configuration says.');
    expect(await says(where, two)).toBe('New tickets go to the channel that the configuration names.');
  });
});

test.each([
  [use, /Only a channel of a team can be a helpdesk/],
  [stop, /Only a channel of a team/],
  ['where is the helpdesk?', /talk to a person/],
])('in a private chat “%s” changes nothing, and says where to go', async (text, told) => {
  expect(await says(text, null)).toMatch(told);
  expect(await helpdesks()).toEqual([]);
});

test('another tenant’s helpdesks are not touched', async () => {
  await says(use);
  await says(use, two, 'ada', 'tenant-2');
  expect(await helpdesks()).toEqual([{ channelId: one.channelId, ...everything }]);
});

test('the sentence is heard before triage, and begins no session', async () => {
  const turn = await services.handle(turnOf('ada', use, one));
  expect(saidIn(turn)).toEqual([expect.stringContaining('helpdesk now')]);
  expect(await services.store.findLatestSession(turn.address.conversationId, 'ada')).toBeUndefined();
});
