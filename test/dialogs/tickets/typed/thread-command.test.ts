import fc from 'fast-check';
import { readThreadCommand } from '../../../../dialogs/tickets/typed/thread-command';
import { longestNote } from '../../../../domain/ticket';
import { meanings, sentences } from '../../../support/sentences';
import type { ThreadCommand } from '../../../../dialogs/tickets/typed/thread-command';

test.each(meanings`
  {"command":"claim"}: claim | Claim it! | I’ll take this ticket
  {"command":"release"}: release | unassign
  {"command":"reopen"}: Re-open.
  {"command":"status"}: status | show the card
  {"command":"transcript"}: show the conversation
  {"command":"help"}: help | ? | help ?
  {"command":"assign","name":"Ada"}: assign to Ada
  {"command":"assign","name":"me"}: assign to me
  {"command":"assign","name":"ben@example.com"}: assign: ben@example.com
  {"command":"assign","name":""}: assign | assign?
  {"command":"priority","urgency":"high"}: priority high
  {"command":"priority","urgency":"urgent"}: Prio: URGENT
  {"command":"priority","urgency":"normal"}: priority to medium
  {"command":"priority","urgency":null}: priority banana | priority
  {"command":"resolve","note":""}: resolve | resolved! | resolve it with a new profile | close
  {"command":"merge","number":1002}: merge into 1002 | merge with ticket #1002 | merge   into   ticket # 1002 .
  {"command":"merge","number":null}: merge
  {"command":"ask","text":""}: ask
  {"command":"note","text":""}: note
`)('“%s” is %s', (typed, command) => expect(readThreadCommand(typed)).toEqual(JSON.parse(command)));

test.each<[string, ThreadCommand]>([
  ['', { command: 'help' }],
  ['reassign it to Ben Okafor.', { command: 'assign', name: 'Ben Okafor' }],
  ['assign to <at>Ben Okafor</at>', { command: 'assign', name: 'Ben Okafor' }],
  ['resolve: A new profile', { command: 'resolve', note: 'A new profile' }],
  ['Resolved: done\nand dusted', { command: 'resolve', note: 'done\nand dusted' }],
  ['merge \n into 1002', { command: 'merge', number: 1002 }],
  ['ask: Which Outlook?', { command: 'ask', text: 'Which Outlook?' }],
  ['write: note that I reset it', { command: 'write', text: 'note that I reset it' }],
])('“%s” is a command with what was typed', (typed, command) => expect(readThreadCommand(typed)).toEqual(command));

test.each(['note: ', 'Note : ', 'NOTE - ', 'private note: ', 'internal: ', 'note：', 'note:\n'])(
  '“%sshe is cross” is a private note',
  (name) => expect(readThreadCommand(`${name}she is cross`)).toEqual({ command: 'note', text: 'she is cross' }),
);

test.each(sentences`
  note she is cross | Private, she is cross | internal she is cross | note; she is cross | note. cross
`)('“%s” may be a private note, and goes to nobody', (typed) =>
  expect(readThreadCommand(typed)).toEqual({ command: 'perhaps-a-note' }),
);

test.each(meanings`
  release: relase
  claim: clam it | pls claim this one | ich übernehme | je prends
  assign: Asign to Ben | asign to Ada Lovelace please | bitte an Ada zuweisen
  priority: prioirty high
  urgency: set urgency: high
  resolve: resovle: a new profile | résolu : profil recréé
  note: nte: she is cross
  send-a-fix: Fix: press Clear Offline Items | sned a fix: load it afresh
  ask: ask Adele: which one was it? | Frage: welche Version? | pregunta: ¿qué versión?
  close: Ticket schließen | cerrar el ticket ya
  merge: fusionner avec 1002
  none: xyz: she is cross | thanks | ok then
`)('“%s” may be a command (%s), and goes to nobody before that is clear', (typed, meant) => {
  const near = meant === 'none' ? '' : meant.replaceAll('-', ' ');
  expect(readThreadCommand(typed)).toEqual({ command: 'perhaps-a-command', near, text: typed });
});

test.each([
  ...sentences`
    Please try again | Look here: https://example.com/steps | https://example.com/steps is what you need
    Please start Outlook once more. | Resolved it on the server, please look again | I asked: nothing new
    Claims are handled by another desk | Status of your mailbox: moved | Help is on the way | Notes are gone, too?
    Can you assign a category to one mail and tell me what happens then? | The priority is yours
    assign a category to the mail and look again`,
  `claim ${'x'.repeat(3000)}`,
  `note: ${'x'.repeat(longestNote * 2)}`,
])('“%s” is for the requester', (typed) =>
  expect(readThreadCommand(typed)).toEqual({ command: 'message', text: typed }),
);

const typical = sentences`
  claim | release | unassign | assign to Ada | urgency high | ask: which one? | note: she is cross
  resolve: a new profile | close: a new profile | merge into 1002 | reopen | status | send a fix: load it afresh`;
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
