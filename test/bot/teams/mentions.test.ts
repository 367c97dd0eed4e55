import { toActivity } from '../../../bot/teams/messages';

const ben = { id: 'ben', name: 'Ben Okafor', channelUserId: '29:ben' };

test('whoever is called upon is mentioned for the platform, with the same words in text and entity', () => {
  const activity = toActivity({ card: null, text: 'Ada assigned this ticket to you.', mentions: [ben] });
  expect(activity.text).toBe('<at>Ben Okafor</at> Ada assigned this ticket to you.');
  const mentioned = { id: '29:ben', name: 'Ben Okafor' };
  expect(activity.entities).toEqual([{ type: 'mention', text: '<at>Ben Okafor</at>', mentioned }]);
  expect(activity.textFormat).toBe('markdown');
});

test('names cannot bring markup along', () => {
  const mallory = { ...ben, name: '<b>Ben</b>' };
  const { text, entities } = toActivity({ card: null, text: '[x](https://e) **A** <i>', mentions: [mallory] });
  expect(text).toBe('<at> b Ben /b </at> \\[x\\](https://e) \\*\\*A\\*\\* &lt;i&gt;');
  expect(text).toContain(String(entities![0]!['text']));
});

test('a text that calls upon nobody stays plain', () =>
  expect(toActivity({ card: null, text: '**x**' })).toMatchObject({ text: '**x**', textFormat: 'plain' }));
