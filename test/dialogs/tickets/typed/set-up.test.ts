import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { declaredLabels } from '../../../support/values/declared';
import { readSetUp } from '../../../../dialogs/tickets/typed/set-up';
import type { HelpdeskRule } from '../../../../domain/helpdesk';
import { meanings, sentences } from '../../../support/sentences';

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
  expect(readSetUp(text, declaredLabels)).toEqual({ kind: 'use', rule: everything, unknown: [] });
});

test.each<readonly [string, Partial<HelpdeskRule>]>([
  ['as helpdesk for urgent', { urgencies: ['urgent'] }],
  ['as helpdesk for urgent tickets', { urgencies: ['urgent'] }],
  ['as the helpdesk for urgent and high', { urgencies: ['high', 'urgent'] }],
  ['as helpdesk for high priority & urgent', { urgencies: ['high', 'urgent'] }],
  ['as helpdesk for missing items and disconnected', { labels: ['missing-items', 'disconnected'] }],
  ['as the helpdesk for ost-error, mismatch, offline.', { labels: ['ost-error', 'mismatch', 'disconnected'] }],
  ['as helpdesk for missing items, urgent', { labels: ['missing-items'], urgencies: ['urgent'] }],
  ['as helpdesk for password prompts', { labels: ['password-prompt'] }],
  ['as helpdesk only for folder not syncing', { labels: ['folder-not-syncing'] }],
  ['Nutze diesen Kanal als Helpdesk für dringende', { urgencies: ['urgent'] }],
  ['Diesen Kanal als Helpdesk für dringend und hoch verwenden', { urgencies: ['high', 'urgent'] }],
  ['Utilise ce canal comme helpdesk pour urgent', { urgencies: ['urgent'] }],
  ['usa este canal como helpdesk para urgentes y alta', { urgencies: ['high', 'urgent'] }],
])('“%s” has the rule %j', (text, rule) =>
  expect(readSetUp(text.replace(/^as /, 'use this channel as '), declaredLabels)).toEqual({
    kind: 'use',
    rule: { ...everything, ...rule },
    unknown: [],
  }),
);

test.each(['printers and urgent', 'urgent missing items'])(
  'what a rule cannot name is told, not left out: %s',
  (named) =>
    expect(readSetUp(`use this channel as helpdesk for ${named}`, declaredLabels)).toMatchObject({
      unknown: [named.split(' and ')[0]],
    }),
);

test.each(meanings`
  stop: stop using this channel as helpdesk | Stop using this as the helpdesk. | this is not the helpdesk anymore
    | please do not use this channel as helpdesk any more | don’t use this channel as the helpdesk
    | this channel is no longer the helpdesk | Diesen Kanal nicht mehr als Helpdesk verwenden
    | n’utilise plus ce canal comme helpdesk | Deja de usar este canal como helpdesk
  undo: undo | Undo that. | rückgängig
  where: which channel is the helpdesk? | What channel is the help desk | where is the helpdesk
    | Where do the tickets go? | Welcher Kanal ist der Helpdesk? | Wo ist der Helpdesk? | Où est le helpdesk ?
    | ¿Dónde está el helpdesk?
`)('“%s” means %s', (text, kind) => expect(readSetUp(text, declaredLabels)).toEqual({ kind }));

test.each([
  ...sentences`
    helpdesk | talk to the helpdesk | stop | use cached mode | this is not fixed | is this support? | this works now
    the helpdesk told me to use this channel, but Outlook is disconnected
    Outlook does not sync this channel as the helpdesk promised`,
  `use this channel as helpdesk for ${'urgent, '.repeat(60)}`,
  '',
])('“%s” is about something else', (text) => expect(readSetUp(text, declaredLabels)).toBeNull());

test('no example sentence of a symptom is taken for one about a helpdesk; “undo” is both, as the place has it', () => {
  const stringsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);
  const folder = path.join(__dirname, '../../../../guides/symptoms');
  const all = readdirSync(folder).flatMap((file) => stringsIn(parse(readFileSync(path.join(folder, file), 'utf8'))));
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((sentence) => (readSetUp(sentence, declaredLabels)?.kind ?? 'undo') !== 'undo')).toEqual([]);
});
