import { DeliveryError, type Directory } from '../../../../domain/ports';
import type { Address } from '../../../../domain/requester';
import { makeAdapter } from '../../../../bot/teams/adapter';
import { memberFor, remembering, strangerFor } from '../../../../bot/teams/roster/directory';
import { makeRoster } from '../../../../bot/teams/roster/roster';
import { aSession } from '../../../support/values/a-session';
import { loopbackDirectory } from '../../../support/servers/bot-on-loopback';
import { captureLog } from '../../../support/values/captured-log';
import type { Trouble } from '../../../support/servers/connector';
import { makeFakeDirectory } from '../../../support/values/fake-directory';
import { appId } from '../../../support/servers/open-id';
import { outgoingToken, testCloud } from '../../../support/servers/test-cloud';
import { useBot } from '../../../support/servers/use-bot';
import { aMember } from '../../../support/values/people';

const team = '19:general@thread.tacv2';
const names = { name: 'Ada Aalto', email: 'ada@example.com', userPrincipalName: 'ada@corp.example.com' };
const ada = { id: '29:ada', objectId: 'ada-in-directory', ...names, userRole: 'user' };
const ben = { id: '29:ben', aadObjectId: 'ben-in-directory', name: 'Ben', userPrincipalName: 'ben@example.com' };
const cleo = { id: '29:cleo', aadObjectId: 'cleo-in-directory', name: 'Cleo', roles: ['owner'] };

const bot = useBot();
let now = 1_000_000;
beforeAll(() => {
  bot.connector.rosters.set(team, [ada, ben, cleo]);
  bot.connector.rosters.set('conversation-1', [ben]);
});

const base = (): Address => ({ ...aSession().address, serviceUrl: bot.connector.serviceUrl });
const open = (): Directory => loopbackDirectory(bot.openId, () => now);
const outcomeOf = (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => 'none',
    (error: unknown) => (error instanceof DeliveryError ? error.outcome : error),
  );

type Asking = (directory: Pick<Directory, 'findMember' | 'listMembers' | 'findInConversation'>) => Promise<unknown>;
const asks: Readonly<Record<string, Asking>> = {
  member: (directory) => directory.findMember(base(), team, '29:ada'),
  members: (directory) => directory.listMembers(base(), team),
  conversation: (directory) => directory.findInConversation(base(), '29:ben'),
};

describe('the roster of a team', () => {
  test.each([
    ['directory id', 'ada-in-directory'],
    ['channel id', '29:ada'],
  ])('gives a member by %s, asked with our token in the team’s own conversation', async (_, id) => {
    const member = { id: ada.objectId, name: ada.name, channelUserId: ada.id, email: ada.email, owns: false };
    expect(await open().findMember(base(), team, id)).toEqual(member);
    const path = `/v3/conversations/${team}/members/${id}`;
    expect(bot.connector.calls.at(-1)).toMatchObject({ method: 'GET', path, authorization: outgoingToken });
  });

  it('gives nobody for somebody who is not in it, and for a team that is no more', async () => {
    expect(await open().findMember(base(), team, 'olive')).toBeNull();
    expect(await open().findMember(base(), '19:deleted@thread.tacv2', '29:ada')).toBeNull();
  });

  it('is read page by page to its end', async () => {
    const members = await open().listMembers(base(), team);
    expect(members.map(({ id, email, owns }) => [id, email, owns])).toEqual([
      ['ada-in-directory', 'ada@example.com', false],
      ['ben-in-directory', 'ben@example.com', false],
      ['cleo-in-directory', '', true],
    ]);
  });

  it('of a chat knows who is in it, and who is not', async () => {
    expect(await open().findInConversation(base(), 'ben-in-directory')).toMatchObject({ name: 'Ben' });
    expect(await open().findInConversation(base(), 'ada-in-directory')).toBeNull();
  });

  it.each<readonly [Trouble, string]>([
    [{ status: 403 }, 'gone'],
    [{ status: 429, headers: { 'retry-after': '3' } }, 'later'],
    [{ status: 500 }, 'later'],
    ['cut', 'later'],
  ])('that cannot be read for %j says so, and is no empty one', async (trouble, outcome) => {
    for (const each of Object.values(asks)) {
      const before = bot.connector.calls.length;
      bot.connector.meet(trouble);
      expect(await outcomeOf(each(open()))).toBe(outcome);
      expect(bot.connector.calls).toHaveLength(before + 1);
    }
  });
});

describe('what a roster said', () => {
  const asked: string[] = [];
  beforeEach(() => void asked.splice(0));
  const open = () => {
    const fake = makeFakeDirectory();
    fake.teams.set(team, [aMember('ada')]);
    const findMember: Directory['findMember'] = (address, teamId, id) => {
      asked.push(id);
      return fake.findMember(address, teamId, id);
    };
    const { findMember: find } = remembering({ ...fake, findMember }, () => now);
    return { fake, find: (id: string, teamId = team, address = base()) => find(address, teamId, id) };
  };

  it.each([
    ['a member for five minutes', 'ada', memberFor, 300_000],
    ['a stranger for half a minute', 'olive', strangerFor, 30_000],
  ])('is believed of %s, and then asked again', async (_, name, believed, milliseconds) => {
    const { fake, find } = open();
    const isMember = async (id = name) => (await find(id)) !== null;
    const before = await isMember();
    fake.teams.set(team, before ? [] : [aMember(name)]);
    now += believed - 1;
    expect(await isMember(name.toUpperCase())).toBe(before);
    now += 1;
    expect(await isMember()).toBe(!before);
    expect([before, asked.length, believed]).toEqual([name === 'ada', 2, milliseconds]);
  });

  it('is asked once by many at the same time', async () => {
    const { find } = open();
    const found = await Promise.all(Array.from({ length: 50 }, () => find('ada')));
    expect(found.every((member) => member?.id === 'ada')).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('is one team’s and one tenant’s', async () => {
    const { fake, find } = open();
    fake.teams.set('team-2', []);
    expect([(await find('ada'))?.id, await find('ada', 'team-2')]).toEqual(['ada', null]);
    await find('ada', team, { ...base(), tenantId: 'tenant-2' });
    expect(asked).toHaveLength(3);
  });

  it('is not kept when it failed, and is not used when it is too old', async () => {
    const { fake, find } = open();
    await find('ada');
    now += memberFor;
    fake.fail(new DeliveryError('later', null));
    expect(await outcomeOf(find('ada'))).toBe('later');
    expect(await find('ada')).not.toBeNull();
  });

  it('is forgotten of the first when there are too many', async () => {
    const { find } = open();
    for (let person = 0; person <= 5_000; person += 1) await find(`p${person}`);
    asked.splice(0);
    for (const id of ['p5000', 'p0']) await find(id);
    expect(asked).toEqual(['p0']);
  });
});

test.each(Object.keys(asks))('a platform that never answers for the %s of a roster may be later', async (kind) => {
  const roster = makeRoster(makeAdapter(testCloud(bot.openId.metadataUrl), captureLog().log), appId, 200);
  bot.connector.meet('silence');
  expect(await outcomeOf(asks[kind]!(roster))).toBe('later');
});
