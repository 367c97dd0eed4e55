import { inEnglish } from '../../support/values/reader';
import { moveTicket } from '../../../bot/helpdesk/move-ticket';
import type { TicketAction } from '../../../dialogs/event';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aTicket } from '../../support/values/a-ticket';
import type { RecordedTurn } from '../../support/values/a-turn';
import { agentPress } from '../../support/values/agents';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { planned } from '../../support/values/planned';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const open = (given: Partial<Ticket> = {}): Promise<Ticket> => services.store.openTicket(aTicket(given));
const claim: TicketAction = { verb: 'claim-ticket', ticket: 'ticket-1' };
const resolve: TicketAction = { verb: 'resolve-ticket', ticket: 'ticket-1', note: 'A new profile did it' };
const release: TicketAction = { verb: 'release-ticket', ticket: 'ticket-1' };

const press = async (action: TicketAction, ...who: [name?: string, given?: Partial<RecordedTurn>]) => {
  const turn = agentPress(action, ...who);
  await moveTicket(services, turn, action);
  return turn;
};
const now = async (): Promise<Ticket> => (await services.store.findTicket('ticket-1'))!;

test('a claim is written, shown, and told to the requester once', async () => {
  await open();

  const turn = await press(claim);

  expect(await now()).toMatchObject({ state: 'claimed', claimedBy: { name: 'Grady' } });
  expect(turn.answers).toMatchObject([{ kind: 'card', message: { text: expect.stringContaining('Grady') as string } }]);
  const jobs = await planned(services);
  expect(jobs.map(({ kind }) => kind).sort()).toEqual(['refresh-session', 'tell-requester', 'update-ticket']);
  expect(services.woken()).toBe(1);
});

test('an agent who claims twice sees their ticket, and is told of nobody else', async () => {
  await open();
  await press(claim);
  const ticket = await now();

  const turn = await press(claim);

  expect(turn.answers[0]?.kind).toBe('card');
  expect(await now()).toEqual(ticket);
});

test('a ticket is not resolved without a note', async () => {
  await open();
  await press(claim);

  const turn = await press({ verb: 'resolve-ticket', ticket: resolve.ticket, note: '' });

  expect(turn.answers[0]).toMatchObject({ kind: 'notice' });
  expect((await now()).state).toBe('claimed');
});

test.each<readonly [string, readonly TicketAction[], TicketAction]>([
  ['resolving twice', [claim, resolve], resolve],
  ['releasing what nobody has', [], release],
])('%s is refused with the present state, and changes nothing', async (_, before, action) => {
  await open();
  for (const each of before) await press(each);
  const ticket = await now();
  await planned(services);

  const turn = await press(action);

  expect(turn.answers).toEqual([{ kind: 'notice', text: expect.stringContaining(ticket.state) as string }]);
  expect(await now()).toEqual(ticket);
  expect(await planned(services)).toEqual([]);
  expect(services.captured.codes()).toEqual(['MM302_MOVE']);
});

test.each([
  ['in a private chat', aSession().address],
  ['in another channel', { ...aSession().address, place: 'channel', conversationId: '19:other@thread.tacv2' }],
  [
    'in a channel whose id only begins alike',
    { ...aSession().address, place: 'channel', conversationId: '19:helpdesk@thread.tacv2x' },
  ],
] as const)('a press %s is refused', async (_, address) => {
  await open();

  const turn = await press(claim, 'Adele', { address });

  expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
  expect(await now()).toMatchObject({ state: 'open' });
  expect(services.captured.codes()).toEqual(['MM301_NOT_AN_AGENT']);
});

test.each<readonly [string, Partial<Ticket>]>([
  ['of another tenant', { tenantId: 'tenant-2' }],
  ['with another id', { id: 'ticket-2' }],
])('a ticket %s is not known', async (_, given) => {
  const ticket = await open(given);

  const turn = await press(claim);

  expect(turn.answers).toEqual([{ kind: 'notice', text: 'I do not know this ticket.' }]);
  expect(await services.store.findTicket(ticket.id)).toMatchObject({ state: 'open' });
});

test.each<readonly [string, TicketAction]>([
  ['message', { verb: 'write-requester', ticket: 'ticket-1', text: 'Please look again' }],
  ['question', { verb: 'ask-requester', ticket: 'ticket-1', text: 'Which Outlook?' }],
  ['note', { verb: 'note-ticket', ticket: 'ticket-1', text: 'She is cross' }],
  ['wish to see the conversation', { verb: 'show-transcript', ticket: 'ticket-1' }],
])('a %s that is pressed twice at once is written once', async (_, action) => {
  await open();
  await press(action);
  const ticket = await now();
  await planned(services);

  expect((await press(action)).answers[0]?.kind).toBe('card');

  expect(await now()).toEqual(ticket);
  expect(await planned(services)).toEqual([]);
});

test('the same message can be meant again later', async () => {
  await open();
  const action = { verb: 'write-requester', ticket: 'ticket-1', text: 'Any news?' } as const;
  await press(action);
  services.turnClock(61_000);
  await press(action);

  expect((await now()).messages).toHaveLength(2);
});

test('a private note is told to nobody', async () => {
  await open();
  await press({ verb: 'note-ticket', ticket: 'ticket-1', text: 'She is cross' });

  expect((await now()).messages).toEqual([]);
  expect((await planned(services)).map(({ kind }) => kind)).toEqual(['update-ticket']);
});

test('who wants to see the conversation gets it in the thread, and the requester is told by whom', async () => {
  await open();
  await press({ verb: 'show-transcript', ticket: 'ticket-1' });

  const jobs = await planned(services);
  expect(jobs.map(({ kind }) => kind).sort()).toEqual(['post-transcript', 'tell-requester', 'update-ticket']);
  const lines = jobs.flatMap((job) => (job.kind === 'tell-requester' ? [inEnglish(job.line)] : []));
  expect(lines).toEqual([expect.stringContaining('Grady')]);
});

test('a fix that nobody chose is asked for', async () => {
  await open();
  const turn = await press({ verb: 'send-fix', ticket: 'ticket-1', procedure: '' });

  expect(turn.answers).toEqual([{ kind: 'notice', text: 'Please choose a fix first.' }]);
});
