import { goOn, library, tell } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';

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
    expect(text).toContain('High urgency');
    expect(text).toContain('Outlook version: Outlook 2016');
    for (const at of steps.filter(({ kind }) => kind === 'fix')) {
      const title = at.kind === 'fix' ? library.procedures.get(at.procedure)!.title : '';
      expect(text).toContain(`${title}: did not fix it`);
    }
  });

  it('tells the helpdesk what was only assumed, until somebody answers it', async () => {
    const noa = await journey.current.newcomer();
    await tell(noa, 'mismatch');
    await noa.says('talk to a person');
    await noa.presses('hand-over');
    const ada = await journey.current.agentAt(noa, 'Ada');
    expect(ada.messages[0]!.text).toMatch(/Kind of account: .* \(assumed\)/);
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
});
