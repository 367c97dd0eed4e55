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

/** What time does to the ticket when nobody else does anything: what and how long after it began. */
const story = (ticket: Ticket, rules: Policy = policy): readonly string[] => {
  const told: string[] = [];
  for (let left = ticket; ;) {
    const at = nextAt(left, rules);
    if (at === null) return told;
    const what = dueMove(left, rules, at);
    if (!what) throw new Error('Nothing is due when something should be.');
    told.push(`${what.move === 'remind' ? what.mark : what.move} after ${String((at - began) / hour)} h`);
    if (told.length > 20) throw new Error(`It goes on for ever: ${told.join(', ')}`);
    left = move(left, { role: 'time', what }, at);
  }
};

test('a ticket that nobody takes up is reminded of before and when each of its two times is over', () => {
  expect(story(fresh)).toEqual([
    'response-near after 3 h',
    'response-missed after 4 h',
    'resolution-near after 54 h',
    'resolution-missed after 72 h',
  ]);
});

test('what was taken up is reminded of its resolution only, even when it is released again', () => {
  const claimed = byAgent(fresh, { move: 'claim' }, began + hour);
  expect(story(claimed)).toEqual(['resolution-near after 54 h', 'resolution-missed after 72 h']);
  expect(story(byAgent(claimed, { move: 'release' }, began + 2 * hour))).toEqual(story(claimed));
});

test('a higher priority brings the times forward, and what is over already is told at once', () => {
  const urgent = byAgent(fresh, { move: 'prioritize', urgency: 'urgent' }, began + 2 * hour);
  expect(dueMove(urgent, policy, began + 2 * hour)).toEqual({ move: 'remind', mark: 'response-missed' });
  expect(story(urgent)[0]).toBe('response-near after 0.375 h');
});

test('while it waits for the requester no time counts: the time to resolve moves by as much business time', () => {
  const waiting = asks(fresh, began + 10 * hour);
  expect(story(waiting)).toEqual(['nudge after 82 h', 'close after 250 h']);
  expect(dueOf(waiting, policy, began + 200 * hour)).toBeNull();

  const answered = adds(waiting, began + 30 * hour);
  expect(story(answered)).toEqual(['resolution-near after 74 h', 'resolution-missed after 92 h']);
});

test('a pause over the weekend moves the time to resolve by nothing', () => {
  const office = aPolicy('Mon-Fri 09:00-17:00 UTC', 'normal 4h/3d');
  const friday = began;
  const answered = adds(asks(fresh, friday + 9 * hour), friday + 2 * day);
  expect(dueOf(answered, office, friday)?.resolveBy).toBe(Date.UTC(2026, 10, 24, 17));
});

test('a pause that begins after the time is over does not make up for it', () => {
  const late = adds(asks(byAgent(fresh, { move: 'claim' }, began), began + 4 * day), began + 6 * day);
  expect(dueOf(late, policy, began + 6 * day)).toEqual({
    respondBy: null,
    resolveBy: began + 3 * day,
    missed: 'resolution',
  });
});

test('a requester who is asked again is waited for anew, and nudged anew', () => {
  let ticket = asks(fresh, began);
  ticket = move(ticket, { role: 'time', what: { move: 'nudge' } }, began + 3 * day);
  expect(story(ticket)).toEqual(['close after 240 h']);
  expect(story(asks(ticket, began + 4 * day))).toEqual(['nudge after 168 h', 'close after 336 h']);
  expect(story(asks(adds(ticket, began + 5 * day), began + 6 * day))).toEqual([
    'nudge after 216 h',
    'close after 384 h',
  ]);
});

test('what was resolved closes after fourteen days; opened again it has all its time', () => {
  const resolved = byAgent(fresh, { move: 'resolve', note: 'Done.' }, began + hour);
  expect(story(resolved)).toEqual(['close after 337 h']);

  const reopened = byRequester(resolved, { move: 'reopen' }, began + 10 * hour);
  expect(story(reopened)).toEqual([
    'response-near after 13 h',
    'response-missed after 14 h',
    'resolution-near after 64 h',
    'resolution-missed after 82 h',
  ]);
});

test('the card tells until when and what was missed', () => {
  const due = { respondBy: began + 4 * hour, resolveBy: began + 72 * hour };
  expect(dueOf(fresh, policy, began)).toEqual({ ...due, missed: null });
  expect(dueOf(fresh, policy, began + 5 * hour)).toEqual({ ...due, missed: 'response' });
  expect(dueOf(fresh, policy, began + 80 * hour)).toEqual({ ...due, missed: 'resolution' });
  expect(dueOf(byAgent(fresh, { move: 'claim' }, began), policy, began)).toEqual({
    ...due,
    respondBy: null,
    missed: null,
  });
  expect(dueOf(aTicket({ state: 'resolved' }), policy, began)).toBeNull();
});

const policies = ['24/7', 'Mon-Fri 09:00-17:00 Europe/Berlin', 'Sat 01:00-04:00 America/Santiago'].map((hours) =>
  aPolicy(hours),
);
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
