import type { OpenFormAction, TicketAction } from '../../../dialogs/event';
import type { Ticket } from '../../../domain/ticket';
import { agentPress, answerOf } from '../../support/values/a-turn';
import { useServices } from '../../support/values/services';

const services = useServices();
const ticket = 'ticket-1';
const claim: TicketAction = { verb: 'claim-ticket', ticket };
const resolve = { verb: 'resolve-ticket', ticket, note: 'A new profile did it' } as const;
const opens = (form: 'resolve' | null) => ({ verb: 'ticket-form', ticket, form }) as const;
const press = (action: TicketAction | OpenFormAction) => services.handle(agentPress(action));

test('a claim is written, shown, and told to the requester once', async () => {
  await services.open();
  const turn = await press(claim);
  expect(await services.ticket()).toMatchObject({ state: 'claimed', claimedBy: { name: 'Grady' } });
  expect(turn.answers).toMatchObject([{ kind: 'card', message: { text: expect.stringContaining('Grady') as string } }]);
  const kinds = (await services.jobs()).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['refresh-session', 'tell-requester', 'update-ticket']);
  expect(services.woken()).toBe(1);
});

test.each<readonly [string, readonly TicketAction[], TicketAction, string, string]>([
  ['resolving twice', [claim, resolve], resolve, 'resolved', 'MM302_MOVE'],
  ['releasing what nobody has', [], { verb: 'release-ticket', ticket }, 'open', 'MM302_MOVE'],
  ['resolving without a note', [claim], { ...resolve, note: '' }, 'note', 'MM302_MOVE'],
  ['a fix that nobody chose', [], { verb: 'send-fix', ticket, procedure: '' }, 'choose a fix', 'MM307_FIX'],
])('%s is refused with the reason, and changes nothing', async (_, before, action, why, code) => {
  await services.open();
  for (const each of before) await press(each);
  const stored = await services.ticket();
  await services.jobs();
  const turn = await press(action);
  expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
  expect(answerOf(turn)).toContain(why);
  expect(await services.ticket()).toEqual(stored);
  expect(await services.jobs()).toEqual([]);
  expect(services.captured.codes()).toEqual([code]);
});

test.each([
  ['resolve', 'What solved it?'],
  [null, 'Press: Claim'],
] as const)('the form %s opens for whoever pressed, and nothing else changes', async (form, shows) => {
  const stored = await services.open();
  const turn = await press(opens(form));
  expect(turn.answers).toMatchObject([{ kind: 'form', message: { text: expect.stringContaining(shows) as string } }]);
  expect([turn.sent, turn.updated.size, await services.jobs()]).toEqual([[], 0, []]);
  expect(await services.ticket()).toEqual(stored);
});

test.each<readonly [string, Partial<Ticket>]>([
  ['of another tenant', { tenantId: 'tenant-2' }],
  ['with another id', { id: 'ticket-2' }],
])('a ticket %s is not known', async (_, given) => {
  const { id } = await services.open(given);
  for (const action of [claim, opens('resolve')])
    expect(answerOf(await press(action))).toBe('I do not know this ticket.');
  expect((await services.ticket(id)).state).toBe('open');
});

test.each<readonly [string, TicketAction]>([
  ['claim', claim],
  ['message', { verb: 'write-requester', ticket, text: 'Please look again' }],
  ['question', { verb: 'ask-requester', ticket, text: 'Which Outlook?' }],
  ['note', { verb: 'note-ticket', ticket, text: 'She is cross' }],
  ['wish to see the conversation', { verb: 'show-transcript', ticket }],
])('a %s that is pressed twice at once is written once', async (_, action) => {
  await services.open();
  await press(action);
  const stored = await services.ticket();
  await services.jobs();
  expect((await press(action)).answers[0]?.kind).toBe('card');
  expect(await services.ticket()).toEqual(stored);
  expect(await services.jobs()).toEqual([]);
});

test('the same message can be meant again later', async () => {
  await services.open();
  const action = { verb: 'write-requester', ticket, text: 'Any news?' } as const;
  await press(action);
  services.turnClock(61_000);
  await press(action);
  expect((await services.ticket()).messages).toHaveLength(2);
});
