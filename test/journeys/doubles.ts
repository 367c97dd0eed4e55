import { begin, goOn, sentences, tell } from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';

const journey = useJourney();

/** Somebody who has a ticket about different mail. */
const withTicket = async (): Promise<Visitor> => {
  const noa = await journey.current.newcomer();
  await begin(noa, 'mismatch');
  await goOn(noa, 'mismatch');
  await noa.presses('hand-over');
  return noa;
};

describe('whoever tells of what their ticket is about', () => {
  it('is asked, and what they wrote goes into the ticket’s thread; there is one ticket', async () => {
    const noa = await withTicket();
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

describe('a problem that was fixed and comes back', () => {
  const solved = async (): Promise<Visitor> => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch', 'Outlook 2016 and the web show different mail');
    await goOn(noa, 'mismatch', { fixedAt: 'resync' });
    expect(noa.last.text).toContain('Fixed. Thank you!');
    return noa;
  };

  it('goes on with the next fix, after a new question about local data', async () => {
    const noa = await solved();
    await tell(noa, 'mismatch', sentences.mismatch);
    expect(noa.last.text).toMatch(/this helped: Load the folder afresh/);

    await noa.presses('next-fix');
    await noa.presses('answer', { value: 'no', step: 'local-data' });
    await noa.presses('answer', { value: 'no', step: 'by-program' });
    await noa.presses('answer', { value: '11' });
    await noa.sees(/Let Outlook build a new offline file/);
  });
});
