import { DeliveryError } from '../../../../domain/ports';
import type { Directory } from '../../../../domain/ports';
import type { Address } from '../../../../domain/requester';
import { makeAdapter } from '../../../../bot/teams/adapter';
import { memberFor, remembering, strangerFor } from '../../../../bot/teams/roster/directory';
import { makeRoster } from '../../../../bot/teams/roster/roster';
import { aSession } from '../../../support/values/a-session';
import { loopbackDirectory } from '../../../support/servers/bot-on-loopback';
import { captureLog } from '../../../support/values/captured-log';
import { startConnector } from '../../../support/servers/connector';
import type { Connector, Trouble } from '../../../support/servers/connector';
import { makeFakeDirectory } from '../../../support/values/fake-directory';
import { appId, startOpenIdServer } from '../../../support/servers/open-id';
import type { OpenIdServer } from '../../../support/servers/open-id';
import { outgoingToken, testCloud } from '../../../support/servers/test-cloud';

const team = '19:general@thread.tacv2';
const ada = {
  id: '29:ada',
  objectId: 'ada-in-directory',
  name: 'Ada Aalto',
  email: 'ada@example.com',
  userPrincipalName: 'ada@corp.example.com',
  userRole: 'user',
};
const ben = { id: '29:ben', aadObjectId: 'ben-in-directory', name: 'Ben', userPrincipalName: 'ben@example.com' };
const cleo = { id: '29:cleo', aadObjectId: 'cleo-in-directory', name: 'Cleo', roles: ['owner'] };

let openId: OpenIdServer;
let connector: Connector;
let now = 1_000_000;
beforeAll(async () => {
  [openId, connector] = await Promise.all([startOpenIdServer(), startConnector()]);
  connector.rosters.set(team, [ada, ben, cleo]);
  connector.rosters.set('conversation-1', [ben]);
});
afterAll(() => Promise.all([openId.close(), connector.close()]));
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

const base = (): Address => ({ ...aSession().address, serviceUrl: connector.serviceUrl });
const open = (): Directory => loopbackDirectory(openId, () => now);
const outcomeOf = (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => 'none',
    (error: unknown) => (error instanceof DeliveryError ? error.outcome : error),
  );

describe('the roster of a team', () => {
  test.each([
    ['directory id', 'ada-in-directory'],
    ['channel id', '29:ada'],
  ])('gives a member by %s, asked with our token in the team’s own conversation', async (_, id) => {
    expect(await open().findMember(base(), team, id)).toEqual({
      id: 'ada-in-directory',
      name: 'Ada Aalto',
      channelUserId: '29:ada',
      email: 'ada@example.com',
      owns: false,
    });
    expect(connector.calls.at(-1)).toMatchObject({
      method: 'GET',
      path: `/v3/conversations/${team}/members/${id}`,
      authorization: outgoingToken,
    });
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
    const ask: readonly ((directory: Directory) => Promise<unknown>)[] = [
      (directory) => directory.findMember(base(), team, '29:ada'),
      (directory) => directory.listMembers(base(), team),
      (directory) => directory.findInConversation(base(), '29:ben'),
    ];
    for (const each of ask) {
      const before = connector.calls.length;
      connector.meet(trouble);
      expect(await outcomeOf(each(open()))).toBe(outcome);
      expect(connector.calls).toHaveLength(before + 1);
    }
  });
});

describe('what a roster said', () => {
  let asked: string[];
  const counted = (directory: Directory): Directory => ({
    ...directory,
    findMember: (address, teamId, id) => {
      asked.push(id);
      return directory.findMember(address, teamId, id);
    },
  });
  const open = () => {
    const fake = makeFakeDirectory();
    fake.teams.set(team, [{ id: 'ada', name: 'Ada', channelUserId: '29:ada', email: '', owns: false }]);
    return { fake, directory: remembering(counted(fake), () => now) };
  };
  beforeEach(() => {
    asked = [];
  });

  it('is believed of a member for five minutes, and then asked again', async () => {
    const { fake, directory } = open();
    await directory.findMember(base(), team, 'ada');
    fake.teams.set(team, []);
    now += memberFor - 1;
    expect(await directory.findMember(base(), team, 'ADA')).not.toBeNull();
    now += 1;
    expect(await directory.findMember(base(), team, 'ada')).toBeNull();
    expect(asked).toHaveLength(2);
    expect(memberFor).toBe(300_000);
  });

  it('is believed of a stranger for half a minute', async () => {
    const { fake, directory } = open();
    expect(await directory.findMember(base(), team, 'olive')).toBeNull();
    fake.teams.set(team, [{ id: 'olive', name: 'Olive', channelUserId: '29:olive', email: '', owns: false }]);
    now += strangerFor - 1;
    expect(await directory.findMember(base(), team, 'olive')).toBeNull();
    now += 1;
    expect(await directory.findMember(base(), team, 'olive')).not.toBeNull();
    expect(strangerFor).toBe(30_000);
  });

  it('is asked once by many at the same time', async () => {
    const { directory } = open();
    const found = await Promise.all(Array.from({ length: 50 }, () => directory.findMember(base(), team, 'ada')));
    expect(found.every((member) => member?.id === 'ada')).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('is one team’s and one tenant’s', async () => {
    const { fake, directory } = open();
    fake.teams.set('team-2', []);
    expect(await directory.findMember(base(), team, 'ada')).not.toBeNull();
    expect(await directory.findMember(base(), 'team-2', 'ada')).toBeNull();
    await directory.findMember({ ...base(), tenantId: 'tenant-2' }, team, 'ada');
    expect(asked).toHaveLength(3);
  });

  it('is not kept when it failed, and is not used when it is too old', async () => {
    const { fake, directory } = open();
    await directory.findMember(base(), team, 'ada');
    now += memberFor;
    fake.fail(new DeliveryError('later', null));
    expect(await outcomeOf(directory.findMember(base(), team, 'ada'))).toBe('later');
    expect(await directory.findMember(base(), team, 'ada')).not.toBeNull();
  });

  it('is forgotten of the first when there are too many', async () => {
    const { directory } = open();
    for (let person = 0; person <= 5_000; person += 1) await directory.findMember(base(), team, `p${person}`);
    asked = [];
    await directory.findMember(base(), team, 'p5000');
    expect(asked).toEqual([]);
    await directory.findMember(base(), team, 'p0');
    expect(asked).toEqual(['p0']);
  });
});

test.each(['member', 'members', 'conversation'] as const)(
  'a platform that never answers for the %s of a roster may be later',
  async (kind) => {
    const roster = makeRoster(makeAdapter(testCloud(openId.metadataUrl), captureLog().log), appId, 200);
    connector.meet('silence');
    const asking = {
      member: () => roster.findMember(base(), team, 'ada-in-directory'),
      members: () => roster.listMembers(base(), team),
      conversation: () => roster.findInConversation(base(), 'ben-in-directory'),
    }[kind];

    expect(await outcomeOf(asking())).toBe('later');
  },
);
