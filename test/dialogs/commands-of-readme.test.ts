import { readFileSync } from 'node:fs';
import { typedCommand } from '../../dialogs/commands';
import { declaredLabels } from '../support/values/declared';
import { dataCommand } from '../../dialogs/tickets/typed/data-command';
import { readSetUp } from '../../dialogs/tickets/typed/set-up';
import { numberedCommand } from '../../dialogs/tickets/typed/numbered-command';
import { readThreadCommand } from '../../dialogs/tickets/typed/thread-command';
import { routeReply } from '../../dialogs/tickets/typed/route-reply';
import { ticketCommand } from '../../dialogs/tickets/typed/ticket-command';
import { aTicket } from '../support/values/a-ticket';
import { stubTriage } from '../support/values/stub-triage';

const [, section = ''] =
  /## What people can type at any time\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];
const typed = (paragraph: string): string[] =>
  [...paragraph.matchAll(/`([^`]+)`/g)].map(([, command = '']) => command.replace('…', 'the folder afresh'));
const [atAnyTime = '', ofOwnData = '', ofTickets = '', inThread = '', inChannel = '', inPost = ''] = section
  .trim()
  .split('\n\n');

const ofOwn = (text: string) =>
  ticketCommand(text) ??
  routeReply({
    text,
    hasFiles: false,
    triaged: stubTriage(text),
    act: null,
    tickets: [aTicket()],
    session: 'none',
    now: 0,
  });

test.each(typed(atAnyTime))('“%s” of the README can be typed at any time', (text) =>
  expect(typedCommand(text)).not.toBeNull(),
);
test.each(typed(ofOwnData))('“%s” of the README can be typed about what is kept', (text) =>
  expect(dataCommand(text)).not.toBeNull(),
);
test.each(typed(ofTickets))('“%s” of the README can be typed about a ticket', (text) =>
  expect(ofOwn(text)).toMatchObject(text.startsWith('add') ? { kind: 'ticket' } : { number: 1001 }),
);
test.each(typed(inThread))('“%s” of the README can be typed in a thread', (text) =>
  expect(readThreadCommand(text).command).not.toMatch(/^message$|^perhaps/),
);
test.each(typed(inChannel))('“%s” of the README can be typed in a channel', (text) =>
  expect(readSetUp(text.replace('@Mailmend ', ''), declaredLabels)).not.toBeNull(),
);
test.each(typed(inPost))('“%s” of the README can be typed in a new post', (text) =>
  expect(numberedCommand(text)?.number).toBe(1002),
);
test('the README names commands for everybody', () =>
  expect([atAnyTime, ofOwnData, ofTickets, inThread, inChannel, inPost].map((each) => typed(each).length)).toEqual([
    6, 2, 6, 17, 1, 2,
  ]));
