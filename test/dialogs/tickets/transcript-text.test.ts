import type { Say } from '../../../domain/say';
import type { Ticket } from '../../../domain/ticket';
import { words } from '../../../texts/say';
import { transcriptText } from '../../../dialogs/tickets/transcript-text';
import { aTicket } from '../../support/values/a-ticket';

const inWords = (text: Say) => words({ locale: null, timezone: null }, text);
const lines = {
  short: (text: string, longest: number) => text.slice(0, longest),
  length: (line: Say) => inWords(line).length,
};
const transcriptOf = (ticket: Ticket) => inWords(transcriptText(ticket, lines));
const said = (count: number, text = 'x') =>
  Array.from({ length: count }, (_, at) => ({
    at,
    who: at % 2 === 0 ? ('requester' as const) : ('mailmend' as const),
    text: `${at} ${text}`,
  }));

test('a conversation is shown line by line, with who said it', () =>
  expect(transcriptOf(aTicket({ transcript: said(2) }))).toBe(
    [
      'What Adele Vance and Mailmend wrote to each other. Adele Vance knows that you can read it.',
      'Thu 1 Jan, 00:00 UTC  Adele Vance: 0 x',
      'Thu 1 Jan, 00:00 UTC  Mailmend: 1 x',
    ].join('\n'),
  ));

test('of a long one the end is shown, and it says that it was cut', () => {
  const text = transcriptOf(aTicket({ transcript: said(200, 'y'.repeat(900)) }));
  expect(text.length).toBeLessThan(13_000);
  expect(text).toMatch(/\(Cut: the first \d+ of 200 lines are left out\.\)/);
  expect(text).toContain(': 199 y');
  expect(text).not.toContain(': 0 y');
});

test('where nothing was said that is said', () =>
  expect(transcriptOf(aTicket({ transcript: [] }))).toContain('wrote nothing'));
