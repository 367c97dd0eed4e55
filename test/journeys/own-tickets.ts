import { useJourney } from '../support/playground/journey';

const journey = useJourney();

const withTicket = () => journey.current.withTicket({ note: 'My calendar is empty', urgency: 'high' });

describe('one’s own tickets', () => {
  it('are listed for nobody else, seen in place, and left again for the list', async () => {
    const { noa, number } = await withTicket();
    const other = await journey.current.newcomer();
    await other.says('my tickets');
    expect(other.last.text).not.toContain(String(number));
    await noa.says('my tickets');
    const list = noa.last;
    expect(list.text).toMatch(new RegExp(`${String(number)} [^]*Open[^]*Urgency: high`));
    await noa.presses('see-ticket', {}, list);
    expect(noa.now(list).text).toMatch(/Nobody has taken it yet; the helpdesk sees it/);
    await noa.presses('my-tickets', {}, noa.now(list));
    expect(noa.now(list).text).toContain('Your tickets');
    expect(noa.last.id).toBe(list.id);
  });

  it('are withdrawn with a reason after “really?”, and opened again on the card', async () => {
    const { noa, ada, number } = await withTicket();
    await noa.says(`withdraw ${String(number)}`);
    expect(noa.last.text).toMatch(/Really withdraw this ticket\?/);
    const card = noa.last;
    await noa.presses('withdraw-ticket', { note: 'The meeting is over' }, card);
    expect(noa.now(card).text).toMatch(/You withdrew it/);
    await ada.sees(/has withdrawn the ticket: The meeting is over/);
    const old = noa.now(card);
    await noa.presses('reopen-own-ticket', {}, old);
    expect(noa.now(card).text).toMatch(/is open again/);
    await ada.sees(/has opened the ticket again/);
  });

  it('are said to be fixed by a word, and opened again by one word; the living card keeps step', async () => {
    const { noa, ada, number } = await withTicket();
    const living = noa.last;
    await noa.says(`${String(number)} works again`);
    await ada.sees(/says that it works again/);
    await noa.sees(/You said that it works again/);
    await noa.says('reopen');
    expect(noa.last.text).toContain(`Ticket ${String(number)} is open again`);
    await ada.sees(/has opened the ticket again/);
    await ada.offers('claim-ticket');
    await ada.presses('claim-ticket');
    await noa.sees(/Ada Aalto from the helpdesk is working on it/);
    expect(noa.now(living).text).toMatch(/Ada Aalto from the helpdesk is working on it/);
  });
});
