import type { AttachedFile } from '../../../bot/teams/attachments';
import type { Turn } from '../../../bot/turn';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn, inChannel, saidIn } from '../../support/values/a-turn';
import { ada, aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
/** A ticket with a question of Ada's. */
const waiting = (given: Partial<Ticket> = {}): Promise<Ticket> => {
  const asked = {
    id: 'm',
    at: services.clock(),
    from: 'agent',
    by: ada.name,
    text: 'Since when?',
    asks: true,
  } as const;
  return services.open({ state: 'waiting', claimedBy: ada, messages: [{ ...asked, files: [] }], ...given });
};
const file = (name: string, given: Partial<AttachedFile> = {}): AttachedFile => ({
  name,
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  size: 1000,
  url: `https://contoso.sharepoint.com/${name}`,
  downloadUrl: null,
  ...given,
});
const say = (text: string, files: readonly AttachedFile[] = [], given: Partial<Turn> = {}) =>
  services.handle(aTurn({ input: { kind: 'text', text, ...(files.length > 0 && { files }) }, ...given }));
const said = async (...given: Parameters<typeof say>) => saidIn(await say(...given));
const messages = async () => (await services.ticket()).messages.filter(({ from }) => from === 'requester');
const matching = (...patterns: readonly RegExp[]) =>
  patterns.map((pattern) => expect.stringMatching(pattern) as string);

test('an answer that is typed goes to the helpdesk, takes the ticket out of waiting, and is said back in one line', async () => {
  await waiting();
  expect(await said('since **monday**')).toEqual(['I passed it on to Ada Aalto (ticket 1001).']);
  expect(await messages()).toMatchObject([{ text: 'since **monday**', by: 'Adele Vance', asks: false }]);
  expect((await services.ticket()).state).toBe('claimed');
});

test.each([
  'did you get it?',
  'Did you get my message',
  'hast du das bekommen?',
  'vous avez reçu mon message ?',
  '¿lo has recibido?',
])('“%s” is answered with whose hands it is in, and is no answer to the helpdesk', async (text) => {
  await waiting();
  expect((await said(text))[0]).toMatch(/^Yes, Ada Aalto can read all that I passed on for ticket 1001\./);
  expect((await services.ticket()).state).toBe('waiting');
});

test('nobody’s words go to somebody else’s ticket, nor from where others read along', async () => {
  await waiting({ requester: aPerson('other') });
  for (const text of ['since monday', 'add to 1001: since monday']) await say(text);
  for (const place of ['channel', 'group'] as const)
    await say('since monday', [file('a.log')], { person: aPerson('other'), address: inChannel('shared', place) });
  expect(await messages()).toEqual([]);
});

test('a number that is not theirs is answered alike whether there is such a ticket or not', async () => {
  await waiting();
  await waiting({ id: 'theirs', requester: aPerson('other') });
  const [theirs] = await said('add to 1002: x');
  expect(await said('add to 9999: x')).toEqual([theirs?.replace('1002', '9999')]);
  expect(services.captured.codes()).toContain('MM303_NO_TICKET');
});

test('what could be meant for two is asked, with the text in the card; a button says it to one of them', async () => {
  await waiting();
  await waiting({ id: 'ticket-2' });
  const card = JSON.stringify((await say('since monday')).sent[0]?.card);
  expect(await messages()).toEqual([]);
  expect(card).toContain('"value":"since monday"');
  expect(card).toMatch(/"verb":"add-to-ticket","ticket":"ticket-1".*"verb":"say"|"ticket":"ticket-2"/);
});

test('a clear new problem while a ticket goes on is asked about; “Something else” begins it', async () => {
  await waiting();
  await services.store.insertSession(aSession({ stage: 'clarifying' }));
  expect((await said('mismatch'))[0]).toContain('Who is this for?');
  const pressed = await services.handle(aTurn({ input: aPress({ verb: 'say', text: 'mismatch' }) }));
  expect(saidIn(pressed)[0]).toContain('Did I understand you?');
  expect(await messages()).toEqual([]);
});

const parked = { stage: 'guiding', aside: { kind: 'parked', until: 5 } } as const;
test.each([
  ['the open question of a session is answered before the helpdesk’s', { stage: 'confirming' }, 'yes', 0],
  ['a parked session is not asked: it sleeps', parked, 'since monday', 1],
] as const)('%s', async (_, session, text, count) => {
  await waiting({ sessionId: 'older' });
  await services.store.insertSession(aSession({ label: 'mismatch', ...session }));
  expect(await said(text)).toHaveLength(1);
  expect(await messages()).toHaveLength(count);
});

test('a ticket that is over takes nothing, and the person is told', async () => {
  await waiting({ state: 'closed' });
  expect((await said('1001: it is back'))[0]).toMatch(/closed|open it again/i);
  expect(await messages()).toEqual([]);
});

test('files go along, are named when they may have to be shared, and leave nothing behind that opens them', async () => {
  await waiting();
  const answers = await said('', [file('sync.log', { downloadUrl: 'https://contoso.sharepoint.com/secret' })]);
  const share = 'If they cannot open sync.log, share it with them in OneDrive.';
  expect(answers).toEqual([`I passed it on to Ada Aalto (ticket 1001). ${share}`]);
  const { name, contentType, size, url } = file('sync.log');
  expect((await messages())[0]?.files).toEqual([{ name, contentType, size, url }]);
});

test('what is refused is answered one by one, logged without its name, and the text goes through all the same', async () => {
  await waiting();
  const large = file('dump.zip', { size: 30 * 1024 * 1024 });
  expect(await said('since monday', [file('setup.exe'), large, file('mail.pst'), file('ok.png')])).toEqual(
    matching(
      /^I passed it on .*ok\.png/,
      /“setup\.exe”: programs/,
      /“dump\.zip”: it has 30\.0 MB/,
      /“mail\.pst”: I take/,
    ),
  );
  expect(await messages()).toMatchObject([{ text: 'since monday', files: [{ name: 'ok.png' }] }]);
  expect(services.captured.codes().filter((code) => code === 'MM305_ATTACHMENT')).toHaveLength(3);
  expect(services.captured.text()).not.toMatch(/setup|dump|monday/);
});

test('a text whose files are all refused goes where they would have gone', async () => {
  await services.open();
  const answers = await said('here they are', [file('setup.exe')]);
  expect(answers).toEqual(matching(/^I passed it on/, /“setup\.exe”/));
  expect(await messages()).toMatchObject([{ text: 'here they are', files: [] }]);
});

test('a size that the message does not tell is asked for where the file lies', async () => {
  await waiting();
  const sizeOfFile = jest.spyOn(services.messenger, 'sizeOfFile').mockResolvedValue(26 * 1024 * 1024);
  const downloadUrl = 'https://contoso.sharepoint.com/d';
  expect(await said('', [file('a.zip', { size: null, downloadUrl })])).toEqual(matching(/“a\.zip”: it has 26\.0 MB/));
  expect(sizeOfFile).toHaveBeenCalledWith(downloadUrl);
  expect(await messages()).toEqual([]);
});

test('files without a live ticket are answered, and their text is heard', async () => {
  await waiting({ state: 'closed', endedAt: services.clock() });
  expect(await said('', [file('a.png')])).toEqual(matching(/^I cannot look at pictures/));
  expect(await said('mismatch', [file('a.png')])).toEqual(matching(/^I cannot look/, /Did I understand you\?/));
});
