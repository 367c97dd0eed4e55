import { inEnglish } from '../../../support/values/reader';
import { refusedMerge, takeIn } from '../../../../dialogs/tickets/moves/merge-tickets';
import type { TicketMessage } from '../../../../domain/ticket';
import { aTicket } from '../../../support/values/a-ticket';

const said = { from: 'agent', by: 'Grady', asks: false, files: [] } as const;
const message = (id: string, at: number): TicketMessage => ({ ...said, id, at, text: id });
const tried = (step: string, at: number) => ({ step, procedure: step, title: step, result: 'not-fixed' as const, at });

const into = aTicket({
  id: 'into',
  number: 1002,
  words: 'Mail is missing',
  messages: [message('b', 20)],
  ledger: [tried('resync', 20)],
  facts: { outlook: { value: '2019', source: 'asked' } },
});
const from = aTicket({
  id: 'from',
  number: 1001,
  words: 'Nothing arrives',
  note: 'I need it by noon',
  createdAt: 5,
  messages: [message('a', 10), message('c', 30)],
  ledger: [tried('resync', 20), tried('rebuild', 25)],
  facts: { outlook: { value: '2016', source: 'said' }, windows: { value: '11', source: 'said' } },
});

test('a ticket takes in the words, messages and tries that it lacks, in the order of time', () => {
  const next = takeIn(into, from, 'Grady', 99);
  expect(next.messages.map(({ id }) => id)).toEqual(['taken-in:from', 'a', 'b', 'c']);
  expect(next.messages[0]).toMatchObject({ from: 'requester', text: 'Nothing arrives\nI need it by noon', at: 5 });
  expect(next.ledger.map(({ step }) => step)).toEqual(['resync', 'rebuild']);
  expect(next.facts).toEqual({ outlook: into.facts.outlook, windows: from.facts['windows'] });
  expect(next.events.at(-1)).toEqual({ at: 99, by: 'Grady', move: 'took-in', note: '1001' });
  expect(next).toMatchObject({ id: 'into', state: into.state, version: into.version, words: 'Mail is missing' });
});

test('what it has already it does not take in a second time', () => {
  const once = takeIn(into, from, 'Grady', 99);
  const twice = takeIn(once, from, 'Grady', 100);
  expect(twice.messages).toEqual(once.messages);
  expect(twice.ledger).toEqual(once.ledger);
  expect(twice.transcript).toEqual(once.transcript);
});

test.each([
  ['itself', from, /this very ticket/],
  ['one of somebody else', { ...into, requester: { ...into.requester, id: 'other' } }, /somebody else/],
  ['a resolved one', { ...into, state: 'resolved' as const }, /Reopen it first/],
  ['a closed one', { ...into, state: 'closed' as const }, /Reopen it first/],
  ['one that was merged itself', { ...into, state: 'closed' as const, mergedInto: 1003 }, /ticket 1003/],
])('a ticket is not merged into %s, and the agent is told why', (_what, other, why) =>
  expect(inEnglish(refusedMerge(from, other) ?? '')).toMatch(why),
);

test('a ticket is merged into a live one of the same requester', () => expect(refusedMerge(from, into)).toBeNull());
