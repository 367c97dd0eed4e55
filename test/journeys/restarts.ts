import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import { FailingConnector } from '../support/playground-connector';
import { goOn, goToFirstFix, stepShownTo } from '../support/playground-guide';
import { ticketNumber, useJourney } from '../support/playground-journey';

const journey = useJourney();

/** Makes every follow-up that waits due now. Nobody wants to wait for two hours. */
const makeFollowUpsDue = (): number => {
  const db = new Database(journey.current.databaseFile);
  try {
    db.pragma('busy_timeout = 10000');
    return db.prepare(`update outbox set due_at = 0 where state = 'waiting' and job like '%follow-up%'`).run().changes;
  } finally {
    db.close();
  }
};

describe('the bot is started again in mid-conversation', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)('after %s: the next click goes on where everything was', async (signal) => {
    const noa = await journey.current.newcomer();
    const { id } = await goToFirstFix(noa, 'mismatch');
    const thread = await journey.current.asksInChannel(await journey.current.newcomer(), 'Outlook says Disconnected');
    const waiting = await journey.current.newcomer();
    await waiting.says('talk to a person');
    await waiting.presses('hand-over');
    const ada = await journey.current.agentAt(waiting, 'Ada');

    await journey.current.restartBot(signal);

    await noa.presses('answer', { step: id, value: 'not-fixed' });
    expect(stepShownTo(noa)).not.toBe(id);
    await goOn(noa, 'mismatch', { fixedAt: stepShownTo(noa)! });
    expect(noa.messages).toHaveLength(1);
    await thread.presses('start-guide');
    expect(thread.verbs).toContain('answer');
    await ada.presses('claim-ticket');
    await waiting.sees(/Ada Aalto from the helpdesk is looking at it/);
    expect(journey.current.ticketPosts(ticketNumber(waiting))).toHaveLength(1);
  });
});

describe('a parked session', () => {
  it('is asked about again in a new message when the time has come, once', async () => {
    const noa = await journey.current.newcomer();
    const { id } = await goToFirstFix(noa, 'mismatch');
    await noa.presses('later');
    await noa.presses('park', { when: 'tomorrow-at-9' });
    const parked = noa.last;
    expect(makeFollowUpsDue()).toBe(1);
    await noa.offers('answer');
    expect(noa.messages).toHaveLength(2);
    await noa.seesChanged(parked);
    await noa.presses('answer', { step: id, value: 'fixed' });
    expect(noa.verbs).toContain('rate');
  });

  it('that went on in the meantime is left in peace', async () => {
    const noa = await journey.current.newcomer();
    await goToFirstFix(noa, 'mismatch');
    await noa.presses('later');
    await noa.presses('park', { when: 'in-2-hours' });
    await noa.presses('resume');
    const shown = noa.last;
    makeFollowUpsDue();
    // The outbox looks every second; nothing may come of it.
    await pause(1_500);
    expect(noa.messages).toHaveLength(1);
    expect(noa.last).toEqual(shown);
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
      const ada = await journey.current.agentAt(noa, 'Ada');
      await ada.presses('claim-ticket');
      await noa.sees(/Ada Aalto from the helpdesk is looking at it/);
      expect(journey.current.ticketPosts(number)).toHaveLength(1);
    } finally {
      await connector.stop();
    }
  });
});
