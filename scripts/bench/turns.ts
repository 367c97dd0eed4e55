import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { makePipeline } from '../../bot/pipeline';
import { countingStore } from '../../bot/start/counting-store';
import { parseAction } from '../../cards/actions';
import { aSession } from '../../test/support/values/a-session';
import { aTicket } from '../../test/support/values/a-ticket';
import { agentPress, aPress, aTurn, type RecordedTurn } from '../../test/support/values/a-turn';
import { aPerson } from '../../test/support/values/people';
import { openServices, type TestServices } from '../../test/support/values/services';
import { beside, measured, type Line, type Took } from './spread';

/** The bot over one database, without what is outside it: neither Teams, nor tokens, nor HTTP; and texts are taken at their word. */
interface Bot {
  readonly services: TestServices;
  readonly handle: (turn: RecordedTurn) => Promise<void>;
}

const openBot = async (url: string): Promise<Bot> => {
  const services = await openServices('info', url);
  const store = countingStore(services.store, () => services.library.library, services.policy);
  Object.assign(services, { store });
  return { services, handle: makePipeline(services, null) };
};

let chats = 0;
/** Somebody who was never here, in their private chat. */
const somebody = () => {
  chats += 1;
  const person = aPerson(`bench-${String(chats)}`);
  return {
    person,
    address: { ...aSession().address, conversationId: `bench-chat-${String(chats)}`, personId: person.id },
  };
};
const typed = (text: string, who = somebody()) => aTurn({ ...who, input: { kind: 'text', text } });
const problem = 'mismatch outlook=2016';

/** The first button of a card, with its data. */
const firstPress = (value: unknown): ReturnType<typeof parseAction> => {
  if (typeof value !== 'object' || value === null) return null;
  const { type, verb, data } = value as Readonly<Record<string, unknown>>;
  const own = type === 'Action.Execute' ? parseAction(verb, data) : null;
  return (
    own ??
    Object.values(value).reduce<ReturnType<typeof parseAction>>((found, inner) => found ?? firstPress(inner), null)
  );
};

const handled = ({ handle }: Bot, turn: RecordedTurn): Promise<Took> => measured(() => handle(turn));

/** What is done to the bot; what has to be before is not measured. */
const deeds: Readonly<Record<string, (bot: Bot, nth: number) => Promise<Took>>> = {
  'a greeting': (bot) => handled(bot, typed('hello')),
  'a first problem': (bot) => handled(bot, typed(problem)),
  'a press on its card': async (bot) => {
    const who = somebody();
    const told = typed(problem, who);
    await bot.handle(told);
    const action = firstPress(told.sent.at(-1)?.card);
    if (!action) throw new Error('There was nothing to press.');
    return handled(bot, aTurn({ ...who, input: aPress(action) }));
  },
  'an agent takes a ticket': async (bot, nth) => {
    const id = `bench-${String(nth)}`;
    await bot.services.open(aTicket({ id, sessionId: id, requester: aPerson(id) }));
    return handled(bot, agentPress({ verb: 'claim-ticket', ticket: id }));
  },
};

/** Every kind of turn, over a full database beside an empty one. */
export const askBots = async (full: string, empty: string, times: number, only: string): Promise<readonly Line[]> => {
  const [filled, bare] = [await openBot(full), await openBot(empty)];
  const lines: Line[] = [];
  try {
    for (const [name, deed] of Object.entries(deeds).filter(([each]) => each.includes(only))) {
      const took = await beside(times, [(nth) => deed(filled, nth), (nth) => deed(bare, nth)]);
      lines.push({ name, ...took });
    }
    return lines;
  } finally {
    await Promise.all([filled.services.close(), bare.services.close()]);
  }
};

const heap = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** What many turns one after another leave in memory, and how many there are in a second of work. */
export const manyTurns = async (url: string, turns: number): Promise<string> => {
  const bot = await openBot(url);
  try {
    for (let nth = 0; nth < 200; nth += 1) await bot.handle(typed(problem));
    const before = heap();
    const { time, work } = await measured(async () => {
      for (let nth = 0; nth < turns; nth += 1) await bot.handle(typed(nth % 2 ? problem : 'hello'));
    });
    const each = (span: number): string => ((turns / span) * 1000).toFixed(0);
    const left = heap();
    return `${String(turns)} turns: ${each(time)} a second, ${each(work)} in a second of work; ${before.toFixed(1)} MB of objects before, ${left.toFixed(1)} MB after`;
  } finally {
    await bot.services.close();
  }
};
