import fc from 'fast-check';
import { applyMove } from '../../../../dialogs/tickets/moves/apply-move';
import type { AgentMove, MoveRequest, RequesterMove } from '../../../../dialogs/tickets/moves/move-request';
import { dueMove, dueOf, nextAt } from '../../../../dialogs/tickets/timetable/timetable';
import type { Policy } from '../../../../dialogs/tickets/timetable/timetable';
import { urgencies } from '../../../../domain/session';
import type { Ticket } from '../../../../domain/ticket';
import { aTicket } from '../../../support/values/a-ticket';
import { aPolicy } from '../../../support/values/policy';

const hour = 3_600_000;
const day = 24 * hour;
const began = Date.UTC(2026, 10, 20, 9);
const agent = { id: 'ada', name: 'Ada', channelUserId: '29:ada' };
const policy = aPolicy('24/7', 'normal 4h/3d');
const fresh = aTicket({ since: began, createdAt: began, updatedAt: began });

const move = (ticket: Ticket, asked: MoveRequest, now: number): Ticket => {
  const moved = applyMove(ticket, asked, now);
  if (!moved.moved) throw new Error(`${asked.what.move} is refused in state ${ticket.state}`);
  return moved.ticket;
};
const byAgent = (ticket: Ticket, what: AgentMove, now: number): Ticket =>
  move(ticket, { role: 'agent', person: agent, what }, now);
const byRequester = (ticket: Ticket, what: RequesterMove, now: number): Ticket =>
  move(ticket, { role: 'requester', person: ticket.requester, what }, now);
const asks = (ticket: Ticket, now: number): Ticket =>
  byAgent(ticket, { move: 'ask', id: `m${now}`, text: 'Which one?', files: [] }, now);
const adds = (ticket: Ticket, now: number): Ticket =>
  byRequester(ticket, { move: 'add', id: `a${now}`, text: 'This one.', files: [] }, now);

/** What time does to the ticket when nobody else does anything: what, and so many hours after it began. */
const story = (ticket: Ticket, rules: Policy = policy): string => {
  const told: string[] = [];
  for (let left = ticket; ;) {
    const at = nextAt(left, rules);
    if (at === null) return told.join(', ');
    const what = dueMove(left, rules, at);
    if (!what) throw new Error('Nothing is due when something should be.');
    told.push(`${what.move === 'remind' ? what.mark : what.move} ${String((at - began) / hour)}`);
    if (told.length > 20) throw new Error(`It goes on for ever: ${told.join(', ')}`);
    left = move(left, { role: 'time', what }, at);
  }
};

const claimed = byAgent(fresh, { move: 'claim' }, began + hour);
const waiting = asks(fresh, began + 10 * hour);
const nudged = move(asks(fresh, began), { role: 'time', what: { move: 'nudge' } }, began + 3 * day);
const resolved = byAgent(fresh, { move: 'resolve', note: 'Done.' }, began + hour);
const urgent = byAgent(fresh, { move: 'prioritize', urgency: 'urgent' }, began + 2 * hour);
const resolution = 'resolution-near 54, resolution-missed 72';

test.each([
  [
    'nobody takes up: before and when each of its times is over',
    fresh,
    `response-near 3, response-missed 4, ${resolution}`,
  ],
  ['was taken up: of its resolution only', claimed, resolution],
  ['was released again', byAgent(claimed, { move: 'release' }, began + 2 * hour), resolution],
  ['waits for its requester, while no time counts', waiting, 'nudge 82, close 250'],
  ['was answered: later by as much', adds(waiting, began + 30 * hour), 'resolution-near 74, resolution-missed 92'],
  ['was nudged once', nudged, 'close 240'],
  ['was asked about again, and is waited for anew', asks(nudged, began + 4 * day), 'nudge 168, close 336'],
  ['was asked about after an answer', asks(adds(nudged, began + 5 * day), began + 6 * day), 'nudge 216, close 384'],
  ['was resolved: after fourteen days', resolved, 'close 337'],
  [
    'was opened again: it has all its time',
    byRequester(resolved, { move: 'reopen' }, began + 10 * hour),
    'response-near 13, response-missed 14, resolution-near 64, resolution-missed 82',
  ],
])('time moves a ticket that %s', (_name, ticket, told) => expect(story(ticket)).toBe(told));

test('a higher priority brings the times forward, and what is over already is told at once', () => {
  expect(dueMove(urgent, policy, began + 2 * hour)).toEqual({ move: 'remind', mark: 'response-missed' });
  expect(story(urgent)).toMatch(/^response-near 0.375,/);
});

test('a pause over the weekend moves the time to resolve by nothing', () => {
  const office = aPolicy('Mon-Fri 09:00-17:00 UTC', 'normal 4h/3d');
  const answered = adds(asks(fresh, began + 9 * hour), began + 2 * day);
  expect(dueOf(answered, office, began)?.resolveBy).toBe(Date.UTC(2026, 10, 24, 17));
});

const due = { respondBy: began + 4 * hour, resolveBy: began + 72 * hour, missed: null };
test.each([
  ['when it is fresh', fresh, 0, due],
  ['when nobody took it up in time', fresh, 5, { ...due, missed: 'response' }],
  ['when it was not resolved in time', fresh, 80, { ...due, missed: 'resolution' }],
  ['when it was taken up', claimed, 1, { ...due, respondBy: null }],
  [
    'when a pause began after the time was over, which makes up for nothing',
    adds(asks(claimed, began + 4 * day), began + 6 * day),
    ...[144, { ...due, respondBy: null, missed: 'resolution' }],
  ],
  ['when it waits for its requester', waiting, 200, null],
  ['when it is resolved', resolved, 2, null],
] as [string, Ticket, number, unknown][])(
  'the card tells until when and what was missed %s',
  (_name, ticket, hours, told) => expect(dueOf(ticket, policy, began + hours * hour)).toEqual(told),
);

const schedules = ['24/7', 'Mon-Fri 09:00-17:00 Europe/Berlin', 'Sat 01:00-04:00 America/Santiago'];
const policies = schedules.map((hours) => aPolicy(hours));
const acts = fc.constantFrom('claim', 'release', 'ask', 'add', 'resolve', 'reopen', 'prioritize', 'wait');
const anyStory = fc.array(fc.tuple(acts, fc.integer({ min: 0, max: 6 * day })), { maxLength: 12 });

const act = (ticket: Ticket, name: string, urgency: Ticket['urgency'], now: number): Ticket => {
  try {
    if (name === 'ask') return asks(ticket, now);
    if (name === 'add') return adds(ticket, now);
    if (name === 'resolve') return byAgent(ticket, { move: 'resolve', note: '' }, now);
    if (name === 'prioritize') return byAgent(ticket, { move: 'prioritize', urgency }, now);
    if (name === 'wait') return ticket;
    return byAgent(ticket, { move: name as 'claim' | 'release' | 'reopen' }, now);
  } catch {
    return ticket;
  }
};

test('whatever people do, time makes each of its moves at its very moment, once, and comes to an end', () => {
  fc.assert(
    fc.property(fc.constantFrom(...policies), fc.constantFrom(...urgencies), anyStory, (rules, urgency, acted) => {
      let ticket: Ticket = { ...fresh, urgency };
      let now = began;
      /** Lets time do all that is due by then, each when it is due. */
      const live = (until: number): void => {
        for (let moves = 0; ; moves += 1) {
          const at = nextAt(ticket, rules);
          if (at === null || at > until) return;
          expect(moves).toBeLessThan(8);
          expect(dueMove(ticket, rules, at - 1)).toBeNull();
          now = Math.max(now, at);
          const what = dueMove(ticket, rules, now);
          expect(what).not.toBeNull();
          ticket = move(ticket, { role: 'time', what: what! }, now);
          expect(new Set(ticket.marks).size).toBe(ticket.marks.length);
        }
      };
      for (const [name, pause] of acted) {
        live(now + pause);
        now += pause;
        ticket = act(ticket, name, urgency, now);
      }
      live(now + 3650 * day);
      expect(nextAt(ticket, rules)).toBeNull();
      expect(dueMove(ticket, rules, now + 3650 * day)).toBeNull();
    }),
    { numRuns: 150 },
  );
});
