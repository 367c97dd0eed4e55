import { begin, goOn } from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';

const journey = useJourney();

const readBy = ({ messages }: Visitor): string => messages.map(({ text }) => text).join('\n');

describe('an agent does everything from the card:', () => {
  it('assigns it to a colleague whose name is typed; the colleague is called upon in the thread', async () => {
    const { noa, ada } = await journey.current.withTicket();
    await ada.presses('assign-ticket', { name: 'okafor' });
    await ada.sees(/Ben Okafor has it/);
    const call = await ada.sees(/assigned this ticket to you/);
    expect(call.text).toContain('<at>Ben Okafor</at>');
    await noa.sees(/Ben Okafor from the helpdesk takes care of it/);
  });

  it('merges it into another of the same requester; both cards say so', async () => {
    const { noa, ada, number } = await journey.current.withTicket();
    await noa.says('talk to a person');
    await noa.presses('hand-over');
    const other = await journey.current.agentAt(noa, 'Ada');
    const into = ticketNumber(noa);
    expect(into).not.toBe(number);
    await ada.presses('merge-ticket', { number: String(into) });
    await ada.sees(new RegExp(`It goes on as ticket ${into}`));
    await other.sees(new RegExp(`Took in ticket ${number}`));
    await other.sees(new RegExp(`Another ticket taken in by Ada Aalto: ticket ${number}`));
    await noa.sees(new RegExp(`Ticket ${number} is now part of your ticket ${into}`));
  });
});

describe('an agent types in the ticket’s thread:', () => {
  it('commands, each with a short answer', async () => {
    const { noa, ada } = await journey.current.withTicket();
    await ada.mentions('claim');
    await ada.sees(/You have ticket/);
    await ada.mentions('urgency high');
    await ada.sees(/High urgency/);
    await ada.mentions('status');
    await ada.sees(/is claimed: Ada Aalto has it\. Urgency: high/);
    await ada.mentions('resolve');
    await ada.sees(/What solved it\?/);
    await ada.mentions('resolve: The view was reset.');
    await noa.sees(/resolved by Ada Aalto: The view was reset\./);
    await ada.mentions('reopen');
    await noa.sees('is open again');
    await ada.mentions('assign to Ben');
    await ada.sees(/Ben Okafor has it/);
  });

  it('any other text, which goes to the requester; a note and what looks like a mistyped command do not', async () => {
    const { noa, ada } = await journey.current.withTicket();
    await ada.mentions('note: The server was moved in spring');
    await ada.sees(/Only the helpdesk sees it/);
    await ada.mentions('Please start Outlook once more.');
    await ada.sees(/^Sent to Noa/m);
    await noa.sees('Please start Outlook once more.');
    await ada.mentions('clam it');
    await ada.sees(/Did you mean “claim”/);
    expect(readBy(noa)).not.toMatch(/spring|clam/);
  });
});

describe('a fix that an agent sends', () => {
  it('comes to the requester for their Outlook; “it works now” resolves the ticket, and the thread hears of it', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch', 'Outlook 2016 and the web show different mail');
    await goOn(noa, 'mismatch', { until: (step) => step.kind === 'ask' && step.fact === 'local-data' });
    await noa.says('talk to a person');
    await noa.presses('hand-over');
    const ada = await journey.current.agentAt(noa, 'Ada');
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
});
