import { transcriptText } from '../../../dialogs/tickets/transcript-text';
import { aTicket } from '../../support/values/a-ticket';

const written = { at: (at: number) => `at ${at}`, text: (text: string, longest: number) => text.slice(0, longest) };
const said = (count: number, text = 'x') =>
  Array.from({ length: count }, (_, at) => ({
    at,
    who: at % 2 === 0 ? ('requester' as const) : ('mailmend' as const),
    text: `${at} ${text}`,
  }));

test('a conversation is shown line by line, with who said it', () =>
  expect(transcriptText(aTicket({ transcript: said(2) }), written)).toBe(
    [
      'What Adele Vance and Mailmend wrote to each other. Adele Vance knows that you can read it.',
      'at 0  Adele Vance: 0 x',
      'at 1  Mailmend: 1 x',
    ].join('\n'),
  ));

test('of a long one the end is shown, and it says that it was cut', () => {
  const text = transcriptText(aTicket({ transcript: said(200, 'y'.repeat(900)) }), written);
  expect(text.length).toBeLessThan(13_000);
  expect(text).toMatch(/\(Cut: the first \d+ of 200 lines are left out\.\)/);
  expect(text).toContain('at 199');
  expect(text).not.toContain('at 0 ');
});

test('where nothing was said that is said', () =>
  expect(transcriptText(aTicket({ transcript: [] }), written)).toContain('wrote nothing'));
