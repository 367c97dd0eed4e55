import { EventEmitter, once } from 'node:events';
import { goOn, goToFirstFix, stepShownTo } from '../support/playground/guide';
import { callHttp } from '../support/playground/http';
import { ticketNumber, useJourney } from '../support/playground/journey';
import { startWebServer } from '../support/servers/web-server';

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

describe('the bot is told to stop', () => {
  it('and ends in time with a good word, though nobody answers what it just says', async () => {
    const called = new EventEmitter();
    const silent = await startWebServer(() => {
      called.emit('called');
      return 'silence';
    });
    const noa = await journey.current.newcomer();
    const isCalled = once(called, 'called');
    const sent = noa.sends({ type: 'message', text: 'my mail is gone', serviceUrl: silent.url }).catch(() => null);
    await isCalled;
    const { code, took } = await journey.current.restartBot('SIGTERM');
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
    await Promise.all([sent, silent.stop()]);
    await noa.says('hello');
    expect(noa.messages.length).toBeGreaterThan(0);
  });
});

describe('the platform takes no new posts', () => {
  it('and the ticket waits in the outbox, and is posted once when it takes them again', async () => {
    let isDown = false;
    const refused = new EventEmitter();
    // In front of the Playground's connector: while that is down no new conversation can be made.
    const connector = await startWebServer(async ({ method, path, body }) => {
      if (isDown && path.endsWith('/v3/conversations')) {
        refused.emit('refused');
        return { status: 503 };
      }
      const { status, text } = await callHttp(method, `${journey.current.playground.url}/_connector${path}`, body);
      return { status, raw: text };
    });
    try {
      const noa = await journey.current.newcomer();
      await noa.sends({ type: 'message', text: 'talk to a person', serviceUrl: connector.url });
      const session = noa.buttons[0]!.data['session'];
      isDown = true;
      const isRefused = once(refused, 'refused', { signal: AbortSignal.timeout(15_000) });
      await noa.sends({
        type: 'invoke',
        name: 'adaptiveCard/action',
        serviceUrl: connector.url,
        replyToId: noa.last.id,
        value: { action: { type: 'Action.Execute', verb: 'hand-over', data: { verb: 'hand-over', session } } },
      });
      const number = ticketNumber(noa);
      await isRefused;
      expect(journey.current.ticketPosts(number)).toHaveLength(0);
      isDown = false;
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
