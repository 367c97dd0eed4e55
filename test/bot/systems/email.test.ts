import { makeEmail } from '../../../bot/systems/email';
import { aNotice } from './a-notice';
import { aTicket } from '../../support/values/a-ticket';
import { startMailServer, type MailServer } from '../../support/systems/mail-server';

let server: MailServer;
beforeEach(async () => void (server = await startMailServer()));
afterEach(() => server.stop());

const system = () => makeEmail(server.url, 'mailmend@example.com', 'helpdesk@example.com');
const header = (letter: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r\\n\\s.*)*)`, 'im')
    .exec(letter.split('\r\n\r\n')[0]!)?.[1]
    ?.replaceAll(/\r\n\s/g, ' ') ?? '';

test('an opened ticket is a letter to the helpdesk with the whole case', async () => {
  await system().tell(aNotice());
  const [letter = ''] = server.letters;
  expect(header(letter, 'To')).toContain('helpdesk@example.com');
  expect(header(letter, 'Subject')).toBe('[Mailmend 1001] Opened: Items are missing');
  expect(header(letter, 'Auto-Submitted')).toBe('auto-generated');
  expect(letter).toContain('my mail is gone');
  expect(letter).toContain('- Outlook version: Outlook 2016');
});

test('what follows belongs to the same thread, and a repeat has the same id', async () => {
  const ticket = aTicket({ resolution: 'The mailbox was moved.' });
  const resolved = aNotice({ event: 'resolved', state: 'resolved', key: 'ticket-1.resolved.9', ticket });
  await system().tell(aNotice());
  await system().tell(resolved);
  await system().tell(resolved);
  const [first, second, third] = server.letters as unknown as [string, string, string];
  expect(header(second, 'In-Reply-To')).toBe(header(first, 'Message-ID'));
  expect(header(second, 'Message-ID')).not.toBe(header(first, 'Message-ID'));
  expect(header(third, 'Message-ID')).toBe(header(second, 'Message-ID'));
  expect(second).toContain('The mailbox was moved.');
});

test('the helpdesk’s own work is no letter: claimed, released, waiting', async () => {
  for (const state of ['claimed', 'open', 'waiting', 'closed'] as const)
    await system().tell(aNotice({ event: 'moved', state }));
  expect(server.letters).toEqual([]);
  await system().tell(aNotice({ event: 'moved', state: 'reopened' }));
  expect(server.letters).toHaveLength(1);
});

test('a name or a title cannot add headers', async () => {
  await system().tell(aNotice({ title: 'x\r\nBcc: all@example.com' }));
  expect(header(server.letters[0]!, 'Bcc')).toBe('');
  expect(server.letters).toHaveLength(1);
});

test('a server that is busy or away is tried again, one that refuses the mailbox is not', async () => {
  for (const [responseCode, outcome] of [
    [451, 'later'],
    [550, 'refused'],
  ] as const) {
    server.refuse(Object.assign(new Error('no'), { responseCode }));
    await expect(system().tell(aNotice())).rejects.toMatchObject({ outcome });
  }
  const nowhere = makeEmail('smtp://127.0.0.1:9', 'mailmend@example.com', 'helpdesk@example.com');
  await expect(nowhere.tell(aNotice())).rejects.toMatchObject({ outcome: 'later' });
});
