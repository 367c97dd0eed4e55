import { plain } from '../../cards/parts/line';
import { pressedByName } from '../../cards/pressed-by-name';
import { typed as shown } from '../../cards/parts/user-text';
import { typedCommand } from '../../dialogs/commands';
import { bareYesOrNo } from '../../dialogs/conversation/typed/replies';
import { findColleague } from '../../dialogs/tickets/typed/find-colleague';
import { ticketCommand } from '../../dialogs/tickets/typed/ticket-command';
import { refusedFile } from '../../dialogs/tickets/moves/refused-file';
import { readSetUp } from '../../dialogs/tickets/typed/set-up';
import { readThreadCommand } from '../../dialogs/tickets/typed/thread-command';
import { routeReply } from '../../dialogs/tickets/typed/route-reply';
import type { Triaged } from '../../language/result';
import { declaredLabels } from '../support/values/declared';
import { aTicket } from '../support/values/a-ticket';
import { processorTime } from '../support/processor-time';

const nothing: Triaged = {
  decision: 'unknown',
  label: null,
  confidence: 0,
  alternatives: [],
  facts: [],
  conflicts: [],
  second: null,
  behalf: null,
};
const offers = [{ title: 'Assign', action: { verb: 'help' } }] as const;

/** Everything that takes a typed text apart. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readThreadCommand,
  ticketCommand,
  readSetUp: (text) => readSetUp(text, declaredLabels),
  typedCommand,
  bareYesOrNo,
  routeReply: (text) =>
    routeReply({ text, hasFiles: true, act: null, triaged: nothing, tickets: [aTicket()], session: 'none', now: 0 }),
  findColleague: (text) => findColleague([{ name: text, email: text }], text.slice(0, text.length / 2)),
  refusedFile: (text) => refusedFile({ name: text, url: '', contentType: '', size: null }, text, 0),
  pressedByName: (text) => pressedByName(offers, text),
  shown: (text) => shown(text, 4000),
  plain,
};

const begins = [
  ...['', 'assign ', 'reassign it to ', 'priority', 'merge into ticket', 'note', 'resolve it', 'ask', 'show the'],
  ...['add to 1001', 'add this', 'status of', 'use this channel as helpdesk for', 'ticket #1001'],
];
const middles = [
  ...[' ', '\n\t', 'a', 'ab ', '.', '!?', ' .', 'a.', ' : ', '：', '-', '1', '<at>', '<at', '**', '*a', '`'],
  ...['please ', ', please', ' now', ' the', ' all ', 'use this as ', ' ticket', ' it', ' for ', 'é', '’'],
];
const ends = ['', 'x', '!x:'];
const length = 4000;

/** The kinds of texts over which a pattern with two ways to read the same letters takes for ever. */
const texts = begins.flatMap((begin) =>
  middles.flatMap((middle) =>
    ends.map((end) => `${begin}${middle.repeat(length)}`.slice(0, length - end.length).concat(end)),
  ),
);

test.each(Object.entries(readers))('%s reads every text of 4,000 letters in no time', (_name, read) => {
  const slow = texts.find((text) => processorTime(() => read(text), 250) >= 250);
  expect(slow?.slice(0, 60)).toBeUndefined();
});

test('a long link behind a command takes no time, however many words follow it', () => {
  const link = `https://example.com/${'a'.repeat(200)}`;
  for (const after of ['was the wrong link', 'was the wrong link, sorry', 'was wrong, please use the other one now']) {
    const typed = `assign ${link} ${after}`;
    expect(processorTime(() => readThreadCommand(typed), 250)).toBeLessThan(250);
  }
});
