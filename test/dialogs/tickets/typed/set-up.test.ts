import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readSetUp } from '../../../../dialogs/tickets/typed/set-up';
import type { HelpdeskRule } from '../../../../domain/helpdesk';
import { sentences } from '../../../support/sentences';

const everything: HelpdeskRule = { labels: [], urgencies: [] };

test.each(sentences`
  use this channel as helpdesk | Use this channel as the helpdesk.
  please use this channel as a help desk, thanks | use this as the helpdesk | use this as our help-desk channel
  Make this channel the helpdesk! | make this the helpdesk | set this channel as helpdesk
  set up the helpdesk here | this channel is the helpdesk now | can you use this channel as helpdesk?
  use this channel as helpdesk for everything | Bitte diesen Kanal als Helpdesk verwenden
  Nutze diesen Kanal als Helpdesk | Utilise ce canal comme helpdesk
  utilisez ce canal comme support, s’il vous plaît | Usa este canal como soporte
`)('“%s” makes the channel the helpdesk for everything', (text) => {
  expect(readSetUp(text)).toEqual({ kind: 'use', rule: everything, unknown: [] });
});

test.each<readonly [string, Partial<HelpdeskRule>]>([
  ['use this channel as helpdesk for urgent', { urgencies: ['urgent'] }],
  ['use this channel as helpdesk for urgent tickets', { urgencies: ['urgent'] }],
  ['use this channel as the helpdesk for urgent and high', { urgencies: ['high', 'urgent'] }],
  ['use this as helpdesk for high priority & urgent', { urgencies: ['high', 'urgent'] }],
  ['use this channel as helpdesk for missing items and disconnected', { labels: ['missing-items', 'disconnected'] }],
  ['make this the helpdesk for ost-error, mismatch, offline.', { labels: ['ost-error', 'mismatch', 'disconnected'] }],
  ['use this channel as helpdesk for urgent missing items', {}],
  ['use this channel as helpdesk for missing items, urgent', { labels: ['missing-items'], urgencies: ['urgent'] }],
  ['use this channel as helpdesk for password prompts', { labels: ['password-prompt'] }],
  ['use this channel as helpdesk only for folder not syncing', { labels: ['folder-not-syncing'] }],
  ['Nutze diesen Kanal als Helpdesk für dringende', { urgencies: ['urgent'] }],
  ['Diesen Kanal als Helpdesk für dringend und hoch verwenden', { urgencies: ['high', 'urgent'] }],
  ['Utilise ce canal comme helpdesk pour urgent', { urgencies: ['urgent'] }],
  ['usa este canal como helpdesk para urgentes y alta', { urgencies: ['high', 'urgent'] }],
])('“%s” has a rule', (text, rule) => {
  const read = readSetUp(text);

  if (Object.keys(rule).length === 0) expect(read).toMatchObject({ unknown: ['urgent missing items'] });
  else expect(read).toEqual({ kind: 'use', rule: { ...everything, ...rule }, unknown: [] });
});

test('what a rule cannot name is told, not left out', () => {
  expect(readSetUp('use this channel as helpdesk for printers and urgent')).toMatchObject({ unknown: ['printers'] });
});

test.each(sentences`
  stop using this channel as helpdesk | Stop using this as the helpdesk.
  please do not use this channel as helpdesk any more | don’t use this channel as the helpdesk
  this channel is no longer the helpdesk | this is not the helpdesk anymore
  Diesen Kanal nicht mehr als Helpdesk verwenden | n’utilise plus ce canal comme helpdesk
  Deja de usar este canal como helpdesk
`)('“%s” ends it', (text) => {
  expect(readSetUp(text)).toEqual({ kind: 'stop' });
});

test.each(['undo', 'Undo that.', 'rückgängig'])('“%s” may end it', (text) => {
  expect(readSetUp(text)).toEqual({ kind: 'undo' });
});

test.each(sentences`
  which channel is the helpdesk? | What channel is the help desk | where is the helpdesk
  Where do the tickets go? | Welcher Kanal ist der Helpdesk? | Wo ist der Helpdesk? | Où est le helpdesk ?
  ¿Dónde está el helpdesk?
`)('“%s” asks where it is', (text) => {
  expect(readSetUp(text)).toEqual({ kind: 'where' });
});

test.each([
  'helpdesk',
  'talk to the helpdesk',
  'the helpdesk told me to use this channel, but Outlook is disconnected',
  'stop',
  'use cached mode',
  'this is not fixed',
  'Outlook does not sync this channel as the helpdesk promised',
  'is this support?',
  'this works now',
  `use this channel as helpdesk for ${'urgent, '.repeat(60)}`,
  '',
])('“%s” is about something else', (text) => {
  expect(readSetUp(text)).toBeNull();
});

test('no example sentence of a symptom is taken for one about a helpdesk; “undo” is both, as the place has it', () => {
  const folder = path.join(__dirname, '../../../../guides/symptoms');
  const sentences = readdirSync(folder).flatMap((file) => {
    const all: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === 'string') all.push(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    walk(parse(readFileSync(path.join(folder, file), 'utf8')));
    return all;
  });
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter((sentence) => (readSetUp(sentence)?.kind ?? 'undo') !== 'undo')).toEqual([]);
});

test('a text made to be slow is read at once', () => {
  const before = performance.now();
  for (const text of [
    ' the'.repeat(75),
    'use this channel as '.repeat(15),
    `use this as helpdesk for ${' all '.repeat(50)}`,
  ])
    readSetUp(text);
  expect(performance.now() - before).toBeLessThan(200);
});
