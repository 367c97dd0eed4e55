import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { makeEmail } from '../../../bot/systems/email';
import { aNotice } from '../../support/a-notice';
import { aTicket } from '../../support/a-ticket';

let server: SMTPServer;
let letters: string[];
let refusal: (Error & { responseCode?: number }) | null;

beforeEach(async () => {
  letters = [];
  refusal = null;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusal),
    onData: (stream, _session, done) => {
      void text(stream).then((letter) => {
        letters.push(letter);
        done();
      });
    },
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const system = () => {
  const { port } = server.server.address() as AddressInfo;
  return makeEmail(`smtp://127.0.0.1:${String(port)}`, 'mailmend@example.com', 'helpdesk@example.com');
};
const header = (letter: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r\\n\\s.*)*)`, 'im')
    .exec(letter.split('\r\n\r\n')[0]!)?.[1]
    ?.replaceAll(/\r\n\s/g, ' ') ?? '';

test('an opened ticket is a letter to the helpdesk with the whole case', async () => {
  await system().tell(aNotice());
  const [letter = ''] = letters;
  expect(header(letter, 'To')).toContain('helpdesk@example.com');
  expect(header(letter, 'Subject')).toBe('[Mailmend 1001] Opened: Items are missing');
  expect(header(letter, 'Auto-Submitted')).toBe('auto-generated');
  expect(letter).toContain('my mail is gone');
  expect(letter).toContain('- Outlook version: Outlook 2016');
});

test('what follows belongs to the same thread, and a repeat has the same id', async () => {
  const resolved = aNotice({
    event: 'resolved',
    state: 'resolved',
    key: 'ticket-1.resolved.9',
    ticket: aTicket({ resolution: 'The mailbox was moved.' }),
  });
  await system().tell(aNotice());
  await system().tell(resolved);
  await system().tell(resolved);
  const [first, second, third] = letters as [string, string, string];
  expect(header(second, 'In-Reply-To')).toBe(header(first, 'Message-ID'));
  expect(header(second, 'Message-ID')).not.toBe(header(first, 'Message-ID'));
  expect(header(third, 'Message-ID')).toBe(header(second, 'Message-ID'));
  expect(second).toContain('The mailbox was moved.');
});

test('the helpdesk’s own work is no letter: claimed, released, waiting', async () => {
  for (const state of ['claimed', 'open', 'waiting', 'closed'] as const) {
    await system().tell(aNotice({ event: 'moved', state }));
  }
  expect(letters).toEqual([]);
  await system().tell(aNotice({ event: 'moved', state: 'reopened' }));
  expect(letters).toHaveLength(1);
});

test('a name or a title cannot add headers', async () => {
  await system().tell(aNotice({ title: 'x\r\nBcc: all@example.com' }));
  expect(header(letters[0]!, 'Bcc')).toBe('');
  expect(letters).toHaveLength(1);
});

test('a server that is busy or away is tried again, one that refuses the mailbox is not', async () => {
  refusal = Object.assign(new Error('busy'), { responseCode: 451 });
  await expect(system().tell(aNotice())).rejects.toMatchObject({ outcome: 'later' });
  refusal = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
  await expect(system().tell(aNotice())).rejects.toMatchObject({ outcome: 'refused' });
  const nowhere = makeEmail('smtp://127.0.0.1:9', 'mailmend@example.com', 'helpdesk@example.com');
  await expect(nowhere.tell(aNotice())).rejects.toMatchObject({ outcome: 'later' });
});
