import { threadTaker } from '../../../bot/helpdesk/thread-taker';
import { longestNote } from '../../../domain/ticket';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aTicket } from '../../support/values/a-ticket';
import { offer } from '../../support/values/offer';
import { aTurn } from '../../support/values/a-turn';
import { helpdeskChannel, openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { planned } from '../../support/values/planned';

const thread = `${helpdeskChannel};messageid=5`;
const member = (name: string) => ({
  id: name.toLowerCase(),
  name,
  channelUserId: `29:${name}`,
  email: '',
  owns: false,
});

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
  services.directory.teams.set('team-1', [member('Grady'), member('Ada')]);
  await services.store.openTicket(aTicket({ post: { conversationId: thread, messageId: '5' } }));
});
afterEach(() => services.close());

const file = {
  name: 'steps.png',
  contentType: 'image/png',
  size: 10,
  url: 'https://a.example/x.png',
  downloadUrl: null,
};

const type = async (text: string, given: { name?: string; at?: string; files?: boolean; tenantId?: string } = {}) => {
  const { name = 'Grady', at = thread, files = false, tenantId = 'tenant-1' } = given;
  const typed = { kind: 'text', text, files: files ? [file] : [] } as const;
  const turn = aTurn({
    person: { id: name.toLowerCase(), name, channelUserId: `29:${name}` },
    address: { ...aSession().address, place: 'channel', conversationId: at, tenantId },
    input: typed,
  });
  const heard = await offer(services, turn, typed, threadTaker);
  return { heard, said: turn.sent.map((message) => message.text) };
};
const now = async (): Promise<Ticket> => (await services.store.findTicket('ticket-1'))!;

test('any text of an agent goes to the requester, and is confirmed in a short line', async () => {
  const { heard, said } = await type('Please start Outlook once more.');

  expect(heard).toBe(true);
  expect(said).toEqual(['Sent to Adele Vance.']);
  const [message] = (await now()).messages;
  expect(message).toMatchObject({ from: 'agent', by: 'Grady', text: 'Please start Outlook once more.', asks: false });
  expect(await planned(services)).toContainEqual({
    kind: 'relay-to-requester',
    ticket: 'ticket-1',
    message: message!.id,
  });
});

test('files go with it, with or without words', async () => {
  await type('Like this', { files: true });
  await type('', { files: true });

  expect((await now()).messages.map(({ files }) => files.map(({ name }) => name))).toEqual([
    ['steps.png'],
    ['steps.png'],
  ]);
});

test.each(['note: she is cross', 'note she is cross', 'private: she is cross', 'note', 'Note – she is cross'])(
  '“%s” never reaches the requester',
  async (text) => {
    await type(text, { files: true });

    expect((await now()).messages).toEqual([]);
    const kinds = (await planned(services)).map(({ kind }) => kind);
    for (const kind of ['relay-to-requester', 'tell-requester', 'refresh-session']) expect(kinds).not.toContain(kind);
  },
);

test('a note stands in the history', async () => {
  expect((await type('note: she is cross')).said).toEqual(['Noted. Only the helpdesk sees it.']);

  expect((await now()).events.at(-1)).toMatchObject({ move: 'note', by: 'Grady', note: 'she is cross' });
});

test('a ticket goes its way by typing alone', async () => {
  const said: string[] = [];
  for (const text of ['claim', 'priority high', 'ask: Which Outlook?', 'release', 'assign to Ada']) {
    said.push(...(await type(text)).said);
  }
  expect(await now()).toMatchObject({ state: 'claimed', urgency: 'high', claimedBy: { name: 'Ada' } });
  said.push(...(await type('resolve: A new profile', { name: 'Ada' })).said, ...(await type('reopen')).said);

  expect(await now()).toMatchObject({ state: 'reopened', claimedBy: null });
  expect(said).toEqual([
    'Ticket 1001 is yours now.',
    'The urgency is high now.',
    'Sent to Adele Vance. The ticket waits for the answer.',
    'Ticket 1001 is back in the queue.',
    'Ticket 1001 is resolved. Adele Vance gets your note.',
    'Ticket 1001 is open again.',
  ]);
});

test('a fix is sent by words of its name', async () => {
  expect((await type('send a fix: load folder afresh')).said).toEqual(['Sent to Adele Vance.']);

  expect((await now()).fixes).toMatchObject([{ procedure: 'resync-folder', by: 'Grady' }]);
});

test('another ticket can be named to merge into', async () => {
  const into = await services.store.openTicket(aTicket({ id: 'ticket-2', sessionId: 'session-2' }));

  await type(`merge into ${into.number}`);

  expect(await now()).toMatchObject({ state: 'closed', mergedInto: into.number });
});

test.each([
  ['resolve', /What solved it/],
  ['ask:', /What shall I ask/],
  ['assign', /To whom/],
  ['priority soon', /Which urgency/],
  ['merge', /Into which ticket/],
  ['note she is cross', /Is this a private note/],
  ['relase', /Did you mean “release”\? I sent nothing yet/],
  ['thanks', /Is this for the requester\? .* I sent nothing yet/],
  ['send a fix', /Which fix\? .*Load the folder afresh/],
  ['send a fix: offline file', /Which fix\? .*Let Outlook build a new offline file/],
  ['status', /Ticket 1001 is open, and nobody has it yet\. Urgency: normal\. Requester: Adele Vance\./],
  ['help', /any text: it goes to the requester/],
  ['', /any text: it goes to the requester/],
  ['x'.repeat(longestNote + 1), /longer than 2000 characters/],
])('“%.20s” is answered, and changes nothing', async (text, answer) => {
  const before = await now();

  const { heard, said } = await type(text);

  expect(heard).toBe(true);
  expect(said).toEqual([expect.stringMatching(answer)]);
  expect(await now()).toEqual(before);
  expect(await planned(services)).toEqual([]);
});

test('a move that is not allowed is refused with the present state', async () => {
  await type('claim');

  expect((await type('claim', { name: 'Ada' })).said).toEqual([
    'Grady was faster. Ticket 1001 is claimed: Grady has it.',
  ]);
  expect((await type('resolve: mine', { name: 'Ada' })).said[0]).toContain('with Grady');
  expect((await type('reopen')).said[0]).toContain('cannot be done now');
  expect((await now()).state).toBe('claimed');
});

test('somebody who is not of the helpdesk is kindly refused, and nothing is passed on', async () => {
  const before = await now();

  const { heard, said } = await type('I have that, too', { name: 'Olive' });

  expect(heard).toBe(true);
  expect(said).toEqual([expect.stringContaining('private chat')]);
  expect(await now()).toEqual(before);
  expect(await planned(services)).toEqual([]);
  expect(services.captured.codes()).toEqual(['MM301_NOT_AN_AGENT']);
});

test.each([
  ['another thread of the channel', { at: `${helpdeskChannel};messageid=6` }],
  ['the channel itself', { at: helpdeskChannel }],
  ['another tenant', { tenantId: 'tenant-2' }],
])('what is typed in %s is not for the ticket', async (_, given) => {
  expect(await type('claim', given)).toEqual({ heard: false, said: [] });
  expect((await now()).state).toBe('open');
});
