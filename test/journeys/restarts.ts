import { EventEmitter, once } from 'node:events';
import { goOn, goToFirstFix, stepShownTo, toLastPart } from '../support/playground/guide';
import { callHttp } from '../support/playground/http';
import { ticketNumber, useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';
import { startWebServer, type Answered, type Called, type WebServer } from '../support/systems/web-server';

const journey = useJourney();

/** A server in front of the Playground's connector; `answer` gives what comes in that one's place, or null. */
const startConnectorBefore = (answer: (called: Called) => Answered): Promise<WebServer> =>
  startWebServer(async (called) => {
    const own = answer(called);
    if (own) return own;
    const { method, path, body } = called;
    const { status, text } = await callHttp(method, `${journey.current.playground.url}/_connector${path}`, body);
    return { status, raw: text };
  });

/** Sends a ticket to the helpdesk by a connector at this address. */
const handsOver = async (noa: Visitor, serviceUrl: string): Promise<void> => {
  await noa.sends({ type: 'message', text: 'talk to a person', serviceUrl });
  const session = noa.buttons[0]!.data['session'];
  await noa.sends({
    type: 'invoke',
    name: 'adaptiveCard/action',
    serviceUrl,
    replyToId: noa.last.id,
    value: { action: { type: 'Action.Execute', verb: 'hand-over', data: { verb: 'hand-over', session } } },
  });
};

describe('the bot is started again in mid-conversation', () => {
  it('though it was killed, the next click goes on where everything was', async () => {
    const noa = await journey.current.newcomer();
    const { id } = await goToFirstFix(noa, 'mismatch');
    await toLastPart(noa);
    const thread = await journey.current.asksInChannel(await journey.current.newcomer(), 'Outlook says Disconnected');
    const { noa: waiting, ada, number } = await journey.current.withTicket();

    await journey.current.restartBot('SIGKILL');

    await noa.presses('answer', { value: 'not-fixed' });
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
    const { code, took, log } = await journey.current.restartBot('SIGTERM');
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
    expect(log).toMatch(/"stopped"/);
    await Promise.all([sent, silent.stop()]);
    await noa.says('hello');
    expect(noa.messages.length).toBeGreaterThan(0);
  });

  it('and says that it did not wait for a post that nobody takes, which is made once after the next start', async () => {
    const called = new EventEmitter();
    let isSilent = true;
    const connector = await startConnectorBefore(({ path }) => {
      if (!isSilent || !path.endsWith('/v3/conversations')) return null;
      called.emit('called');
      return 'silence';
    });
    try {
      const noa = await journey.current.newcomer();
      const isCalled = once(called, 'called', { signal: AbortSignal.timeout(15_000) });
      await handsOver(noa, connector.url);
      const number = ticketNumber(noa);
      await isCalled;
      const { code, took, log } = await journey.current.restartBot('SIGTERM');
      expect(code).toBe(0);
      expect(took).toBeLessThan(10_000);
      // Warnings are read from another stream than the rest, and may come in later.
      expect(log).toMatch(/"code":"MM007_STOP".*work did not end in time.*"stopped at once"/);
      expect(log).toMatch(/"msg":"stopped"/);
      isSilent = false;
      // The process that was ended had the post for a minute.
      await journey.current.advance(61_000);
      await journey.current.agentAt(noa, 'Ada');
      expect(journey.current.ticketPosts(number)).toHaveLength(1);
    } finally {
      await connector.stop();
    }
  });
});

describe('the platform takes no new posts', () => {
  it('and the ticket waits in the outbox, and is posted once when it takes them again', async () => {
    let isDown = false;
    const refused = new EventEmitter();
    const connector = await startConnectorBefore(({ path }) => {
      if (!isDown || !path.endsWith('/v3/conversations')) return null;
      refused.emit('refused');
      return { status: 503 };
    });
    try {
      const noa = await journey.current.newcomer();
      const isRefused = once(refused, 'refused', { signal: AbortSignal.timeout(15_000) });
      isDown = true;
      await handsOver(noa, connector.url);
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
