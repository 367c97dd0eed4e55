import fc from 'fast-check';
import { extensionAsked, isForExtension } from '../../../bot/teams/extension-asked';
import { extensionBody } from '../../../bot/teams/extension-body';
import '../../support/same-seed';
import { berlin } from '../../support/values/reader';

const payload = (content: string, contentType = 'html') => ({
  from: { user: { id: 'lee', displayName: 'Lee Gu' } },
  body: { contentType, content },
});
const mend = (value: object) => extensionAsked('composeExtension/fetchTask', { commandId: 'mend', ...value });

test.each([
  ['<p>Outlook &amp; web</p><p>differ<br>today</p>', 'Outlook & web\ndiffer\ntoday'],
  ['<div><at id="0">Mailmend</at>&nbsp;help</div><attachment id="1">x</attachment>', 'Mailmend help'],
  ['<style>p{}</style><script>alert(1)</script>2 < 3', '2 < 3'],
  ['<p', ''],
  ['', ''],
])('what a message says is read without its markup: %s', (html, text) => {
  expect(mend({ messagePayload: payload(html) })).toEqual({
    kind: 'mend',
    message: { by: { id: 'lee', name: 'Lee Gu', channelUserId: 'lee' }, text },
  });
});

test('plain text stays as it is, and what no person wrote has no writer', () => {
  expect(mend({ messagePayload: { ...payload(' a <b> ', 'text'), from: { application: {} } } })).toEqual({
    kind: 'mend',
    message: { by: null, text: 'a <b>' },
  });
});

test('the longest markup is read at once', () => {
  const begun = performance.now();
  for (const part of ['<div>', '<', '&', 'a ', '<p><!--'])
    mend({ messagePayload: payload(part.repeat(500_000 / part.length)) });
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('what the dialog came to takes the writer from the message, and nobody from what was filled in', () => {
  const value = {
    commandId: 'mend',
    messagePayload: payload('x'),
    data: { how: 'steps', whose: 'theirs', text: ' it stands still ', by: { id: 'eve' } },
  };
  expect(extensionAsked('composeExtension/submitAction', value)).toEqual({
    kind: 'mend-so',
    message: { by: { id: 'lee', name: 'Lee Gu', channelUserId: 'lee' }, text: 'x' },
    how: 'steps',
    whose: 'theirs',
    text: 'it stands still',
    urgency: 'normal',
  });
});

test('a search is what was typed, and where one is in its results', () => {
  const query = {
    commandId: 'tickets',
    parameters: [{ name: 'text', value: 'ost' }],
    queryOptions: { skip: 15, count: 25 },
  };
  expect(extensionAsked('composeExtension/query', query)).toEqual({
    kind: 'search',
    among: 'tickets',
    text: 'ost',
    from: 15,
    most: 25,
  });
});

const names = ['query', 'queryLink', 'fetchTask', 'submitAction'].map((name) => `composeExtension/${name}`);

test('whatever comes is asked for something or nothing, and has an answer that the platform takes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names, 'constructor', '__proto__'), fc.jsonValue(), (name, value) => {
      expect(isForExtension(name)).toBe(names.includes(name));
      if (isForExtension(name)) extensionAsked(name, value);
      expect(Object.keys(extensionBody(berlin, name, null)).join()).toMatch(/^(?:composeExtension|task)?$/);
    }),
  );
});
