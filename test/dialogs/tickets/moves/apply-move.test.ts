import { applyMove } from '../../../../dialogs/tickets/moves/apply-move';
import type { AgentMove, MoveRequest, News } from '../../../../dialogs/tickets/moves/move-request';
import type { RequesterMove, TimeMove } from '../../../../dialogs/tickets/moves/move-request';
import type { Person } from '../../../../domain/requester';
import type { SentFix, Ticket } from '../../../../domain/ticket';
import { isSay } from '../../../../domain/say';
import { say } from '../../../../texts/say';
import { inEnglish } from '../../../support/values/reader';
import { aTicket } from '../../../support/values/a-ticket';

const opened = aTicket().createdAt;
const day = 24 * 3_600_000;
const now = opened + day / 24;
const requester = aTicket().requester;
const ada: Person = { id: 'ada', name: 'Ada', channelUserId: '29:ada' };
const ben: Person = { id: 'ben', name: 'Ben', channelUserId: '29:ben' };

const asAda = (what: AgentMove): MoveRequest => ({ role: 'agent', person: ada, what });
const asBen = (what: AgentMove): MoveRequest => ({ role: 'agent', person: ben, what });
const asRequester = (what: RequesterMove): MoveRequest => ({ role: 'requester', person: requester, what });
const asTime = (what: TimeMove): MoveRequest => ({ role: 'time', what });

const fix: SentFix = { id: 'fix-1', procedure: 'rebuild-ost', by: 'Ada', at: opened, stage: 'asking', cardId: null };
const other: SentFix = { ...fix, id: 'fix-0' };
const doing: SentFix = { ...fix, stage: 'doing' };
const text = { id: 'm-1', text: 'Which one?', files: [] };
const message = { ...text, at: now, from: 'agent', by: 'Ada', asks: false };
const tried = { step: 'sent:fix-1', procedure: 'rebuild-ost', title: 'Rebuild', result: 'not-fixed', at: now };
const cards = ['helpdesk-card', 'requester-card'];
const moved = 'other-systems moved';

const ofAda: Partial<Ticket> = { state: 'claimed', claimedBy: ada, respondedAt: opened };
const waiting: Partial<Ticket> = { ...ofAda, state: 'waiting', waitingSince: opened, fixes: [other, fix] };
const resolved: Partial<Ticket> = { ...ofAda, state: 'resolved', resolution: 'Done', endedAt: opened };
const pauses = [{ from: opened, to: now }];

const shown = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  return isSay(value) ? inEnglish(value) : `@${(value as Person).name}`;
};
/** What is sent, in short: to whom, and what is said or meant. */
const brief = ({ to, ...what }: News): string =>
  [to, ...Object.entries(what).flatMap(([key, value]) => (key === 'important' ? [] : [shown(value)]))].join(' ');

/** What differs after it, besides history and the time of the last change. */
const changes = (before: Ticket, after: Ticket): Partial<Ticket> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => !['events', 'updatedAt'].includes(key) && value !== before[key as keyof Ticket],
    ),
  );

type Row = readonly [Partial<Ticket>, MoveRequest, Partial<Ticket>, string | undefined, readonly string[]];
const line = (part: string): string => expect.stringContaining(`requester-line ${part}`) as string;
const inThread = (part: string): string => expect.stringMatching(`^thread-line .*${part}`) as string;

// One move a line.
// prettier-ignore
const rows: readonly Row[] = [
  [{}, asAda({ move: 'claim' }), { state: 'claimed', claimedBy: ada, respondedAt: now }, undefined, [...cards, line('Ticket 1001: Ada'), moved]],
  [ofAda, asAda({ move: 'release' }), { state: 'open', claimedBy: null }, undefined, [...cards, line('Ticket 1001 is back'), moved]],
  [waiting, asBen({ move: 'release' }), { state: 'open', claimedBy: null, waitingSince: null, pauses }, undefined, [...cards, line(''), moved]],
  [{}, asAda({ move: 'assign', to: ben }), { state: 'claimed', claimedBy: ben, respondedAt: now }, 'Ben', [...cards, line('Ticket 1001: Ben'), inThread('Ada assigned this ticket to you. @Ben'), moved]],
  [ofAda, asBen({ move: 'assign', to: ben }), { claimedBy: ben }, 'Ben', [...cards, line('Ticket 1001: Ben')]],
  [{}, asAda({ move: 'prioritize', urgency: 'high' }), { urgency: 'high' }, 'high', cards],
  [{}, asAda({ move: 'ask', ...text }), { state: 'waiting', claimedBy: ada, respondedAt: now, waitingSince: now, messages: [{ ...message, asks: true }] as never }, 'Which one?', [...cards, 'requester-message m-1', moved]],
  [waiting, asAda({ move: 'ask', ...text }), { messages: [{ ...message, asks: true }] as never }, 'Which one?', [...cards, 'requester-message m-1']],
  [ofAda, asBen({ move: 'write', ...text }), { messages: [{ ...message, by: 'Ben' }] as never }, 'Which one?', [...cards, 'requester-message m-1']],
  [{}, asAda({ move: 'write', ...text }), { messages: [message] as never }, 'Which one?', [...cards, 'requester-message m-1']],
  [ofAda, asBen({ move: 'note', text: 'Angry' }), {}, 'Angry', ['helpdesk-card']],
  [ofAda, asAda({ move: 'send-fix', fix, title: 'Rebuild' }), { state: 'waiting', waitingSince: now, fixes: [fix] }, 'Rebuild', [...cards, 'fix-card fix-1', moved]],
  [{}, asAda({ move: 'send-fix', fix, title: 'Rebuild' }), { state: 'waiting', claimedBy: ada, respondedAt: now, waitingSince: now, fixes: [fix] }, 'Rebuild', [...cards, 'fix-card fix-1', moved]],
  [{}, asAda({ move: 'resolve', note: 'Reset' }), { state: 'resolved', claimedBy: ada, respondedAt: now, resolution: 'Reset', endedAt: now }, 'Reset', [...cards, line('Ticket 1001 is resolved by Ada: Reset'), 'other-systems resolved', expect.stringMatching(/^rating-card \d+$/) as string]],
  [{ ...ofAda, marks: ['rating-asked'] }, asAda({ move: 'resolve', note: 'Reset' }), { state: 'resolved', resolution: 'Reset', endedAt: now }, 'Reset', [...cards, line(''), 'other-systems resolved']],
  [{ ...waiting, muted: true, rating: 3 }, asAda({ move: 'resolve', note: 'Reset' }), { state: 'resolved', resolution: 'Reset', endedAt: now, waitingSince: null, pauses }, 'Reset', [...cards, line('Ticket 1001 is resolved'), 'other-systems resolved']],
  [ofAda, asBen({ move: 'merge', into: aTicket({ number: 1002 }) }), { state: 'closed', mergedInto: 1002, endedAt: now }, '1002', [...cards, line('Ticket 1001 is now part of your ticket 1002'), inThread('ticket 1002'), moved]],
  [ofAda, asBen({ move: 'show-transcript' }), {}, undefined, ['helpdesk-card', line('Ticket 1001: Ben'), 'transcript']],
  [{ ...resolved, pauses, marks: ['response-near', 'rating-asked'] }, asBen({ move: 'reopen' }), { state: 'reopened', claimedBy: null, resolution: null, since: now, waitingSince: null, endedAt: null, respondedAt: null, pauses: [], marks: ['rating-asked'] }, undefined, [...cards, line('Ticket 1001 is open again'), moved]],
  [{ muted: true }, asAda({ move: 'claim' }), { state: 'claimed', claimedBy: ada, respondedAt: now }, undefined, [...cards, moved]],

  [{}, asRequester({ move: 'add', ...text }), { messages: [{ ...message, from: 'requester', by: requester.name }] as never }, 'Which one?', [...cards, 'thread-message m-1']],
  [waiting, asRequester({ move: 'add', ...text }), { state: 'claimed', waitingSince: null, pauses, messages: [{ ...message, from: 'requester', by: requester.name }] as never }, 'Which one?', [...cards, 'thread-message m-1', moved]],
  [waiting, asRequester({ move: 'prepare-fix', fix: doing, localData: 'unsure' }), { fixes: [other, doing], facts: { ...aTicket().facts, 'local-data': { value: 'unsure', source: 'asked' } } }, 'not sure whether something is only on this computer', cards],
  [waiting, asRequester({ move: 'prepare-fix', fix: doing, saved: { procedure: 'save', title: 'Save' } }), { fixes: [other, doing], ledger: [{ step: 'sent:fix-1', procedure: 'save', title: 'Save', result: 'done', at: now }] }, 'Save: done', cards],
  [waiting, asRequester({ move: 'try-fix', fix: doing, title: 'Rebuild', result: 'not-fixed' }), { state: 'claimed', waitingSince: null, pauses, fixes: [other, doing], ledger: [tried] as never }, 'Rebuild: it did not help', [...cards, inThread('Rebuild: it did not help'), moved]],
  [waiting, asRequester({ move: 'try-fix', fix: doing, procedure: 'save', title: 'Save', result: 'not-done' }), { state: 'claimed', waitingSince: null, pauses, fixes: [other, doing], ledger: [{ ...tried, procedure: 'save', title: 'Save', result: 'not-done' }] as never }, 'Save: not done', [...cards, inThread('Save: not done'), moved]],
  [{}, asRequester({ move: 'fixed' }), { state: 'resolved', endedAt: now, resolution: say('requester-says-it-works') }, undefined, [...cards, inThread('works again'), 'other-systems resolved', expect.stringContaining('rating-card') as string]],
  [ofAda, asRequester({ move: 'withdraw', note: 'Not needed' }), { state: 'closed', endedAt: now }, 'Not needed', [...cards, inThread('withdrawn the ticket: Not needed'), moved]],
  [{}, asRequester({ move: 'withdraw', note: '' }), { state: 'closed', endedAt: now }, undefined, [...cards, inThread('withdrawn the ticket\\.$'), moved]],
  [resolved, asRequester({ move: 'reopen' }), { state: 'reopened', claimedBy: null, resolution: null, since: now, endedAt: null, respondedAt: null, pauses: [], marks: [], waitingSince: null }, undefined, [...cards, inThread('opened the ticket again'), moved]],
  [{}, asRequester({ move: 'mute', muted: true }), { muted: true }, 'on', cards],
  [{ muted: true }, asRequester({ move: 'mute', muted: false }), { muted: false }, 'off', cards],
  [{ ...resolved, events: [{ at: opened, by: 'Ada', move: 'resolve' }] }, asRequester({ move: 'rate', stars: 4, note: '' }), { rating: 4 }, '4 of 5', cards],
  [{ ...resolved, events: [{ at: opened, by: 'Ada', move: 'resolve' }] }, asRequester({ move: 'rate', stars: 1, note: 'Slow' }), { rating: 1 }, '1 of 5: Slow', [...cards, inThread('1 of 5: Slow')]],

  [{}, asTime({ move: 'remind', mark: 'response-near' }), { marks: ['response-near'] }, 'response-near', [...cards, inThread('nearly over')]],
  [{ ...waiting, messages: [{ ...message, asks: true }] as never }, asTime({ move: 'nudge' }), {}, undefined, [...cards, line('Ticket 1001 waits for your answer: “Which one?”'), inThread('reminded')]],
  [waiting, asTime({ move: 'close' }), { state: 'closed', endedAt: now, waitingSince: null, pauses }, undefined, [...cards, line('Ticket 1001 is closed'), inThread('silent'), moved]],
  [resolved, asTime({ move: 'close' }), { state: 'closed', waitingSince: null }, undefined, [...cards, moved]],
];

describe('a move', () => {
  const named = rows.map((row) => [`${row[1].role}: ${row[1].what.move}`, row[0].state ?? 'open', row] as const);

  it.each(named)(
    'of the %s, from %s, changes this and no more',
    (_name, _state, [given, asked, expected, note, news]) => {
      const before = aTicket(given);
      const done = applyMove(before, asked, now);
      if (!done.moved) throw new Error(`refused: ${done.refused}`);
      expect(changes(before, done.ticket)).toEqual(changes(before, { ...before, ...expected }));
      expect(done.ticket.updatedAt).toBe(now);
      const event = { at: now, by: asked.role === 'time' ? 'Mailmend' : asked.person.name, move: asked.what.move };
      const events = done.ticket.events.map((each) =>
        each.note === undefined ? each : { ...each, note: inEnglish(each.note) },
      );
      expect(events).toEqual([...before.events, { ...event, ...(note !== undefined && { note }) }]);
      expect(done.news.map(brief)).toEqual(news);
    },
  );

  it.each<[string, Partial<Ticket>, MoveRequest, string]>([
    ['what another has', ofAda, asBen({ move: 'resolve', note: 'x' }), 'not-yours'],
    ['a claim of what is claimed', ofAda, asBen({ move: 'claim' }), 'state'],
    ['an end that is over', resolved, asRequester({ move: 'withdraw', note: '' }), 'state'],
    ['another’s ticket', {}, { role: 'requester', person: ben, what: { move: 'fixed' } }, 'role'],
    ['what was merged', { ...resolved, state: 'closed', mergedInto: 1002 }, asAda({ move: 'reopen' }), 'state'],
    ['what ended long ago', { ...resolved, endedAt: opened - 15 * day }, asRequester({ move: 'reopen' }), 'state'],
    ['a second rating', { ...resolved, rating: 5 }, asRequester({ move: 'rate', stars: 1, note: '' }), 'state'],
  ])('is refused for %s', (_, given, asked, refused) =>
    expect(applyMove(aTicket(given), asked, now)).toEqual({ moved: false, refused }),
  );
});
