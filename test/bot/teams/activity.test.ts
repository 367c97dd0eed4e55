import type { Activity, TurnContext } from 'botbuilder';
import { activityIdOf, inputOf, timezoneOf } from '../../../bot/teams/activity';
import { processorTime } from '../../support/processor-time';

const bot = '28:mailmend';
const mentionOf = (text: string, id = bot) => ({ type: 'mention', text, mentioned: { id, name: 'Mailmend' } });
const message = (text: string, entities: readonly object[]): Activity =>
  ({ type: 'message', text, entities, recipient: { id: bot } }) as unknown as Activity;
const heard = (text: string, entities: readonly object[]): string => {
  const input = inputOf({ activity: message(text, entities) } as unknown as TurnContext);
  if (input.kind !== 'text') throw new Error(`read as ${input.kind}`);
  return input.text;
};

test('the bot’s own name is taken out wherever it stands, those of others stay', () =>
  expect(
    heard('<at>Mailmend</at>&nbsp;ask <at>Ada</at> <at>Mailmend</at>', [
      mentionOf('<at>Mailmend</at>'),
      mentionOf('<at>Ada</at>', '29:ada'),
      mentionOf('<at>Mailmend</at>'),
    ]),
  ).toBe('ask <at>Ada</at>'));

test.each(['', ' '])('mentions whose text is “%s” change nothing, however many there are', (text) =>
  expect(heard('my mail is gone', new Array(18).fill(mentionOf(text)))).toBe('my mail is gone'),
);

const letters = 200_000;
test.each<[string, string, readonly object[]]>([
  ['ten thousand of them', 'ab '.repeat(letters / 3), Array.from({ length: 10_000 }, (_, n) => mentionOf(`<at>${n}`))],
  ['a name as long as the text', 'a'.repeat(letters), [mentionOf(`b${'a'.repeat(letters / 2)}`)]],
  [
    'names that nearly fit everywhere',
    'a'.repeat(letters),
    Array.from({ length: 1000 }, (_, n) => mentionOf(`b${'a'.repeat(240 - (n % 200))}`)),
  ],
  ['names that stand everywhere', 'a'.repeat(letters), Array.from({ length: 200 }, (_, n) => mentionOf('a'.repeat(n)))],
  ['one letter', 'ab'.repeat(letters / 2), [mentionOf('a'), mentionOf('b')]],
])('mentions cost little, whatever they say: %s', (_what, text, entities) => {
  let length = 0;
  const time = processorTime(() => (length = heard(text, entities).length), 1000);
  expect(time).toBeLessThan(1000);
  expect(length).toBeLessThanOrEqual(text.length);
});

test('a time zone is found among the first entities', () => {
  const zone = { type: 'clientInfo', timezone: 'Europe/Berlin' };
  expect(timezoneOf(message('', [mentionOf('<at>Mailmend</at>'), zone]))).toBe('Europe/Berlin');
  expect(timezoneOf(message('', [...new Array<object>(100_000).fill({}), zone]))).toBeNull();
});

test.each([
  ['messageUpdate', 'editMessage', { kind: 'edited', text: 'it is 2019', message: 'm-1' }],
  ['messageUpdate', 'undeleteMessage', { kind: 'other' }],
  ['messageDelete', 'softDeleteMessage', { kind: 'other' }],
])('%s with %s is read as %j', (type, eventType, input) => {
  const activity = { ...message('it is 2019', []), type, id: 'm-1', channelData: { eventType } } as unknown as Activity;
  expect(inputOf({ activity } as unknown as TurnContext)).toEqual(input);
});

test('each edit is a delivery of its own, and none is that of the message', () => {
  const at = (type: string, minute: number): string =>
    activityIdOf({ type, id: 'm-1', timestamp: new Date(minute * 60_000) } as unknown as Activity);
  expect(at('message', 1)).toBe('m-1');
  expect(new Set([at('message', 1), at('messageUpdate', 1), at('messageUpdate', 1), at('messageUpdate', 2)]).size).toBe(
    3,
  );
});

test.each([
  [{ type: 'conversationUpdate', membersAdded: [{ id: '29:kim' }] }, { kind: 'other' }],
  [{ type: 'conversationUpdate', membersAdded: [{ id: bot }] }, { kind: 'installed' }],
  [{ type: 'installationUpdate', action: 'remove' }, { kind: 'removed' }],
])('%j is read as %j', (given, input) => {
  const activity = { ...message('', []), ...given } as unknown as Activity;
  expect(inputOf({ activity } as unknown as TurnContext)).toEqual(input);
});
