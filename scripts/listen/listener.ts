import path from 'node:path';
import type { Act } from '../../language/acts/act';
import type { Seen } from '../../language/acts/seen';
import { answerTo, type AskedAbout } from '../../dialogs/answers/answer-of';
import { readThreadCommand } from '../../dialogs/tickets/typed/thread-command';
import { seemsCommand } from '../../dialogs/tickets/typed/seems-command';
import { seenAt } from '../../language/acts/seen';
import { readLibrary } from '../../dialogs/guide/read';
import { readListening, type Listening } from '../../bot/start/listening';
import { readFolder } from '../../bot/start/read-folder';
import { seenFor, shownAct, type Typed } from './listen-line';
import type { Library } from '../../dialogs/guide/guide';
import { words } from '../../texts/say';

/** What comes of a text: the card stays, the walk moves, something is asked back, and so on. */
export type Then = 'stays' | 'moves' | 'asks' | 'hands-over' | 'ends' | 'ticket';

/** What was heard in one text. */
export interface Heard {
  readonly text: string;
  readonly acts: readonly object[];
  readonly then: Then;
  readonly says: string;
}

const surelyStays: ReadonlySet<string> = new Set(['worry', 'question', 'stuck', 'none', 'thanks', 'greeting', 'help']);

const thenOf = (act: Act | undefined, { place }: Seen): Then => {
  if (!act || surelyStays.has(act.act)) return 'stays';
  if (act.act === 'loss') return place.startsWith('ticket') ? 'ticket' : 'hands-over';
  if (act.act === 'human') return 'hands-over';
  if (act.act === 'cancel') return 'ends';
  if (act.act === 'report') return act.result === 'fixed' ? 'ends' : act.result === 'not-fixed' ? 'moves' : 'asks';
  return 'moves';
};

const aboutSeen = ({ procedures, questions }: Library, seen: Seen): AskedAbout => {
  const procedure = procedures.get(seen.at);
  if (procedure) return { kind: 'procedure', procedure };
  const question = [...questions.values()].find(({ fact }) => fact === seen.asks);
  return question ? { kind: 'question', question } : { kind: 'nothing' };
};

const saysTo = (library: Library, { answers }: Listening, seen: Seen, acts: readonly Act[]): string => {
  const asked = acts.find((act) => act.act === 'question' || act.act === 'worry');
  if (asked?.act !== 'question' && asked?.act !== 'worry') return '';
  const says = answerTo(answers, aboutSeen(library, seen), { topic: asked.topic, entry: asked.answer });
  return words({ locale: null, timezone: null }, says ?? '');
};

/** What an agent types is read as the thread reads it: nothing is sent that looks like a command. */
const heardInThread = ({ listen }: Listening, text: string): Heard => {
  const typed = readThreadCommand(text);
  const isAsked =
    typed.command.startsWith('perhaps') || seemsCommand(typed, () => listen(text, seenAt('agent-thread')));
  const isMessage = !isAsked && (typed.command === 'message' || typed.command === 'write');
  return {
    text,
    acts: [{ act: isMessage ? 'agent-message' : 'agent-command' }],
    then: isAsked ? 'asks' : 'moves',
    says: '',
  };
};

/** Makes a listener of the guides as they lie on disk; every fault of theirs at once, as one error. */
export const makeListener = (): ((typed: Typed) => Heard) => {
  const files = readFolder(path.join(__dirname, '..', '..', 'guides'));
  const loaded = readLibrary(files);
  if ('faults' in loaded) throw new Error(loaded.faults.map(({ message }) => message).join('\n'));
  const { library } = loaded;
  const read = readListening(files, library);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  const { listening } = read;
  const seenOf = seenFor(library);
  return (typed) => {
    if (typed.place === 'agent-thread') return heardInThread(listening, typed.text);
    const seen = seenOf(typed);
    const acts = listening.listen(typed.text, seen);
    return {
      text: typed.text,
      acts: acts.map(shownAct),
      then: thenOf(acts[0], seen),
      says: saysTo(library, listening, seen, acts),
    };
  };
};
