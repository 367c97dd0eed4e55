import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MovableClock } from '../../../bot/start/clock';
import { advanceClock, playgroundHelpdesk, startBot, startPlayground } from '../../../scripts/playground/processes';
import type { Running } from '../../../scripts/playground/processes';
import { journeyClock } from '../moment';
import { pressablesOf } from './card';
import { Playground } from './client';
import type { PlaygroundUser } from './config';
import type { Shown } from './screen';
import { Visitor } from './visitor';

const databaseIn = (folder: string): string => path.join(folder, 'mailmend.db');
const helpdesk = playgroundHelpdesk.HELPDESK_CHANNEL_ID;

/** The setting by which a bot begins at the time that this clock shows. */
const showing = ({ now }: MovableClock): NodeJS.ProcessEnv => ({ CLOCK_STARTS_AT: new Date(now()).toISOString() });

/** A port that nobody listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Both, or, when one does not start, neither. */
const allOrNone = async (starting: readonly [Promise<Running>, Promise<Running>]): Promise<[Running, Running]> => {
  try {
    return await Promise.all(starting);
  } catch (error) {
    const ended = await Promise.allSettled(starting);
    await Promise.all(ended.map(async (each) => each.status === 'fulfilled' && (await each.value.stop())));
    throw error;
  }
};

/** The number of the ticket that somebody was told of last. */
export const ticketNumber = ({ messages }: Visitor): number => {
  const told = messages.map(({ text }) => /Ticket (\d+)/.exec(text)?.[1]).findLast(Boolean);
  if (!told) throw new Error('There is no word of a ticket here.');
  return Number(told);
};

/** The bot and a Playground beside it, with nothing in their memory. */
export class Journey {
  #newcomers = 0;

  private constructor(
    readonly folder: string,
    readonly playground: Playground,
    private readonly running: { bot: Running; readonly playground: Running },
    private readonly clock: MovableClock,
    private readonly settings: NodeJS.ProcessEnv,
  ) {}

  static async start(settings: NodeJS.ProcessEnv = {}): Promise<Journey> {
    const folder = mkdtempSync(path.join(tmpdir(), 'mailmend-journey-'));
    const port = await freePort();
    const clock = journeyClock();
    // Nobody waits for half a minute who does not want to take anything back.
    const own = { TAKE_BACK_SECONDS: '0', ...settings, PORT: String(port), DATABASE_URL: `file:${databaseIn(folder)}` };
    const [bot, playground] = await allOrNone([
      startBot({ ...own, ...showing(clock) }),
      startPlayground(`http://127.0.0.1:${port}`, 0),
    ]);
    try {
      return new Journey(folder, await Playground.connect(playground.url), { bot, playground }, clock, own);
    } catch (error) {
      await Promise.all([bot.stop(), playground.stop()]);
      throw error;
    }
  }

  /**
   * Somebody whom the bot has never met, in their private chat with it. The Playground has few users, so newcomers sit in
   * their chats in turn, each with a name and an id in the directory of their own.
   */
  async newcomer(): Promise<Visitor> {
    const seats = this.playground.config.users.filter(({ id }) => !id.includes('agent'));
    const seat = seats[this.#newcomers % seats.length]!;
    this.#newcomers += 1;
    const name = `Noa Nr${this.#newcomers}.`;
    const user = { ...seat, name, aadObjectId: randomUUID() };
    return new Visitor(this.playground, user, await this.playground.openChat(user));
  }

  /** The user of the Playground's own page, in their private chat; the same in every test of a file. */
  get pageUser(): Visitor {
    return new Visitor(this.playground, this.playground.config.currentUser, this.playground.config.personalChat.id);
  }

  /** Somebody with a name of their own in .m365agentsplayground.yml. */
  person(name: string): PlaygroundUser {
    return this.playground.config.users.find((user) => user.name.startsWith(name))!;
  }

  /** The same person in the group chat. */
  inGroup(visitor: Visitor): Visitor {
    return new Visitor(this.playground, visitor.user, this.playground.config.groupChats[0].id);
  }

  /** A new post in the helpdesk's channel that mentions the bot; gives the same person in its thread. */
  async asksInChannel({ user }: Visitor, text: string): Promise<Visitor> {
    const came = this.playground.screen.count;
    return new Visitor(this.playground, user, await this.playground.post(user, helpdesk, text), came);
  }

  /** Every card of this ticket in the helpdesk's channel, or in another. */
  ticketPosts(number: number, channelId = helpdesk): readonly Shown[] {
    const names = new RegExp(`^Ticket ${number}\\b`, 'm');
    const isTicket = ({ card }: Shown): boolean => pressablesOf(card ?? {}).some(({ data }) => 'ticket' in data);
    return this.playground.screen.in(channelId).filter((shown) => names.test(shown.text) && isTicket(shown));
  }

  /** Waits until the ticket that this person was told of stands in a helpdesk's channel; gives an agent in its thread. */
  async agentAt(requester: Visitor, name: string, channelId = helpdesk): Promise<Visitor> {
    const number = ticketNumber(requester);
    const posted = (): Shown | undefined => this.ticketPosts(number, channelId).at(-1);
    const post = await this.playground.wire.until(posted, `a post of ticket ${number} in ${channelId}`);
    return new Visitor(this.playground, this.person(name), post.conversationId, 0);
  }

  /** Somebody new who sent a ticket, filled in like this, and Ada in its thread. */
  async withTicket(
    given: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly noa: Visitor; readonly ada: Visitor; readonly number: number }> {
    const noa = await this.newcomer();
    await noa.says('talk to a person');
    await noa.presses('hand-over', given);
    return { noa, ada: await this.agentAt(noa, 'Ada'), number: ticketNumber(noa) };
  }

  /** Puts the bot's clock forward by so many milliseconds; what became due by that was done when this resolves. */
  async advance(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await advanceClock(this.running.bot, milliseconds);
  }

  /** What failed a moment ago is due again. First it is waited for, so that it has failed before the clock goes on. */
  async retry(): Promise<void> {
    await this.advance(0);
    await this.advance(5_000);
  }

  /** Ends the bot in this way, and starts another on the same port, the same data and the same time; gives its exit code, how long it took to end, and what it logged meanwhile. */
  async restartBot(
    signal: 'SIGKILL' | 'SIGTERM',
  ): Promise<{ readonly code: number | null; readonly took: number; readonly log: string }> {
    const { process: child } = this.running.bot;
    let log = '';
    child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const ended = once(child, 'close');
    child.kill(signal);
    const begun = performance.now();
    const [code] = (await ended) as [number | null];
    const took = performance.now() - begun;
    this.running.bot = await startBot({ ...this.settings, ...showing(this.clock) });
    return { code, took, log };
  }

  async stop(): Promise<void> {
    this.playground.close();
    await Promise.all([this.running.playground.stop(), this.running.bot.stop()]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const longestTest = 120_000;

let journey: Journey | null = null;
let isInUse = false;

/**
 * One bot and one Playground for all journeys that a test file brings together, stopped at its end. `settings` differ from
 * those of `npm run playground`, and may
 * come from something that has to be started first; the first to ask for the journey of a file decides.
 */
export const useJourney = (
  settings: NodeJS.ProcessEnv | (() => Promise<NodeJS.ProcessEnv>) = {},
): { readonly current: Journey } => {
  if (!isInUse) {
    isInUse = true;
    jest.setTimeout(longestTest);
    beforeAll(async () => {
      journey = await Journey.start(typeof settings === 'function' ? await settings() : settings);
    });
    afterAll(() => journey?.stop());
  }
  return {
    get current() {
      if (!journey) throw new Error('The journey has not started.');
      return journey;
    },
  };
};
