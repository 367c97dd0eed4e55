import { begin, goOn } from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';

const journey = useJourney();

const readBy = ({ messages }: Visitor): string => messages.map(({ text }) => text).join('\n');

describe('an agent does everything from the card:', () => {
  it('assigns it to a colleague whose name is typed; the colleague is called upon in the thread', async () => {
    const { noa, ada } = await journey.current.withTicket();
    await ada.presses('assign-ticket', { name: 'okafor' });
    await ada.sees(/With: Ben Okafor/);
    const call = await ada.sees(/assigned this ticket to you/);
    expect(call.text).toContain('<at>Ben Okafor</at>');
    await noa.sees(/Ben Okafor from the helpdesk takes care of it/);
  });

  it('writes and asks; the requester sees both with the agent’s name and the number, and never a private note', async () => {
    const { noa, ada, number } = await journey.current.withTicket();
    await ada.presses('note-ticket', { text: 'She called about this in spring.' });
    await ada.sees(/She called about this in spring/);
    await ada.presses('write-requester', { text: 'I look at your mailbox now.' });
    const written = await noa.sees('I look at your mailbox now.');
    expect(written.text).toContain('Ada Aalto');
    expect(written.text).toContain(String(number));
    await ada.presses('ask-requester', { text: 'Which Outlook is it?' });
    await noa.sees('Which Outlook is it?');
    await ada.sees(/Waiting for an answer/);
    expect(readBy(noa)).not.toContain('spring');
  });

  it('merges it into another of the same requester; both cards say so', async () => {
    const { noa, ada, number } = await journey.current.withTicket();
    await noa.says('talk to a person');
    await noa.presses('hand-over');
    const other = await journey.current.agentAt(noa, 'Ada');
    const into = ticketNumber(noa);
    expect(into).not.toBe(number);
    await ada.presses('merge-ticket', { number: String(into) });
    await ada.sees(new RegExp(`it goes on as ticket ${into}`));
    await other.sees(new RegExp(`Took in ticket ${number}`));
    await other.sees(new RegExp(`Another ticket taken in by Ada Aalto: ticket ${number}`));
    await noa.sees(new RegExp(`Ticket ${number} is now part of your ticket ${into}`));
  });
});

describe('an agent types in the ticket’s thread:', () => {
  it('commands, each with a short answer', async () => {
    const { noa, ada } = await journey.current.withTicket();
    await ada.mentions('claim');
    await ada.sees(/is yours now/);
    await ada.mentions('urgency high');
    await ada.sees(/Urgency: high/);
    await ada.mentions('status');
    await ada.sees(/is claimed: Ada Aalto has it\. Urgency: high/);
    await ada.mentions('resolve');
    await ada.sees(/What solved it\?/);
    await ada.mentions('resolve: The view was reset.');
    await noa.sees(/resolved by Ada Aalto: The view was reset\./);
    await ada.mentions('reopen');
    await noa.sees('is open again');
    await ada.mentions('assign to Ben');
    await ada.sees(/With: Ben Okafor/);
  });

  it('any other text, which goes to the requester; a note does not', async () => {
    const { noa, ada } = await journey.current.withTicket();
    await ada.mentions('note: The server was moved in spring');
    await ada.sees(/Only the helpdesk sees it/);
    await ada.mentions('Please start Outlook once more.');
    await ada.sees(/^Sent to Noa/m);
    await noa.sees('Please start Outlook once more.');
    expect(readBy(noa)).not.toContain('spring');
  });

  it('but nobody else: an outsider is kindly refused, and nothing is passed on', async () => {
    const { noa, ada } = await journey.current.withTicket();
    const olive = ada.as(journey.current.person('Olive'));
    await olive.mentions('I have that, too');
    await olive.sees(/passed nothing on/);
    await olive.mentions('claim');
    expect(ada.verbs).toContain('claim-ticket');
    expect(readBy(noa)).not.toContain('I have that, too');
  });

  it('a mistyped command, about which they are asked; nothing of it goes to the requester', async () => {
    const { noa, ada } = await journey.current.withTicket();
    await ada.mentions('clam it');
    await ada.sees(/Did you mean “claim”/);
    await ada.mentions('xyz: she is cross');
    await ada.sees(/Is this for the requester/);
    expect(readBy(noa)).not.toMatch(/clam it|cross/);
  });
});

/** Somebody with a ticket, which Ada has taken. */
const withAda = async (): Promise<{ readonly noa: Visitor; readonly ada: Visitor }> => {
  const noa = await journey.current.newcomer();
  await begin(noa, 'mismatch', 'Outlook 2016 and the web show different mail');
  await goOn(noa, 'mismatch', { until: (step) => step.kind === 'ask' && step.fact === 'local-data' });
  await noa.says('talk to a person');
  await noa.presses('hand-over');
  const ada = await journey.current.agentAt(noa, 'Ada');
  await ada.presses('claim-ticket');
  await ada.offers('release-ticket');
  await noa.sees(/is looking at it now/);
  return { noa, ada };
};

describe('a fix that an agent sends', () => {
  it('comes to the requester for their Outlook; “it works now” resolves the ticket, and the thread hears of it', async () => {
    const { noa, ada } = await withAda();
    await ada.presses('send-fix', { procedure: 'online-mode' });
    const card = await noa.sees(/Ada Aalto from the helpdesk sends you this for ticket/);
    expect(card.text).toContain('Work without the offline file');
    expect(card.text).toContain('Use Cached Exchange Mode');

    await noa.presses('fix-result', { result: 'fixed' }, card);

    expect(noa.now(card).text).toContain('It works again');
    await ada.sees(/it helped/);
    await ada.sees(/works again\. The ticket is resolved/);
    await ada.offers('reopen-ticket');
    const { edits } = noa.now(card);
    await noa.presses('fix-result', { result: 'not-fixed' }, card);
    expect(noa.now(card).text).toContain('It works again');
    expect(noa.now(card).edits).toBeGreaterThanOrEqual(edits);
    expect(ada.messages[0]!.text).not.toContain('Work without the offline file: did not fix it');
  });

  it('that can lose data asks first, has it saved, and then comes; its result is on the ticket', async () => {
    const { noa, ada } = await withAda();
    await ada.presses('send-fix', { procedure: 'resync-folder' });
    const card = await noa.sees(/One question first/);
    expect(card.text).not.toContain('Clear Offline Items');

    await noa.presses('fix-local-data', { value: 'unsure' }, card);
    expect(noa.now(card).text).toContain('First save what is only on this computer');
    expect(noa.now(card).text).not.toContain('Clear Offline Items');
    await noa.presses('fix-result', { result: 'done' }, noa.now(card));
    expect(noa.now(card).text).toContain('Clear Offline Items');
    await noa.presses('fix-result', { result: 'not-fixed' }, noa.now(card));

    expect(noa.now(card).text).toContain('it did not help');
    await ada.sees(/Load the folder afresh: it did not help/);
    await ada.sees(/Save what is only on this computer: done/);
    await ada.offers('release-ticket');
  });
});
