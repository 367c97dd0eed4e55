import type { AttachedFile } from '../../../bot/teams/attachments';
import { makeRouter } from '../../../bot/routes';
import type { Turn } from '../../../bot/turn';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aTicket } from '../../support/values/a-ticket';
import { aTurn } from '../../support/values/a-turn';
import type { RecordedTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const ada = { id: 'ada', name: 'Ada Aalto', channelUserId: '29:ada' };
const sent = 'application/vnd.microsoft.teams.file.download.info';
const waiting = (given: Partial<Ticket> = {}): Ticket =>
  aTicket({
    state: 'waiting',
    claimedBy: ada,
    messages: [
      { id: 'm', at: services.clock(), from: 'agent', by: ada.name, text: 'Since when?', asks: true, files: [] },
    ],
    ...given,
  });
const open = (ticket: Ticket) => services.store.openTicket(ticket);
const file = (name: string, given: Partial<AttachedFile> = {}): AttachedFile => ({
  name,
  contentType: sent,
  size: 1000,
  url: `https://contoso.sharepoint.com/${name}`,
  downloadUrl: null,
  ...given,
});

const say = async (
  text: string,
  files: readonly AttachedFile[] = [],
  given: Partial<Turn> = {},
): Promise<RecordedTurn> => {
  const turn = aTurn({ input: { kind: 'text', text, ...(files.length > 0 && { files }) }, ...given });
  await makeRouter(services)(turn);
  return turn;
};
const said = (turn: RecordedTurn): readonly string[] => turn.sent.map(({ text }) => text);
const messages = async (id = 'ticket-1') =>
  (await services.store.findTicket(id))!.messages.filter(({ from }) => from === 'requester');
const jobs = async () =>
  (await services.store.leaseJobs(services.clock(), services.clock() + 1, 100)).map(({ job }) => job);

test('an answer that is typed goes to the helpdesk, takes the ticket out of waiting, and is said back in one line', async () => {
  await open(waiting());
  const turn = await say('since **monday**');

  expect(said(turn)).toEqual(['I passed it on to Ada Aalto (ticket 1001).']);
  expect(await messages()).toMatchObject([{ text: 'since **monday**', by: 'Adele Vance', asks: false }]);
  expect((await services.store.findTicket('ticket-1'))?.state).toBe('claimed');
  expect(await jobs()).toContainEqual({ kind: 'update-ticket', ticket: 'ticket-1' });
});

test('nobody’s words go to somebody else’s ticket', async () => {
  await open(waiting({ requester: { id: 'other', name: 'Other', channelUserId: '29:other' } }));
  for (const text of ['since monday', 'add to 1001: since monday']) await say(text);

  expect(await messages()).toEqual([]);
});

test('a number that is not theirs is answered alike whether there is such a ticket or not', async () => {
  await open(waiting());
  await open(
    waiting({ id: 'theirs', sessionId: 's2', requester: { id: 'other', name: 'Other', channelUserId: '29:o' } }),
  );

  const answers = [await say('add to 1002: x'), await say('add to 9999: x')].map((turn) => said(turn)[0]);

  expect(answers.map((answer) => answer?.replace(/\d+/, 'N'))).toEqual([
    answers[0]?.replace('1002', 'N'),
    answers[0]?.replace('1002', 'N'),
  ]);
  expect(services.captured.codes()).toContain('MM303_NO_TICKET');
});

test('what is said in a channel or group is never an answer', async () => {
  await open(waiting());
  for (const place of ['channel', 'group'] as const) {
    await say('since monday', [file('a.log')], { address: { ...aSession().address, place, conversationId: 'shared' } });
  }
  expect(await messages()).toEqual([]);
});

test('what could be meant for two is asked, with the text in the card; a button says it to one of them', async () => {
  await open(waiting());
  await open(waiting({ id: 'ticket-2', sessionId: 'session-2' }));
  const turn = await say('since monday');

  expect(await messages()).toEqual([]);
  const card = JSON.stringify(turn.sent[0]?.card);
  expect(card).toContain('"value":"since monday"');
  expect(card).toMatch(/"verb":"add-to-ticket","ticket":"ticket-1".*"verb":"say"|"ticket":"ticket-2"/);
});

test('a clear new problem while a ticket waits is asked about; “Something else” begins it', async () => {
  await open(waiting());
  const turn = await say('mismatch');
  expect(turn.sent[0]?.text).toContain('Who is this for?');

  const pressed = aTurn({ input: { kind: 'action', action: { verb: 'say', text: 'mismatch' }, cardId: 'card-0' } });
  await makeRouter(services)(pressed);
  expect(pressed.sent[0]?.text).toContain('Did I understand you?');
  expect(await messages()).toEqual([]);
});

test('the open question of a session is answered before the helpdesk’s', async () => {
  await open(waiting({ sessionId: 'older' }));
  await services.store.insertSession(aSession({ stage: 'confirming', label: 'mismatch' }));
  const turn = await say('yes');

  expect(await messages()).toEqual([]);
  expect(turn.sent).toHaveLength(1);
});

test('a parked session is not asked: it sleeps', async () => {
  await open(waiting({ sessionId: 'older' }));
  await services.store.insertSession(
    aSession({ stage: 'guiding', label: 'mismatch', aside: { kind: 'parked', until: 5 } }),
  );
  await say('since monday');

  expect(await messages()).toHaveLength(1);
});

test('a ticket that is over takes nothing, and the person is told', async () => {
  await open(waiting({ state: 'closed' }));
  const turn = await say('1001: it is back');

  expect(said(turn)[0]).toMatch(/closed|open it again/i);
  expect(await messages()).toEqual([]);
});

test('files go along, are named when they may have to be shared, and leave nothing behind that opens them', async () => {
  await open(waiting());
  const turn = await say('', [file('sync.log', { downloadUrl: 'https://contoso.sharepoint.com/secret' })]);

  expect(said(turn)).toEqual([
    'I passed it on to Ada Aalto (ticket 1001). If they cannot open sync.log, share it with them in OneDrive.',
  ]);
  const [message] = await messages();
  expect(message?.files).toEqual([
    { name: 'sync.log', contentType: sent, size: 1000, url: 'https://contoso.sharepoint.com/sync.log' },
  ]);
  expect(JSON.stringify(message)).not.toContain('secret');
});

test('what is refused is answered one by one, logged without its name, and the text goes through all the same', async () => {
  await open(waiting());
  const large = 30 * 1024 * 1024;
  const turn = await say('since monday', [
    file('setup.exe'),
    file('dump.zip', { size: large }),
    file('mail.pst'),
    file('ok.png'),
  ]);

  expect(said(turn)).toEqual([
    expect.stringMatching(/^I passed it on to Ada Aalto .*ok\.png/),
    expect.stringMatching(/“setup\.exe”: programs/),
    expect.stringMatching(/“dump\.zip”: it has 30\.0 MB/),
    expect.stringMatching(/“mail\.pst”: I take/),
  ]);
  expect(await messages()).toMatchObject([{ text: 'since monday', files: [{ name: 'ok.png' }] }]);
  expect(services.captured.codes().filter((code) => code === 'MM305_ATTACHMENT')).toHaveLength(3);
  expect(services.captured.text()).not.toMatch(/setup|dump|monday/);
});

test('a text whose files are all refused goes where they would have gone', async () => {
  await open(aTicket());
  const turn = await say('here they are', [file('setup.exe')]);

  expect(said(turn)).toEqual([expect.stringMatching(/^I passed it on/), expect.stringMatching(/“setup\.exe”/)]);
  expect(await messages()).toMatchObject([{ text: 'here they are', files: [] }]);
});

test('a size that the message does not tell is asked for where the file lies', async () => {
  await open(waiting());
  const sizeOfFile = jest.spyOn(services.messenger, 'sizeOfFile').mockResolvedValue(26 * 1024 * 1024);
  const turn = await say('', [file('a.zip', { size: null, downloadUrl: 'https://contoso.sharepoint.com/d' })]);

  expect(sizeOfFile).toHaveBeenCalledWith('https://contoso.sharepoint.com/d');
  expect(said(turn)).toEqual([expect.stringMatching(/“a\.zip”: it has 26\.0 MB/)]);
  expect(await messages()).toEqual([]);
});

test('files without a ticket are answered, and their text is heard', async () => {
  const alone = await say('', [file('a.png')]);
  expect(said(alone)).toEqual([expect.stringMatching(/^I cannot look at pictures/)]);

  const withText = await say('mismatch', [file('a.png')]);
  expect(said(withText)).toEqual([
    expect.stringMatching(/^I cannot look/),
    expect.stringContaining('Did I understand you?'),
  ]);
});
