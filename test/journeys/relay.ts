import { onePixel, startFileServer } from '../support/servers/file-server';
import type { FileServer } from '../support/servers/file-server';
import { useJourney } from '../support/playground/journey';

const journey = useJourney();
const fileSent = 'application/vnd.microsoft.teams.file.download.info';

/** Somebody with a ticket that Ada, in its thread, has claimed. */
const withTicket = async () => {
  const all = await journey.current.withTicket();
  await all.ada.presses('claim-ticket');
  await all.noa.sees(/is looking at it/);
  await all.ada.sees(/Ada Aalto has it/);
  return all;
};

describe('an agent and the requester', () => {
  it('write to each other: a question from the card, an answer that is typed, and back', async () => {
    const { noa, ada, number } = await withTicket();
    await ada.presses('note-ticket', { text: 'She called about this in spring.' });
    await ada.sees(/She called about this in spring/);
    await ada.presses('ask-requester', { text: 'Since **when** is it so?' });
    const question = await noa.sees('Since **when** is it so?');
    expect(question.text).toContain('Ada Aalto');
    expect(question.text).toContain(`Ticket ${number}`);
    await ada.sees(/waiting/i);

    await noa.says('since the update on monday');
    expect(noa.last.text).toBe(`I passed it on to Ada Aalto (ticket ${number}).`);
    await ada.sees(`${noa.user.name} wrote: since the update on monday`);

    await ada.presses('write-requester', { text: 'Thank you, I look at the server.' });
    await noa.sees(`Ada Aalto from the helpdesk (ticket ${number}) wrote:\nThank you, I look at the server.`);
    await noa.says('great, I wait');
    await ada.sees('great, I wait');
    expect(noa.messages.map(({ text }) => text).join()).not.toContain('spring');
  });
});

describe('in a group chat', () => {
  it('stands only that there is a message; what it says comes in private', async () => {
    const noa = await journey.current.newcomer();
    const group = journey.current.inGroup(noa);
    await noa.says('help');
    await group.mentions('talk to a person');
    await group.presses('hand-over');
    const ada = await journey.current.agentAt(group, 'Ada');
    await ada.presses('ask-requester', { text: 'What is your password hint?' });
    await noa.sees('What is your password hint?');
    await group.sees(/you have a message about your ticket \d+\. I wrote to you in private/);
    expect(group.messages.map(({ text }) => text).join()).not.toContain('password hint');
  });
});

describe('pictures and files', () => {
  let files: FileServer;
  beforeAll(async () => {
    files = await startFileServer();
  });
  afterAll(() => files.close());

  const attached = (name: string, downloadUrl: string) => ({
    contentType: fileSent,
    contentUrl: `https://contoso.sharepoint.com/personal/noa/${name}`,
    name,
    content: { downloadUrl, uniqueId: name, fileType: name.split('.')[1] },
  });

  it('of the requester arrive in the thread', async () => {
    const { noa, ada } = await withTicket();
    const contentUrl = files.put('/picture', onePixel);
    await noa.sends({ type: 'message', attachments: [{ contentType: 'image/*', contentUrl }] });
    const shown = await ada.sees(`${noa.user.name} sent:`);
    expect(shown.images).toEqual([`data:image/png;base64,${Buffer.from(onePixel).toString('base64')}`]);

    const log = attached('sync.log', files.put('/sync.log', { size: 2048 }));
    await noa.sends({ type: 'message', text: 'and the log', attachments: [log] });
    await ada.sees(`wrote: and the log\nFile: sync.log (2 KB) ${log.contentUrl}`);
  });
});
