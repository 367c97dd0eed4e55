import { threadTaker } from '../../../bot/helpdesk/thread-taker';
import { longestNote } from '../../../domain/ticket';
import { aTurn, helpdeskChannel, helpdeskThread, inChannel, saidIn } from '../../support/values/a-turn';
import { offer } from '../../support/values/offer';
import { aMember, aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
beforeEach(async () => {
  services.directory.teams.set('team-1', [aMember('grady'), aMember('ada', { name: 'Ada' })]);
  await services.open({ post: { conversationId: helpdeskThread, messageId: '5' } });
});

const png = 'https://a.example/x.png';
const file = { name: 'steps.png', contentType: 'image/png', size: 10, url: png, downloadUrl: null };
const type = async (text: string, name = 'Grady', address = inChannel(), files = [] as (typeof file)[]) => {
  const typed = { kind: 'text', text, files } as const;
  const turn = aTurn({ person: aPerson(name.toLowerCase(), name), address, input: typed });
  return { heard: await offer(services, turn, typed, threadTaker), said: saidIn(turn) };
};

test('any text of an agent goes to the requester, and is confirmed in a short line', async () => {
  const { heard, said } = await type('Please start Outlook once more.');
  expect(heard).toBe(true);
  expect(said).toEqual(['Sent to Adele Vance.']);
  const [message] = (await services.ticket()).messages;
  expect(message).toMatchObject({ from: 'agent', by: 'Grady', text: 'Please start Outlook once more.', asks: false });
  const relay = { kind: 'relay-to-requester', ticket: 'ticket-1', message: message!.id };
  expect(await services.jobs()).toContainEqual(relay);
});

test.each(['Like this', ''])('files go with it, with words or without: “%s”', async (text) => {
  await type(text, 'Grady', inChannel(), [file]);
  expect((await services.ticket()).messages).toMatchObject([{ text, files: [{ name: 'steps.png' }] }]);
});

test.each(['note: she is cross', 'note she is cross', 'private: she is cross', 'note', 'Note – she is cross'])(
  '“%s” never reaches the requester',
  async (text) => {
    await type(text, 'Grady', inChannel(), [file]);
    expect((await services.ticket()).messages).toEqual([]);
    const kinds = (await services.jobs()).map(({ kind }) => kind);
    for (const kind of ['relay-to-requester', 'tell-requester', 'refresh-session']) expect(kinds).not.toContain(kind);
  },
);

const yours =
  'You have ticket 1001 now. Adele Vance is told that you look at it, and answers here. Any text of yours goes to them, “note: …” does not.';

test('a ticket goes its way by typing alone', async () => {
  for (const [text, answer, ticket, name] of [
    ['note: she is cross', 'Noted. Only the helpdesk sees it.', { state: 'open' }],
    ['claim', yours, { state: 'claimed', claimedBy: { name: 'Grady' } }],
    ['priority high', 'The urgency is high now.', { urgency: 'high' }],
    ['ask: Which Outlook?', 'Sent to Adele Vance. The ticket waits for the answer.', { state: 'waiting' }],
    ['release', 'Ticket 1001 is back in the queue.', { state: 'open', claimedBy: null }],
    ['assign to Ada', null, { state: 'claimed', claimedBy: { name: 'Ada' } }],
    ['resolve: A new profile', 'Ticket 1001 is resolved. Adele Vance gets your note.', { state: 'resolved' }, 'Ada'],
    ['reopen', 'Ticket 1001 is open again.', { state: 'reopened', claimedBy: null }],
    ['send a fix: load folder afresh', 'Sent to Adele Vance.', { fixes: [{ procedure: 'resync-folder' }] }],
  ] as const) {
    expect((await type(text, name)).said).toEqual(answer === null ? [] : [answer]);
    expect(await services.ticket()).toMatchObject(ticket);
  }
  const { events } = await services.ticket();
  expect(events).toContainEqual(expect.objectContaining({ move: 'note', by: 'Grady', note: 'she is cross' }));
});

test.each<[string, object]>([
  ['claim 1001', { state: 'claimed', claimedBy: { name: 'Grady' } }],
  ['1001: claim', { state: 'claimed' }],
  ['Take ticket #1001 please', { state: 'open' }],
  ['assign 1001 to Ada', { claimedBy: { name: 'Ada' } }],
  ['urgency 1001 high', { urgency: 'high' }],
  ['note 1001: she is cross', { messages: [] }],
  ['claim 9999', { state: 'open' }],
  ['mails of 1001 people are missing', { state: 'open', messages: [] }],
])('“%s” as a new post of the helpdesk’s channel is about that ticket', async (text, becomes) => {
  const address = { ...inChannel(), conversationId: helpdeskChannel };
  await type(text, 'Grady', address);
  expect(await services.ticket()).toMatchObject(becomes);
});

test('the same in any other channel, or of nobody of the helpdesk, changes nothing', async () => {
  await type('claim 1001', 'Grady', inChannel('19:other@thread.tacv2'));
  await type('claim 1001', 'Stranger', { ...inChannel(), conversationId: helpdeskChannel });
  expect((await services.ticket()).state).toBe('open');
});

test('another ticket can be named to merge into', async () => {
  const into = await services.open({ id: 'ticket-2' });
  await type(`merge into ${into.number}`);
  expect(await services.ticket()).toMatchObject({ state: 'closed', mergedInto: into.number });
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
  ['I have that, too', /private chat/, 'Olive', ['MM301_NOT_AN_AGENT']],
])('“%.20s” is answered, and changes nothing', async (text, answer, name = 'Grady', codes: string[] = []) => {
  const before = await services.ticket();
  expect(await type(text, name)).toEqual({ heard: true, said: [expect.stringMatching(answer)] });
  expect(await services.ticket()).toEqual(before);
  expect(await services.jobs()).toEqual([]);
  expect(services.captured.codes()).toEqual(codes);
});

test('a move that is not allowed is refused with the present state', async () => {
  await type('claim');
  expect((await type('claim', 'Ada')).said).toEqual(['Grady was faster. Ticket 1001 is claimed: Grady has it.']);
  expect((await type('resolve: mine', 'Ada')).said[0]).toContain('with Grady');
  expect((await type('reopen')).said[0]).toContain('cannot be done now');
  expect((await services.ticket()).state).toBe('claimed');
});

test.each([
  ['another thread of the channel', inChannel(`${helpdeskChannel};messageid=6`)],
  ['the channel itself', inChannel(helpdeskChannel)],
  ['another tenant', { ...inChannel(), tenantId: 'tenant-2' }],
])('what is typed in %s is not for the ticket', async (_, address) => {
  expect(await type('claim', 'Grady', address)).toEqual({ heard: false, said: [] });
  expect((await services.ticket()).state).toBe('open');
});
