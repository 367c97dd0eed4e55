import fc from 'fast-check';
import { readThreadCommand } from '../../../../dialogs/tickets/typed/thread-command';
import { longestNote } from '../../../../domain/ticket';
import { meanings, sentences } from '../../../support/sentences';
import type { ThreadCommand } from '../../../../dialogs/tickets/typed/thread-command';

const write = (text: string): ThreadCommand => ({ command: 'write', text });

test.each<[string, ThreadCommand]>([
  ...meanings`
    claim: claim | Claim it! | I’ll take this ticket
    release: release | unassign
    reopen: Re-open.
    status: status | show the card
    transcript: show the conversation
    help: help | ? | help ?
  `.map(([text, command]) => [text, { command } as ThreadCommand] as [string, ThreadCommand]),
  ['', { command: 'help' }],
  ['assign to Ada', { command: 'assign', name: 'Ada' }],
  ['assign to me', { command: 'assign', name: 'me' }],
  ['reassign it to Ben Okafor.', { command: 'assign', name: 'Ben Okafor' }],
  ['assign to <at>Ben Okafor</at>', { command: 'assign', name: 'Ben Okafor' }],
  ['assign: ben@example.com', { command: 'assign', name: 'ben@example.com' }],
  ['assign', { command: 'assign', name: '' }],
  ['priority high', { command: 'priority', urgency: 'high' }],
  ['Prio: URGENT', { command: 'priority', urgency: 'urgent' }],
  ['priority to medium', { command: 'priority', urgency: 'normal' }],
  ['priority banana', { command: 'priority', urgency: null }],
  ['priority', { command: 'priority', urgency: null }],
  ['resolve: A new profile', { command: 'resolve', note: 'A new profile' }],
  ['Resolved: done\nand dusted', { command: 'resolve', note: 'done\nand dusted' }],
  ['resolve', { command: 'resolve', note: '' }],
  ['resolved!', { command: 'resolve', note: '' }],
  ['resolve it with a new profile', { command: 'resolve', note: '' }],
  ['merge into 1002', { command: 'merge', number: 1002 }],
  ['merge with ticket #1002', { command: 'merge', number: 1002 }],
  ['merge', { command: 'merge', number: null }],
  ['close', { command: 'resolve', note: '' }],
  ['ask: Which Outlook?', { command: 'ask', text: 'Which Outlook?' }],
  ['ask', { command: 'ask', text: '' }],
  ['assign?', { command: 'assign', name: '' }],
  ['merge \n into   ticket # 1002 .', { command: 'merge', number: 1002 }],
  ['write: note that I reset it', write('note that I reset it')],
])('“%s” is a command', (typed, command) => expect(readThreadCommand(typed)).toEqual(command));

test.each([
  ['note: she is cross', 'she is cross'],
  ['Note : she is cross', 'she is cross'],
  ['NOTE - she is cross', 'she is cross'],
  ['private note: she is cross', 'she is cross'],
  ['internal: she is cross', 'she is cross'],
  ['note：she is cross', 'she is cross'],
  ['note:\nshe is cross', 'she is cross'],
  ['note', ''],
])('“%s” is a private note', (typed, text) => expect(readThreadCommand(typed)).toEqual({ command: 'note', text }));

test.each(['note she is cross', 'Private, she is cross', 'internal she is cross', 'note; she is cross', 'note. cross'])(
  '“%s” may be a private note, and goes to nobody',
  (typed) => expect(readThreadCommand(typed)).toEqual({ command: 'perhaps-a-note' }),
);

test.each([
  ['relase', 'release'],
  ['clam it', 'claim'],
  ['Asign to Ben', 'assign'],
  ['prioirty high', 'priority'],
  ['resovle: a new profile', 'resolve'],
  ['nte: she is cross', 'note'],
  ['Fix: press Clear Offline Items', 'send a fix'],
  ['xyz: she is cross', ''],
  ['sned a fix: load it afresh', 'send a fix'],
  ['ask Adele: which one was it?', 'ask'],
  ['pls claim this one', 'claim'],
  ['set urgency: high', 'urgency'],
  ['asign to Ada Lovelace please', 'assign'],
  ['ich übernehme', 'claim'],
  ['bitte an Ada zuweisen', 'assign'],
  ['Frage: welche Version?', 'ask'],
  ['Ticket schließen', 'close'],
  ['je prends', 'claim'],
  ['résolu : profil recréé', 'resolve'],
  ['fusionner avec 1002', 'merge'],
  ['cerrar el ticket ya', 'close'],
  ['pregunta: ¿qué versión?', 'ask'],
  ['thanks', ''],
  ['ok then', ''],
])('“%s” may be a command, and goes to nobody before that is clear', (typed, near) =>
  expect(readThreadCommand(typed)).toEqual({ command: 'perhaps-a-command', near, text: typed }),
);

test.each([
  ...sentences`
    Please try again | Look here: https://example.com/steps | https://example.com/steps is what you need
    Please start Outlook once more. | Resolved it on the server, please look again | I asked: nothing new
    Claims are handled by another desk | Status of your mailbox: moved | Help is on the way | Notes are gone, too?
    Can you assign a category to one mail and tell me what happens then? | The priority is yours
    assign a category to the mail and look again`,
  `claim ${'x'.repeat(3000)}`,
])('“%s” is for the requester', (typed) =>
  expect(readThreadCommand(typed)).toEqual({ command: 'message', text: typed }),
);

const typical = [
  'claim',
  'release',
  'unassign',
  'assign to Ada',
  'urgency high',
  'ask: which one?',
  'note: she is cross',
  'resolve: a new profile',
  'close: a new profile',
  'merge into 1002',
  'reopen',
  'status',
  'send a fix: load it afresh',
];
const slip = fc
  .tuple(fc.constantFrom(...typical), fc.nat(), fc.constantFrom('drop', 'double', 'swap'))
  .map(([line, seed, how]) => {
    const end = /^\p{L}+/u.exec(line)![0].length;
    const at = seed % (how === 'swap' ? end - 1 : end);
    const [letter, next] = [line.charAt(at), line.charAt(at + 1)];
    const instead = { drop: '', double: letter + letter, swap: next + letter }[how];
    return line.slice(0, at) + instead + line.slice(at + (how === 'swap' ? 2 : 1));
  });

test('a command with one slip in its name never goes to the requester', () =>
  fc.assert(fc.property(slip, (typed) => expect(readThreadCommand(typed).command).not.toBe('message'))));

test('what is longer than any message that is sent is no command, whatever it begins with', () => {
  const text = `note: ${'x'.repeat(longestNote * 2)}`;
  expect(readThreadCommand(text)).toEqual({ command: 'message', text });
});
