import { begin, goOn, goToFirstFix, library, sentences, tell } from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';

const journey = useJourney();

describe('a ticket', () => {
  it('tells the helpdesk who, what, in whose words, what is known and from where, and what was tried', async () => {
    const noa = await journey.current.newcomer();
    await tell(noa, 'mismatch', 'Outlook 2016 and the web show different mail');
    await noa.presses('start-guide');
    const steps = await goOn(noa, 'mismatch');
    await noa.presses('hand-over', { note: 'I need it by noon', urgency: 'high' });
    const ada = await journey.current.agentAt(noa, 'Ada');
    const { text } = ada.messages[0]!;
    expect(text).toContain(noa.user.name);
    expect(text).toContain('Outlook 2016 and the web show different mail');
    expect(text).toContain('I need it by noon');
    expect(text).toMatch(/urgency: high/i);
    expect(text).toMatch(/Outlook version: Outlook 2016 \(they said “.*”\)/);
    expect(text).toMatch(/\(they answered\)/);
    expect(text).toMatch(/\(assumed\)/);
    for (const at of steps.filter(({ kind }) => kind === 'fix')) {
      const title = at.kind === 'fix' ? library.procedures.get(at.procedure)!.title : '';
      expect(text).toContain(`${title}: did not fix it`);
    }
  });

  it('is claimed and resolved by an agent, and the requester is told each time, in their chat and on their card', async () => {
    const { noa, ada } = await journey.current.withTicket();
    const { card } = await ada.presses('claim-ticket');
    expect(card).not.toBeNull();
    await noa.sees(/Ada Aalto from the helpdesk is looking at it/);
    await noa.sees(/Ada Aalto from the helpdesk is working on it/);
    await ada.presses('resolve-ticket', { note: 'The mailbox was moved back.' });
    await noa.sees(/resolved by Ada Aalto: The mailbox was moved back\./);
    await noa.sees(/resolved it\.\n[^]*The mailbox was moved back\./);
    await ada.offers('reopen-ticket');
    expect(ada.messages).toHaveLength(1);
    expect(ada.verbs).not.toContain('claim-ticket');
    expect(ada.messages[0]?.text).toContain('The mailbox was moved back.');
  });

  it('is claimed by exactly one of two agents who press at once; the other is told by whom', async () => {
    const { noa, ada } = await journey.current.withTicket();
    const ben = ada.as(journey.current.person('Ben'));
    const replies = await Promise.all([ada.presses('claim-ticket'), ben.presses('claim-ticket')]);
    expect(replies.filter(({ card }) => card !== null)).toHaveLength(1);
    const winner = replies[0].card ? 'Ada Aalto' : 'Ben Okafor';
    expect(replies.map(({ notice }) => notice).find(Boolean)).toContain(winner);
    await noa.sees(`${winner} from the helpdesk is looking at it`);
  });

  it('is opened once, however often “Send” is pressed', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('talk to a person');
    const card = noa.last;
    await Promise.all([noa.presses('hand-over', {}, card), noa.presses('hand-over', {}, card)]);
    await noa.presses('hand-over', {}, card);
    await journey.current.agentAt(noa, 'Ada');
    await noa.says('my tickets');
    expect(journey.current.ticketPosts(ticketNumber(noa))).toHaveLength(1);
    expect(noa.buttons.filter(({ verb }) => verb === 'see-ticket')).toHaveLength(1);
  });
});

describe('a person is asked for', () => {
  const stages: readonly (readonly [string, (noa: Visitor) => Promise<unknown>])[] = [
    ['at “did I understand you?”', (noa) => noa.says(sentences.mismatch)],
    ['at a procedure', (noa) => goToFirstFix(noa, 'mismatch')],
    [
      'after “fixed”',
      async (noa) => {
        await goToFirstFix(noa, 'mismatch');
        await noa.presses('answer', { value: 'fixed' });
      },
    ],
  ];

  it.each(stages)('%s, by typing', async (_, goThere) => {
    const noa = await journey.current.newcomer();
    await goThere(noa);
    await noa.says('talk to a person');
    await noa.presses('hand-over');
    expect(ticketNumber(noa)).toBeGreaterThan(1000);
  });
});

describe('whoever tells of what their ticket is about', () => {
  it('is asked, and what they wrote goes into the ticket’s thread; there is one ticket', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    await noa.says('talk to a person');
    await noa.presses('hand-over');
    const number = ticketNumber(noa);
    const ada = await journey.current.agentAt(noa, 'Ada');
    await tell(noa, 'mismatch', 'Outlook and the web show different mail again today');
    expect(noa.last.text).toContain('You already have a ticket about this');
    expect(noa.last.text).toContain(`Ticket ${number}: Open, opened`);

    await noa.presses('see-ticket');
    await noa.presses('join-ticket');

    await noa.sees(`Added to ticket ${number}`);
    await ada.sees('Outlook and the web show different mail again today');
    await noa.says('my tickets');
    expect(noa.last.text.match(/\b1\d{3}\b/g)?.filter((each) => Number(each) > number)).toEqual([]);
  });
});
