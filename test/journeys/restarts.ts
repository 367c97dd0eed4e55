import { FailingConnector } from '../support/playground/connector';
import { goOn, goToFirstFix, stepShownTo } from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';

const journey = useJourney();

describe('the bot is started again in mid-conversation', () => {
  it('though it was killed, the next click goes on where everything was', async () => {
    const noa = await journey.current.newcomer();
    const { id } = await goToFirstFix(noa, 'mismatch');
    const thread = await journey.current.asksInChannel(await journey.current.newcomer(), 'Outlook says Disconnected');
    const { noa: waiting, ada, number } = await journey.current.withTicket();

    await journey.current.restartBot('SIGKILL');

    await noa.presses('answer', { step: id, value: 'not-fixed' });
    expect(stepShownTo(noa)).not.toBe(id);
    await goOn(noa, 'mismatch', { fixedAt: stepShownTo(noa)! });
    expect(noa.messages).toHaveLength(1);
    await thread.presses('start-guide');
    expect(thread.verbs).toContain('answer');
    await ada.presses('claim-ticket');
    await waiting.sees(/Ada Aalto from the helpdesk is looking at it/);
    expect(journey.current.ticketPosts(number)).toHaveLength(1);
  });
});

describe('the platform takes no new posts', () => {
  it('and the ticket waits in the outbox, and is posted once when it takes them again', async () => {
    const connector = await FailingConnector.start(journey.current.playground.url);
    try {
      const noa = await journey.current.newcomer();
      await noa.sends({ type: 'message', text: 'talk to a person', serviceUrl: connector.url });
      const session = noa.buttons[0]!.data['session'];
      connector.down = true;
      const refused = connector.refuses();
      await noa.sends({
        type: 'invoke',
        name: 'adaptiveCard/action',
        serviceUrl: connector.url,
        replyToId: noa.last.id,
        value: { action: { type: 'Action.Execute', verb: 'hand-over', data: { verb: 'hand-over', session } } },
      });
      const number = ticketNumber(noa);
      await refused;
      expect(journey.current.ticketPosts(number)).toHaveLength(0);
      connector.down = false;
      await journey.current.retry();
      const ada = await journey.current.agentAt(noa, 'Ada');
      await ada.presses('claim-ticket');
      await noa.sees(/Ada Aalto from the helpdesk is looking at it/);
      expect(journey.current.ticketPosts(number)).toHaveLength(1);
    } finally {
      await connector.stop();
    }
  });
});
