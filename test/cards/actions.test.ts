import fc from 'fast-check';
import type { z } from 'zod';
import { execute, fieldOf, parseAction, parseSubmit, type actionSchema } from '../../cards/actions';
import type { Action } from '../../dialogs/event';

/** `true` only if each is assignable to the other; breaks the build as soon as contract and conversation differ. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;
const exact: Same<z.output<typeof actionSchema>, Action> = true;

const session = 'session-1';
const samples: readonly Action[] = [
  { verb: 'choose-symptom', session, label: 'mismatch' },
  { verb: 'set-fact', session, fact: 'outlook', value: '2016' },
  { verb: 'answer', session, step: 'web-right', value: 'yes' },
  { verb: 'find-out', session, step: null },
  { verb: 'park', session, step: 'resync', when: 'this-evening' },
  { verb: 'hand-over', session, note: 'Thanks', urgency: 'high' },
  { verb: 'rate', session, stars: 4 },
  { verb: 'say', text: 'My folder stands still' },
  { verb: 'help' },
  { verb: 'resolve-ticket', ticket: 'ticket-1', note: 'Reset the view' },
];

test('the contract is exactly the conversation’s actions', () => expect(exact).toBe(true));

test.each(samples)('$verb comes back as it was sent', (action) => {
  const { verb, data, fallback } = execute({ action, title: 'Press' });
  expect(parseAction(verb, data)).toEqual(action);
  expect(parseSubmit(fallback.data)).toEqual(action);
});

const ticket = 'ticket-1';
test.each<[string, string, unknown, unknown]>([
  ['keys that nobody asked for are dropped', 'help', { verb: 'help', admin: true, session }, {}],
  ['a number typed as text counts', 'rate', { session, stars: '5' }, { session, stars: 5 }],
  ['what was left out is as usual', 'hand-over', { session, urgency: null }, { session, note: '', urgency: 'normal' }],
  ['a verb alone is enough where nothing else belongs to it', 'my-tickets', undefined, {}],
  [
    'a field cannot replace what the button says',
    'note-ticket',
    { ticket, [fieldOf('note-ticket', 'ticket')]: 'other', 'note-ticket:verb': 'help' },
    { ticket, text: '' },
  ],
])('%s', (_rule, verb, data, rest) => expect(parseAction(verb, data)).toEqual({ verb, ...(rest as object) }));

test.each<[string, unknown]>([
  ['note-ticket', { text: 'for the helpdesk' }],
  ['write-requester', { text: 'for the requester' }],
  ['ask-requester', { text: 'for the requester' }],
  ['resolve-ticket', { note: 'solved' }],
  ['assign-ticket', { person: '', name: 'Ada' }],
  ['merge-ticket', { number: 1002 }],
  ['prioritize-ticket', { urgency: 'high' }],
  ['send-fix', { procedure: 'scanost' }],
  ['claim-ticket', {}],
])('of all the fields of a card %s takes its own', (verb, rest) => {
  const forms = {
    'note-ticket:text': 'for the helpdesk',
    'write-requester:text': 'for the requester',
    'resolve-ticket:note': 'solved',
    'assign-ticket:name': 'Ada',
    'merge-ticket:number': ' #1002 ',
    'prioritize-ticket:urgency': 'high',
    'send-fix:procedure': 'scanost',
  };
  expect(parseAction(verb, { verb, ticket, ...forms })).toEqual({ verb, ticket, ...(rest as object) });
  expect(parseSubmit({ verb, ticket, ...forms })).toEqual(parseAction(verb, { verb, ticket, ...forms }));
});

test.each<[string, unknown, unknown]>([
  ['an unknown verb', 'drop-tables', { session }],
  ['a verb of another type', 7, { session }],
  ['the name of something inherited', 'constructor', {}],
  ['no session', 'resume', {}],
  ['a session of another type', 'resume', { session: { $ne: null } }],
  ['a session of great length', 'resume', { session: 'x'.repeat(101) }],
  ['six stars', 'rate', { session, stars: 6 }],
  ['half a star', 'rate', { session, stars: '0.5' }],
  ['a note that is too long', 'hand-over', { session, note: 'x'.repeat(2001) }],
  ['data that is text', 'help', 'help'],
  ['data that is a list', 'help', []],
  ['data that names another verb', 'help', { verb: 'my-tickets' }],
])('%s is not an action', (_what, verb, data) => expect(parseAction(verb, data)).toBeNull());

test.each([null, undefined, 'help', [], {}, { verb: null }])('%p was not submitted by a card', (value) =>
  expect(parseSubmit(value)).toBeNull(),
);

test.each([[[{ toString: false }]], { toString: null }, Symbol('claim')])('what is no text (%#) is no verb', (verb) => {
  expect(parseAction(verb, {})).toBeNull();
  expect(parseSubmit({ verb })).toBeNull();
});

test('whatever arrives, parsing never throws', () => {
  const parsed = fc.property(fc.anything(), fc.anything(), (verb, data) => {
    parseAction(verb, data);
    parseSubmit(data);
  });
  fc.assert(parsed);
});

test('what is damaged in one place is either refused or still an action of the same verb', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.string(), fc.jsonValue(), (action, key, value) => {
      const keys = Object.keys(action).filter((name) => name !== 'verb');
      const target = keys.includes(key) ? key : (keys[0] ?? key);
      expect([action.verb, undefined]).toContain(parseAction(action.verb, { ...action, [target]: value })?.verb);
    }),
  );
});
