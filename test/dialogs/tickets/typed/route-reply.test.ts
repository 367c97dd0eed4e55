import { routeReply } from '../../../../dialogs/tickets/typed/route-reply';
import type { Written } from '../../../../dialogs/tickets/typed/route-reply';
import type { Ticket } from '../../../../domain/ticket';
import { sentences } from '../../../support/sentences';
import { aTicket } from '../../../support/values/a-ticket';
import { shippedReader as triage } from '../../../support/shipped-reader';
import { noon } from '../../../support/values/context';

const day = 24 * 3_600_000;
const message = {
  id: 'm',
  at: noon - day,
  from: 'agent',
  by: 'Ada',
  text: 'Since when?',
  asks: true,
  files: [],
} as const;

/** A ticket that waits for an answer. */
const asked = (number: number): Ticket =>
  aTicket({ id: `ticket-${number}`, number, state: 'waiting', messages: [message] });
/** One about which an agent wrote so long ago, without a question. */
const wrote = (ago: number, given: Partial<Ticket> = {}): Ticket => ({
  ...asked(1001),
  state: 'claimed',
  messages: [{ ...message, asks: false, at: noon - ago }],
  ...given,
});
const open = (number: number, given: Partial<Ticket> = {}): Ticket => aTicket({ id: `t-${number}`, number, ...given });

const answer = 'I tried that, no change';
const problem = 'Outlook and the web show different mail';
const answers = sentences`
  since monday | yes | no | it is still not working | can you call me at 3 | It began on Monday | PC-0815`;
const takes = { session: 'takes' } as const;
const goesOn = { session: 'open' } as const;
const files = { hasFiles: true } as const;

const routed = (text: string, tickets: readonly Ticket[], given: Partial<Written> = {}) =>
  routeReply({
    text,
    hasFiles: false,
    act: null,
    triaged: triage(text),
    tickets,
    session: 'none',
    now: noon,
    ...given,
  });

test('the texts of this test are what they are taken for', () => {
  expect(triage(answer).decision).not.toBe('start');
  expect(triage(problem).decision).toBe('start');
});

const open1001 = open(1001);
const merged = open(1000, { state: 'closed', mergedInto: 1001 });
const two = [asked(1002), asked(1001)];
const lately = [wrote(1)];
const alike = ['Thanks, I will try', 'It began on Monday', 'I did what you said and now it works'];

test.each<[what: string, texts: readonly string[], Ticket[], Partial<Written>, place: number | string]>([
  ['what answers the question', [answer, ...answers], [asked(1001)], {}, 1001],
  [
    'what is for Mailmend',
    ['help', 'my tickets', 'talk to a person', 'start over', 'hello'],
    [asked(1001)],
    {},
    'nobody',
  ],
  ['a new problem while one waits', [problem], [asked(1001)], {}, '1001, perhaps new'],
  ['what answers a session’s question', ['Outlook 2016'], [asked(1001)], takes, 'nobody'],
  ['what a session that goes on does not understand', [answer], [asked(1001)], goesOn, 'unclear'],
  ['what two tickets wait for', [answer], two, {}, 'unclear'],

  ['what is written back within three days, though others are open', [answer], [wrote(3 * day - 1), open(1)], {}, 1001],
  ['what is written back later, where others are open', [answer], [wrote(3 * day), open(1)], {}, 'unclear'],
  ['a problem, thanks and a command after an agent wrote', [problem, 'thanks', 'help'], lately, {}, 'nobody'],
  ['what a session goes on with after an agent wrote', [answer], lately, goesOn, 'nobody'],
  ['no command, whatever it resembles', alike, lately, {}, 1001],
  ['what is neither', ['my printer does not print', 'My computer is called PC-0815'], lately, {}, '1001, perhaps new'],
  ['what is written about a resolved one', [answer], [wrote(1, { state: 'resolved' })], {}, 'nobody'],
  ['what is written about a closed one', [answer], [wrote(1, { state: 'closed' })], {}, 'nobody'],
  [
    'what is written after agents wrote about two',
    [answer],
    [wrote(1), wrote(2, { id: 'b', number: 2 })],
    {},
    'unclear',
  ],

  ['a number before a clear problem and a session’s question', [`1001: ${problem}`], [open1001], takes, 1001],
  ['a code with a colon', ['1005: cannot open the file'], [open1001], {}, 1001],
  ['the number of one that went on in another', ['1000: more'], [open1001, merged], {}, 1001],
  ['a number that is not theirs', ['add to 1005: x'], [open1001], {}, 'not-theirs'],

  ['files where one ticket waits', [''], [open(1003), asked(1001)], files, 1001],
  ['files where none waits', [''], [open(1004, { state: 'closed' }), open(1003)], files, 1003],
  ['files beside what is for Mailmend', ['help', problem], [open(1003)], files, 'files'],
  ['files beside what is for its session', ['Outlook 2016'], [open(1003)], { ...files, ...takes }, 'files'],
  ['files with the text that tells of them', ['and here is the log'], [open(1003)], files, 1003],
  ['files with a text that would have been asked about', [answer], two, files, 1002],
  ['files where there is no live ticket', [''], [], files, 'nobody'],
])('%s goes where it belongs: %j', (_what, texts, tickets, given, place) => {
  for (const text of texts) {
    const to = routed(text, tickets, given);
    const perhaps = to.kind === 'ticket' && to.perhapsNew ? `${to.ticket.number}, perhaps new` : null;
    expect([text, perhaps ?? (to.kind === 'ticket' ? to.ticket.number : to.kind)]).toEqual([text, place]);
    if (to.kind === 'ticket' && !/^\d/.test(text)) expect(to.text).toBe(text);
  }
});

test('where it is unclear the text is kept and those that wait are named', () =>
  expect(routed(answer, two)).toEqual({ kind: 'unclear', text: answer, tickets: two }));

test.each(['add to 1001: it is back', '1001: it is back', 'Add this to ticket #1001: it is back', '#1001:it is back'])(
  'a number at the beginning decides, and is no part of the text: %s',
  (text) =>
    expect(routed(text, [asked(1002), open1001])).toMatchObject({ ticket: { number: 1001 }, text: 'it is back' }),
);

test('a number that is not theirs is told', () =>
  expect(routed('add to 1005: x', [open1001])).toEqual({ kind: 'not-theirs', number: 1005 }));
