import { whyNotAgent } from '../../../bot/helpdesk/agents';
import type { Services } from '../../../bot/services';
import { DeliveryError, type Member } from '../../../domain/ports';
import { agentPress, answerOf, helpdeskChannel, inChannel, type RecordedTurn } from '../../support/values/a-turn';
import { aMember, aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const helpdesk = { teamId: 'team-1', channelId: helpdeskChannel };
const ticket = 'ticket-1';

const services = useServices();
beforeEach(async () => {
  services.directory.teams.set('team-1', [aMember('grady')]);
  await services.open({ helpdesk });
});

/** What an agent is told who presses that; null when they may. */
const told = async (
  name: string,
  given: Partial<RecordedTurn> = {},
  verb = 'claim-ticket' as 'claim-ticket' | 'release-ticket',
) => {
  const turn = await services.handle(agentPress({ verb, ticket }, name, given));
  return turn.answers[0]?.kind === 'notice' ? answerOf(turn) : null;
};
const state = async () => (await services.ticket()).state;

test('a member of the helpdesk’s team may act as long as they are one; others are told that they are not on the list', async () => {
  expect(await told('Olive')).toMatch(/not on their list.*Nothing was changed/);
  expect(await state()).toBe('open');
  expect(services.captured.codes()).toEqual(['MM301_NOT_AN_AGENT']);
  expect(await told('Grady')).toBeNull();
  expect(await state()).toBe('claimed');
  services.directory.teams.set('team-1', []);
  expect(await told('Grady', {}, 'release-ticket')).toMatch(/not on their list/);
  expect(await state()).toBe('claimed');
});

test('an explicit list decides alone, whatever the roster says, and whatever the case', async () => {
  services.agents = ['olive'];
  expect(await told('Grady')).toMatch(/not on their list/);
  expect(await told('Olive', { person: aPerson('OLIVE') })).toBeNull();
});

test('while the roster cannot be read nobody is let through, and it is said and logged', async () => {
  services.directory.fail(new DeliveryError('later', null));
  expect(await told('Grady')).toMatch(/cannot check.*again in a minute/);
  expect(await state()).toBe('open');
  expect(services.captured.codes()).toEqual(['MM304_DIRECTORY']);
  expect(await told('Grady')).toBeNull();
});

test('a roster that knows people by the channel’s id only is asked by that, and is not taken in by another’s', async () => {
  const why = (found: Member): ReturnType<typeof whyNotAgent> => {
    const findMember: Services['directory']['findMember'] = (_base, _team, id) =>
      Promise.resolve(id === found.channelUserId ? found : null);
    const directory = { ...services.directory, findMember };
    return whyNotAgent({ ...services, directory }, agentPress({ verb: 'claim-ticket', ticket }), helpdesk);
  };
  expect(await why(aMember('grady'))).toBeNull();
  expect(await why(aMember('somebody', { channelUserId: '29:grady' }))).toMatchObject({ code: 'MM301_NOT_AN_AGENT' });
});

test.each([
  ['another helpdesk’s channel', inChannel('19:other@thread.tacv2;messageid=5'), /another helpdesk channel/],
  ['a channel whose id only begins alike', inChannel(`${helpdeskChannel}x`), /another helpdesk channel/],
  ['a private chat', { ...inChannel('chat'), place: 'personal' as const }, /in its own channel/],
])('a press from %s is refused, and asks no roster', async (_, address, why) => {
  services.directory.fail(new Error('must not be asked'));
  expect(await told('Grady', { address })).toMatch(why);
  expect(services.captured.codes()).toEqual(['MM301_NOT_AN_AGENT']);
  expect(await state()).toBe('open');
});

test('a ticket stays with the team in whose channel its card stands, whichever channel is the helpdesk now', async () => {
  services.helpdesk = { teamId: 'team-2', channelId: '19:new@thread.tacv2' };
  expect(await told('Grady')).toBeNull();
});
