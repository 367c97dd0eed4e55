import { inEnglish } from '../../support/values/reader';
import { whyNotAgent } from '../../../bot/helpdesk/agents';
import { moveTicket } from '../../../bot/helpdesk/move-ticket';
import type { TicketAction } from '../../../dialogs/event';
import { DeliveryError } from '../../../domain/ports';
import type { Member } from '../../../domain/ports';
import { aTicket } from '../../support/values/a-ticket';
import type { RecordedTurn } from '../../support/values/a-turn';
import { agentPress } from '../../support/values/agents';
import { helpdeskChannel, openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

const helpdesk = { teamId: 'team-1', channelId: helpdeskChannel };
const claim: TicketAction = { verb: 'claim-ticket', ticket: 'ticket-1' };
const member = (id: string, channelUserId = `29:${id}`): Member => ({
  id,
  name: id,
  channelUserId,
  email: '',
  owns: false,
});

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
  services.directory.teams.set('team-1', [member('grady')]);
  await services.store.openTicket(aTicket({ helpdesk }));
});
afterEach(() => services.close());

const press = async (name: string, given: Partial<RecordedTurn> = {}, on = services): Promise<RecordedTurn> => {
  const turn = agentPress(claim, name, given);
  await moveTicket(on, turn, claim);
  return turn;
};
const noticeOf = ({ answers: [answer] }: RecordedTurn): string | null =>
  answer?.kind === 'notice' ? inEnglish(answer.text) : null;
const state = async () => (await services.store.findTicket('ticket-1'))?.state;

test('a member of the helpdesk’s team may act; somebody else is told that they are not on the list', async () => {
  expect(noticeOf(await press('Olive'))).toMatch(/not on their list.*Nothing was changed/);
  expect(await state()).toBe('open');
  expect(services.captured.codes()).toEqual(['MM301_NOT_AN_AGENT']);

  expect(noticeOf(await press('Grady'))).toBeNull();
  expect(await state()).toBe('claimed');
});

test('whoever left the team may act no more: it is asked at each press', async () => {
  await press('Grady');
  services.directory.teams.set('team-1', []);

  const release: TicketAction = { verb: 'release-ticket', ticket: 'ticket-1' };
  const turn = agentPress(release, 'Grady');
  await moveTicket(services, turn, release);

  expect(noticeOf(turn)).toMatch(/not on their list/);
  expect(await state()).toBe('claimed');
});

test('an explicit list decides alone, whatever the roster says, and whatever the case', async () => {
  const listed = { ...services, agents: ['olive'] };

  expect(noticeOf(await press('Grady', {}, listed))).toMatch(/not on their list/);
  const person = { id: 'OLIVE', name: 'Olive', channelUserId: '29:olive' };
  expect(noticeOf(await press('Olive', { person }, listed))).toBeNull();
});

test('while the roster cannot be read nobody is let through, and it is said and logged', async () => {
  services.directory.fail(new DeliveryError('later', null));

  expect(noticeOf(await press('Grady'))).toMatch(/cannot check.*again in a minute/);

  expect(await state()).toBe('open');
  expect(services.captured.codes()).toEqual(['MM304_DIRECTORY']);
  expect(noticeOf(await press('Grady'))).toBeNull();
});

test('a roster that knows people by the channel’s id only is asked by that, and is not taken in by another’s', async () => {
  const byChannelId = (found: Member): TestDesk['directory'] => ({
    ...services.directory,
    findMember: (_base, _team, id) => Promise.resolve(id === found.channelUserId ? found : null),
  });

  const same = { ...services, directory: byChannelId(member('grady', '29:Grady')) };
  expect(await whyNotAgent(same, agentPress(claim), helpdesk)).toBeNull();
  const another = { ...services, directory: byChannelId(member('somebody', '29:Grady')) };
  expect(await whyNotAgent(another, agentPress(claim), helpdesk)).toMatchObject({ code: 'MM301_NOT_AN_AGENT' });
});

test('a press from another helpdesk’s channel is told apart from one from outside, and asks no roster', async () => {
  services.directory.fail(new Error('must not be asked'), new Error('must not be asked'));
  const { address } = agentPress(claim);

  const other = await press('Grady', { address: { ...address, conversationId: '19:other@thread.tacv2;messageid=5' } });
  const outside = await press('Grady', { address: { ...address, place: 'personal', conversationId: 'chat' } });

  expect(noticeOf(other)).toMatch(/another helpdesk channel/);
  expect(noticeOf(outside)).toMatch(/in its own channel/);
  expect(services.captured.codes()).toEqual(['MM301_NOT_AN_AGENT', 'MM301_NOT_AN_AGENT']);
  expect(await state()).toBe('open');
});

test('a ticket stays with the team in whose channel its card stands, whichever channel is the helpdesk now', async () => {
  const moved = { ...services, helpdesk: { teamId: 'team-2', channelId: '19:new@thread.tacv2' } };

  expect(noticeOf(await press('Grady', {}, moved))).toBeNull();
});
