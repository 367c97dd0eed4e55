import type { OpenQuestion } from '../../../domain/kept/question';
import { requesterMovesOf } from '../../../domain/requester-moves';
import type { Say } from '../../../domain/say';
import { isLive, longestNote, type Ticket } from '../../../domain/ticket';
import { foldText } from '../../../language/tag/fold';
import { say } from '../../../texts/say';
import { isBareSuccess } from '../../conversation/typed/bare-report';
import { bareYesOrNo, saysOnly } from '../../conversation/typed/replies';
import { typedCommand } from '../../commands';
import type { RequesterMove } from '../moves/move-request';
import { ticketsNamed } from './named-ticket';
import type { TicketCommand } from '../typed/ticket-command';

/** What a text that answers a question about tickets comes to. */
export type AnsweredQuestion =
  | { readonly does: 'move'; readonly moves: readonly { readonly ticket: Ticket; readonly what: RequesterMove }[] }
  | { readonly does: 'say'; readonly text: Say; readonly adds?: { readonly ticket: Ticket; readonly text: string } }
  /** These words are a problem of their own. */
  | { readonly does: 'hear'; readonly text: string }
  /** Done with this ticket what was asked about. */
  | { readonly does: 'command'; readonly ticket: Ticket };

/** A text, a yes or a no at its beginning, and what follows that. */
interface Reply {
  readonly text: string;
  readonly said: 'yes' | 'no' | null;
  readonly rest: string;
}

const bareReply = (text: string): 'yes' | 'no' | null => {
  if (saysOnly('leave-it', text) || typedCommand(text) === 'cancel') return 'no';
  return saysOnly('do-it', text) || saysOnly('go-on', text) ? 'yes' : bareYesOrNo(text);
};

const atSign = /^([^,.;:!?\n–—-]{1,40})[,.;:!\n–—-]([^]*)$/u;

/** What stands before the first sign of a text, and what behind it; nothing where nothing stands behind. */
const headAndRest = (text: string): { readonly head: string; readonly rest: string } => {
  const [, head = '', tail = ''] = atSign.exec(text.trim()) ?? [];
  const rest = tail.replace(/^[\s,.;:!–—-]+/u, '');
  return rest === '' ? { head: '', rest } : { head, rest };
};

const firstWord =
  /^(yes|yeah|yep|sure|ja|oui|si|sí|no|nope|nein|non) +(?!longer|more|problem|matter|idea|way)(\S[^]*)$/iu;

/** "Yes" and "no", alone or before more: "no, it is still broken". */
const replyOf = (text: string): Reply => {
  const typed = text.trim();
  const bare = bareReply(typed);
  if (bare !== null) return { text, said: bare, rest: '' };
  const { head, rest } = headAndRest(typed);
  const said = rest === '' ? null : bareReply(head);
  if (said !== null) return { text, said, rest };
  const [, word = '', more = ''] = firstWord.exec(typed) ?? [];
  return word === '' ? { text, said: null, rest: typed } : { text, said: bareReply(word), rest: more };
};

/** "OK" and "thanks" say that something was read, and answer nothing. */
const acknowledges = (text: string): boolean => saysOnly('okay', text) && !saysOnly('yes', text);

const stars: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['1', 'one', 'eins', 'ein', 'un', 'une', 'uno', 'una'],
    ['2', 'two', 'zwei', 'deux', 'dos'],
    ['3', 'three', 'drei', 'trois', 'tres'],
    ['4', 'four', 'vier', 'quatre', 'cuatro'],
    ['5', 'five', 'funf', 'cinq', 'cinco'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1])),
);
const rating =
  /^(?:(?:i|id|ich|je|le|doy|give|gebe|donne|say|sage|a|it|rate|das|un|su) ){0,3}(\p{L}{2,6}|[1-5])(?: ?(?:of|out of|von|sur|de|\/) ?(?:5|five|funf|cinq|cinco))?(?: ?(?:stars?|sterne?|etoiles?|estrellas?|points?|punkte?|puntos?))?$/u;

/** How many of five somebody gives, and what they say about it: "4", "five stars", "3/5, it took long". */
const ratingOf = (text: string): { readonly stars: number; readonly note: string } | null => {
  const { head: before, rest: note } = headAndRest(text);
  const head = note === '' ? text : before;
  const word = rating.exec(
    foldText(head.normalize('NFC'))
      .replace(/['’!.]/g, '')
      .trim(),
  )?.[1];
  const given = word === undefined ? undefined : stars[word];
  return given === undefined ? null : { stars: given, note: note.slice(0, longestNote) };
};

const one = (ticket: Ticket, what: RequesterMove): AnsweredQuestion => ({ does: 'move', moves: [{ ticket, what }] });
const telling = (text: Say): AnsweredQuestion => ({ does: 'say', text });
const adding = (newId: string, text: string): RequesterMove => ({ move: 'add', id: newId, text, files: [] });

/** What is known while a question is answered. */
export interface Answering {
  readonly question: OpenQuestion;
  /** Those that it is about, in the order in which they were shown, with their subjects. */
  readonly tickets: readonly (Ticket & { readonly about: string })[];
  readonly text: string;
  /** The command about their tickets that the text is, if any. */
  readonly command: TicketCommand | null;
  readonly newId: string;
}

/** "I do not need it any more", as the card offers it. */
const noNeed =
  /^(?:(?:i |we )?(?:do not|don'?t|no longer) need (?:it|this|that)(?: any ?more)?|no longer needed|(?:das )?brauche? ich nicht mehr|je n'en ai plus besoin|ya no (?:lo|la) necesito)[.!]*$/;

const toClose = (
  { because }: Extract<OpenQuestion, { readonly asks: 'close' }>,
  ticket: Ticket,
  { text, said, rest }: Reply,
): AnsweredQuestion | null => {
  if (said === 'no') {
    const { number } = ticket;
    if (rest === '') return telling(say('stays-open', { number }));
    return { does: 'say', text: say('stays-open-and-passed-on', { number }), adds: { ticket, text } };
  }
  const works = isBareSuccess(rest);
  if (because !== 'fixed' && noNeed.test(foldText(text.trim()))) return one(ticket, { move: 'withdraw', note: '' });
  if (said === null && !works) return null;
  if (rest !== '' && !works && because === 'fixed') return null;
  const isFixed = because === 'fixed' || works;
  return one(ticket, isFixed ? { move: 'fixed' } : { move: 'withdraw', note: rest.slice(0, longestNote) });
};

const toReopen = (
  typed: string,
  ticket: Ticket,
  { newId, command }: Answering,
  { said, rest }: Reply,
): AnsweredQuestion | null => {
  const isCommand = command?.wants === 'reopen' && (command.number ?? ticket.number) === ticket.number;
  if (said === 'no' && rest === '') return telling(say('stays-closed', { number: ticket.number }));
  if (said !== 'yes' && !isCommand) return null;
  const words = isCommand || rest === '' ? typed : `${typed}\n${rest}`;
  return one(ticket, { move: 'reopen', add: { id: newId, text: words } });
};

const toWhose = (held: string, { tickets, text, newId }: Answering): AnsweredQuestion | null => {
  const named = ticketsNamed(tickets, text);
  if (named?.kind === 'none') return { does: 'hear', text: held };
  const isOnly = tickets.length === 1 && saysOnly('send', text);
  if (!named && !isOnly) return bareReply(text) === 'no' ? telling(say('sent-to-nobody')) : null;
  const ids = named?.tickets ?? tickets.map(({ id }) => id);
  const words = named && named.rest !== '' ? `${held}\n${named.rest}` : held;
  const moves = tickets
    .filter(({ id }) => ids.includes(id))
    .map((ticket, at) => ({ ticket, what: adding(`${newId}${at === 0 ? '' : `-${String(at)}`}`, words) }));
  return { does: 'move', moves };
};

const toWhich = ({ tickets, text }: Answering): AnsweredQuestion | null => {
  const named = ticketsNamed(tickets, text);
  if (named?.kind === 'none' || bareReply(text) === 'no') return telling(say('none-of-them-changed'));
  const [id, ...others] = named?.tickets ?? [];
  const ticket = tickets.find((each) => each.id === id);
  return ticket && others.length === 0 && named?.rest === '' ? { does: 'command', ticket } : null;
};

/** What a text comes to as the answer to the question that was asked; null where it is none. */
export const typedToQuestion = (answering: Answering): AnsweredQuestion | null => {
  const { question, tickets, text, newId } = answering;
  const [ticket] = tickets;
  if (!ticket) return null;
  const { number } = ticket;
  const reply = replyOf(text);
  const { said, rest } = reply;
  switch (question.asks) {
    case 'close':
      return toClose(question, ticket, reply);
    case 'reopen':
      return toReopen(question.text, ticket, answering, reply);
    case 'whose':
      return toWhose(question.text, answering);
    case 'which':
      return toWhich(answering);
    case 'rate': {
      const given = ratingOf(text);
      if (given) return one(ticket, { move: 'rate', ...given });
      if (rest !== '') return null;
      return telling(said === 'no' ? say('not-rated') : say('rate-with-a-number'));
    }
    case 'lost':
      if (said === 'no' && rest === '') return telling(say('nothing-lost-then'));
      return said === 'yes' && !acknowledges(text) ? one(ticket, { move: 'prioritize', urgency: 'urgent' }) : null;
    case 'send': {
      if (acknowledges(text) || (said === 'no' && rest === '')) return telling(say('not-sent-then'));
      const isSend = saysOnly('send', text);
      if (said !== 'yes' && !isSend) return null;
      return one(ticket, adding(newId, rest === '' || isSend ? question.text : `${question.text}\n${rest}`));
    }
    case 'new':
      if (rest !== '') return null;
      return said === 'yes' && !acknowledges(text)
        ? { does: 'hear', text: question.text }
        : telling(say('stays-with-the-ticket', { number }));
  }
};

const day = 24 * 3_600_000;

/** True while the question waits for an answer: nobody has done since what it asks, and nobody asked anything else. */
export const isWaiting = (question: OpenQuestion, tickets: readonly Ticket[], now: number): boolean => {
  if (tickets.length === 0 || now - question.at > (question.asks === 'rate' ? 7 : 1) * day) return false;
  const can = (move: 'withdraw' | 'reopen' | 'rate'): boolean =>
    tickets.every((ticket) => requesterMovesOf(ticket, now).includes(move));
  switch (question.asks) {
    case 'close':
      return can('withdraw');
    case 'reopen':
    case 'rate':
      return can(question.asks);
    case 'lost':
      return tickets.every((ticket) => isLive(ticket) && ticket.urgency !== 'urgent');
    case 'whose':
    case 'send':
      return !tickets.some(({ messages }) =>
        messages.some(({ from, at, text }) => from === 'requester' && at >= question.at && text === question.text),
      );
    case 'which':
    case 'new':
      return true;
  }
};
