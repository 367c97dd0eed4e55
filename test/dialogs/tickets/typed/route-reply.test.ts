import { routeReply } from '../../../../dialogs/tickets/typed/route-reply';
import type { Written } from '../../../../dialogs/tickets/typed/route-reply';
import type { Ticket } from '../../../../domain/ticket';
import { aTicket } from '../../../support/values/a-ticket';
import { shippedReader as triage } from '../../../support/shipped-reader';
import { noon } from '../../../support/values/context';

const day = 24 * 3_600_000;

const asked = (number: number, given: Partial<Ticket> = {}): Ticket =>
  aTicket({
    id: `ticket-${number}`,
    number,
    state: 'waiting',
    messages: [{ id: 'm', at: noon - day, from: 'agent', by: 'Ada', text: 'Since when?', asks: true, files: [] }],
    ...given,
  });
const written = (text: string, tickets: readonly Ticket[], given: Partial<Written> = {}): Written => ({
  text,
  hasFiles: false,
  act: null,
  triaged: triage(text),
  tickets,
  session: 'none',
  now: noon,
  ...given,
});
const kindOf = (text: string, tickets: readonly Ticket[], given: Partial<Written> = {}) =>
  routeReply(written(text, tickets, given)).kind;
const answer = 'I tried that, no change';
const problem = 'Outlook and the web show different mail';

test('the texts of this test are what they are taken for', () => {
  expect(triage(answer).decision).not.toBe('start');
  expect(triage(problem).decision).toBe('start');
});

describe('while one ticket waits for an answer', () => {
  test.each([
    answer,
    'since monday',
    'yes',
    'no',
    'it is still not working',
    'can you call me at 3',
    'It began on Monday',
    'PC-0815',
  ])('“%s” is the answer', (text) =>
    expect(routeReply(written(text, [asked(1001)]))).toMatchObject({
      kind: 'ticket',
      ticket: { number: 1001 },
      text,
    }),
  );

  test.each(['help', 'my tickets', 'talk to a person', 'start over', 'hello'])('“%s” is for Mailmend', (text) =>
    expect(kindOf(text, [asked(1001)])).toBe('nobody'),
  );

  test('a clear new problem is asked about', () => expect(kindOf(problem, [asked(1001)])).toBe('unclear'));

  test('an answer to the open question of a session is the session’s', () =>
    expect(kindOf('Outlook 2016', [asked(1001)], { session: 'takes' })).toBe('nobody'));

  test('what a session that goes on does not understand is asked about', () =>
    expect(kindOf(answer, [asked(1001)], { session: 'open' })).toBe('unclear'));
});

test('with two that wait it is asked which, and both are named', () => {
  const whose = routeReply(written(answer, [asked(1002), asked(1001)]));
  expect(whose).toMatchObject({ kind: 'unclear', text: answer, tickets: [{ number: 1002 }, { number: 1001 }] });
});

describe('after an agent wrote, without a question', () => {
  const wrote = (ago: number) => {
    const [message] = asked(1001).messages;
    return asked(1001, { state: 'claimed', messages: [{ ...message!, asks: false, at: noon - ago }] });
  };

  test('what is written back within three days goes to them, though others are open', () => {
    expect(kindOf(answer, [wrote(3 * day - 1), aTicket()])).toBe('ticket');
    expect(kindOf(answer, [wrote(3 * day), aTicket()])).toBe('unclear');
  });

  test('a new problem, thanks, and whatever a session goes on with do not', () => {
    for (const text of [problem, 'thanks', 'help']) expect(kindOf(text, [wrote(1)])).toBe('nobody');
    expect(kindOf(answer, [wrote(1)], { session: 'open' })).toBe('nobody');
  });

  test.each(['Thanks, I will try', 'It began on Monday', 'I did what you said and now it works'])(
    '“%s” is no command, whatever it resembles',
    (text) => expect(kindOf(text, [wrote(1)])).toBe('ticket'),
  );

  test.each(['my printer does not print', 'My computer is called PC-0815'])('“%s” is asked about', (text) =>
    expect(kindOf(text, [wrote(1)])).toBe('unclear'),
  );

  test('nothing goes to a ticket that is over', () => {
    for (const state of ['resolved', 'closed'] as const)
      expect(kindOf(answer, [{ ...wrote(1), state }])).toBe('nobody');
  });

  test('two of them are asked about', () =>
    expect(kindOf(answer, [wrote(1), { ...wrote(2), id: 'other', number: 1002 }])).toBe('unclear'));
});

describe('a number', () => {
  const open = aTicket({ number: 1001 });

  test.each([
    'add to 1001: it is back',
    '1001: it is back',
    'Add this to ticket #1001: it is back',
    '#1001:it is back',
  ])('at the beginning decides: %s', (text) =>
    expect(routeReply(written(text, [asked(1002), open]))).toMatchObject({
      ticket: { number: 1001 },
      text: 'it is back',
    }),
  );

  test('decides over a session’s open question and over a clear problem, too', () =>
    expect(kindOf(`1001: ${problem}`, [open], { session: 'takes' })).toBe('ticket'));

  test('that is not theirs is told, and a code with a colon is none', () => {
    expect(routeReply(written('add to 1005: x', [open]))).toEqual({ kind: 'not-theirs', number: 1005 });
    expect(kindOf('1005: cannot open the file', [open])).toBe('ticket');
  });

  test('of a ticket that went on in another leads there', () => {
    const merged = aTicket({ id: 'old', number: 1000, state: 'closed', mergedInto: 1001 });
    expect(routeReply(written('1000: more', [open, merged]))).toMatchObject({ ticket: { number: 1001 } });
  });
});

describe('files', () => {
  const open = aTicket({ number: 1003 });

  test('go to the ticket that waits, else to the newest that is live', () => {
    expect(routeReply(written('', [open, asked(1001)], { hasFiles: true }))).toMatchObject({
      ticket: { number: 1001 },
    });
    expect(
      routeReply(written('', [aTicket({ number: 1004, state: 'closed' }), open], { hasFiles: true })),
    ).toMatchObject({
      kind: 'ticket',
      ticket: { number: 1003 },
    });
  });

  test('go there by themselves when their text is for Mailmend or its session', () => {
    for (const [text, session] of [
      ['help', 'none'],
      ['Outlook 2016', 'takes'],
      [problem, 'none'],
    ] as const) {
      expect(kindOf(text, [open], { hasFiles: true, session })).toBe('files');
    }
  });

  test('take along the text that tells of them', () =>
    expect(routeReply(written('and here is the log', [open], { hasFiles: true }))).toMatchObject({
      kind: 'ticket',
      text: 'and here is the log',
    }));

  test('take their text along where it would have been asked about', () =>
    expect(routeReply(written(answer, [asked(1002), asked(1001)], { hasFiles: true }))).toMatchObject({
      kind: 'ticket',
      ticket: { number: 1002 },
      text: answer,
    }));

  test('have nowhere to go without a live ticket', () => expect(kindOf('', [], { hasFiles: true })).toBe('nobody'));
});
