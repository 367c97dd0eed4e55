import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { differences, faultsIn, unused } from '../../../scripts/texts/check-messages';
import { fillingsOf } from '../../../scripts/texts/fillings';
import { keysUsed } from '../../../scripts/texts/keys-used';
import { readMessages } from '../../../scripts/texts/messages';

/** Messages as if they stood in a file of their own. */
const messages = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  writeFileSync(join(folder, 'some.ftl'), text);
  return readMessages(folder);
};

const fillingsIn = (text: string) => {
  const all = messages(text).flatMap((read) => ('message' in read ? [read.message] : []));
  return Object.fromEntries(fillingsOf(all[0]!, (key) => all.find(({ id }) => id.name === key)));
};

const sources = (text: string) => [ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true)];

const plural = '{ $count ->\n  [one] 1\n *[other] { $count }\n }';
test.each([
  ['the type of the function that it is given to', 'a = { DAY($at) } { $who }', { at: 'number', who: 'Filling' }],
  ['a list where it is joined', 'a = { OR($names) }', { names: 'Sentences' }],
  ['one of the variants that it chooses', 'a = { $state ->\n  [open] x\n *[shut] y\n }', { state: "'open' | 'shut'" }],
  ['a number where those are plural forms', `a = ${plural}`, { count: 'number' }],
  ['what the messages want that it refers to', 'a = { b }\nb = { $who }', { who: 'Filling' }],
])('what fills a message is %s', (_, text, fillings) => expect(fillingsIn(text)).toEqual(fillings));

test('a key that is said, outright or where a condition chooses, is used', () =>
  expect([...keysUsed(sources("say('a', {}); say(x ? 'b' : 'c'); const d = { key: 'e' }; no('f');"))]).toEqual([
    'a',
    'b',
    'c',
    'e',
  ]));

test('a message that nothing says is found', () =>
  expect(unused(messages('a = A\nb = B'), new Set(['a']))).toEqual([
    expect.stringMatching(/some\.ftl b is used nowhere/),
  ]));

test('what is no message is found, with its line', () =>
  expect(faultsIn(messages('a = A\nb = { $x'))).toEqual([expect.stringMatching(/some\.ftl:2 /)]));

test('a key that comes twice is found', () =>
  expect(faultsIn(messages('a = A\na = B'))).toEqual([expect.stringMatching(/a stands in .*some\.ftl already/)]));

test('another language lacks nothing, has nothing of its own, and fills nothing that English does not', () =>
  expect(differences(messages('a = A { $x }\nb = B'), messages('a = A { $y }\nc = C'), 'de')).toEqual([
    'texts/de lacks b',
    'texts/de fills a with $y, which English does not',
    'texts/de has c, which English has not',
  ]));
