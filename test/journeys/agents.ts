import { begin, goOn } from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';

const journey = useJourney();

/** Somebody with a ticket, and Ada in its thread. */
const withTicket = async (): Promise<{ noa: Visitor; ada: Visitor; ben: Visitor; number: number }> => {
  const noa = await journey.current.newcomer();
  await noa.says('talk to a person');
  await noa.presses('hand-over');
  const ada = await journey.current.agentAt(noa, 'Ada');
  return { noa, ada, ben: ada.as(journey.current.person('Ben')), number: ticketNumber(noa) };
};

const readBy = ({ messages }: Visitor): string => messages.map(({ text }) => text).join('\n');

describe('an agent does everything from the card:', () => {
  it('assigns it to a colleague whose name is typed; the colleague is called upon in the thread', async () => {
    const { noa, ada } = await withTicket();
    await ada.presses('assign-ticket', { name: 'okafor' });
    await ada.sees(/With: Ben Okafor/);
    const call = await ada.sees(/assigned this ticket to you/);
    expect(call.text).toContain('<at>Ben Okafor</at>');
    await noa.sees(/Ben Okafor from the helpdesk takes care of it/);
  });

  it('writes and asks; the requester sees both with the agent’s name and the number, and never a private note', async () => {
    const { noa, ada, number } = await withTicket();
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

  it('reads the conversation only on request, and the requester is told', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    await goOn(noa, 'mismatch');
    await noa.presses('hand-over');
    const ada = await journey.current.agentAt(noa, 'Ada');
    expect(readBy(ada)).not.toContain('knows that you can read it');
    await ada.presses('show-transcript');
    await ada.sees(/and Mailmend wrote to each other\. .* knows/);
    await noa.sees(/Ada Aalto from the helpdesk asked me for what you and I wrote/);
  });

  it('merges it into another of the same requester; both cards say so', async () => {
    const { noa, ada, number } = await withTicket();
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
    const { noa, ada } = await withTicket();
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
    const { noa, ada } = await withTicket();
    await ada.mentions('note: The server was moved in spring');
    await ada.sees(/Only the helpdesk sees it/);
    await ada.mentions('Please start Outlook once more.');
    await ada.sees(/^Sent to Noa/m);
    await noa.sees('Please start Outlook once more.');
    expect(readBy(noa)).not.toContain('spring');
  });

  it('but nobody else: an outsider is kindly refused, and nothing is passed on', async () => {
    const { noa, ada } = await withTicket();
    const olive = ada.as(journey.current.person('Olive'));
    await olive.mentions('I have that, too');
    await olive.sees(/passed nothing on/);
    await olive.mentions('claim');
    expect(ada.verbs).toContain('claim-ticket');
    expect(readBy(noa)).not.toContain('I have that, too');
  });
});
