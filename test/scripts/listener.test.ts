import { readLine } from '../../scripts/listen/listen-line';
import { makeListener } from '../../scripts/listen/listener';

const listen = makeListener();
const resync = { place: 'guide', guide: 'mismatch', step: 'resync' };

test.each([
  ['starts a problem', { place: 'new' }, 'my outlook 2016 shows other mails than the browser', 'moves', /./],
  ['asks what is not understood', { place: 'new' }, 'qwertz asdf', 'asks', /./],
  ['goes on', resync, 'did not help, still the same', 'moves', /./],
  ['ends', resync, 'wonderful, it is all there again', 'ends', /^Fixed/],
  ['answers and stays', resync, 'how long does this take?', 'stays', /minutes/],
  ['hands over', resync, 'please let me talk to a human', 'hands-over', /./],
  ['asks about what may be lost', resync, 'some mails are gone now I think', 'asks', /gone/],
  ['opens a ticket at once', resync, 'all my contacts are gone since I clicked that', 'hands-over', /./],
  ['moves a question on', { place: 'guide', guide: 'mismatch', step: 'which-outlook' }, '2016', 'moves', /./],
  ['asks an agent back', { place: 'agent-thread' }, 'clam', 'asks', /Did you mean/],
  ['sends what an agent writes', { place: 'agent-thread' }, 'Hello Adele, I am looking at it now.', 'moves', /^$/],
])('a text %s where it is typed', (_, at, text, then, says) => {
  const typed = readLine(JSON.stringify({ ...at, text }));
  expect(listen(typed!)).toMatchObject({ then, says: expect.stringMatching(says) as string });
});

test('in a labelled line the facts are what its text tells, and not known before', () => {
  const line = { ...resync, text: 'x', facts: { windows: '10' } };
  expect(readLine(JSON.stringify(line))?.facts).toEqual({ windows: '10' });
  expect(readLine(JSON.stringify({ ...line, act: 'answer' }))?.facts).toBeUndefined();
});
