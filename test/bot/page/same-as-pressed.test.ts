import { parseAction } from '../../../cards/actions';
import type { OwnTicketAction, TicketAction } from '../../../dialogs/event';
import { ticketStates, type Ticket, type TicketState } from '../../../domain/ticket';
import { agentPress, answerOf, aPress, aTurn } from '../../support/values/a-turn';
import { aPerson } from '../../support/values/people';
import {
  adele,
  ada,
  grady,
  startPage,
  tenant,
  unlimited,
  type PageOnLoopback,
} from '../../support/servers/page-on-loopback';
import { aSession } from '../../support/values/a-session';

const page = {} as PageOnLoopback;
beforeAll(async () => void Object.assign(page, await startPage({ rates: unlimited })));
afterAll(() => page.close());
beforeEach(() => void page.services.jobs());
const agent = { ...aPerson(grady, 'Grady Archie'), channelUserId: '' };
const requester = aPerson(adele, 'Adele Vance');

/** An act of each verb, such as a card sends it. */
const acts = {
  'claim-ticket': {},
  'release-ticket': {},
  'assign-ticket': { person: 'me', name: '' },
  'prioritize-ticket': { urgency: 'high' },
  'ask-requester': { text: 'Which Outlook?' },
  'write-requester': { text: 'Please look again' },
  'take-back': { message: 'none' },
  'note-ticket': { text: 'She is cross' },
  'send-fix': { procedure: 'wake-up' },
  'resolve-ticket': { note: 'A new profile did it' },
  'merge-ticket': { number: 9999 },
  'show-transcript': {},
  'reopen-ticket': {},
} satisfies Record<TicketAction['verb'], object>;

const ownActs = {
  'add-to-ticket': { text: 'And my folders' },
  'ticket-fixed': {},
  'withdraw-ticket': { note: 'Never mind' },
  'reopen-own-ticket': { text: 'Again' },
  'mute-ticket': { muted: true },
  'rate-ticket': { stars: 4, note: 'Fine' },
} satisfies Record<Exclude<OwnTicketAction['verb'], 'see-ticket' | 'fix-local-data' | 'fix-result'>, object>;

const given = (id: string, state: TicketState): Partial<Ticket> => ({
  ...{ id, state, tenantId: tenant, requester },
  address: { ...aSession().address, tenantId: tenant },
  claimedBy: state === 'open' || state === 'reopened' ? null : agent,
  ...((state === 'resolved' || state === 'closed') && { endedAt: page.services.clock(), resolution: 'Done' }),
  ...(state === 'resolved' && { events: [{ at: 1, by: 'Grady Archie', move: 'resolve' as const }] }),
});

/** A ticket without what differs from one to the next. */
const alike = (ticket: Ticket): unknown =>
  JSON.parse(JSON.stringify({ ...ticket, id: '', number: 0, sessionId: '' }).replaceAll(/"id-\d+"/g, '"id"'));

const cases = ticketStates.flatMap((state) => [
  ...Object.entries(acts).map(([verb, with_]) => [verb, state, with_, 'agent'] as const),
  ...Object.entries(ownActs).map(([verb, with_]) => [verb, state, with_, 'requester'] as const),
]);

test.each(cases)(
  '%s on a ticket that is %s comes to the same by a click as by a press',
  async (verb, state, with_, who) => {
    const { services } = page;
    const [pressed, clicked] = [`pressed ${verb} ${state}`, `clicked ${verb} ${state}`];
    for (const id of [pressed, clicked]) await services.open(given(id, state));
    const action = parseAction(verb, { verb, ...with_, ticket: pressed })!;
    const turn =
      who === 'agent'
        ? agentPress(action as TicketAction, '', { person: agent })
        : aTurn({ person: requester, input: aPress(action) });
    const address = { ...turn.address, tenantId: tenant };
    await services.handle({ ...turn, address });
    const act = { verb, ...with_ };
    const answered =
      who === 'agent'
        ? await page.ask(grady, 'POST /tickets/:ticket/act', { ticket: clicked, act })
        : await page.ask(adele, 'POST /my/tickets/:ticket/act', { ticket: clicked, act });
    expect(alike(await services.ticket(clicked))).toEqual(alike(await services.ticket(pressed)));
    const refused = turn.answers.find(({ kind }) => kind === 'notice') !== undefined;
    if (who === 'agent') expect(answered.done).toBe(!refused);
    const renamed = (text: string): string => text.replaceAll(/\b1\d{3}\b/g, 'N');
    // Whoever rated is thanked by a card of its own.
    if (answered.says !== null && verb !== 'rate-ticket')
      expect(renamed(answerOf(turn))).toContain(renamed(answered.says));
  },
);

test('what is pressed and clicked about is told by the same jobs', async () => {
  const { services } = page;
  const kinds = async (): Promise<readonly string[]> =>
    (await services.jobs(60_000)).map(({ kind }) => kind).toSorted();
  for (const id of ['pressed', 'clicked']) await services.open(given(id, 'open'));
  await services.handle({
    ...agentPress({ verb: 'claim-ticket', ticket: 'pressed' }, '', { person: agent }),
    address: { ...aSession().address, place: 'channel', conversationId: '19:helpdesk@thread.tacv2', tenantId: tenant },
  });
  const pressed = await kinds();
  await page.ask(grady, 'POST /tickets/:ticket/act', { ticket: 'clicked', act: { verb: 'claim-ticket' } });
  expect(pressed).toContain('tell-requester');
  expect(await kinds()).toEqual(pressed);
  expect(
    await page.ask(ada, 'POST /tickets/:ticket/act', { ticket: 'clicked', act: { verb: 'claim-ticket' } }),
  ).toMatchObject({ done: false });
});
