import type { Saying } from '../../../domain/labels';
import { isLive, sentMessages } from '../../../domain/ticket';
import type { Ticket } from '../../../domain/ticket';
import { typedCommand } from '../../commands';
import type { ActName } from '../../../language/acts/act';
import { bareYesOrNo } from '../../conversation/typed/replies';
import { isGoOn } from '../../conversation/typed/typed-go-on';
import type { Triaged } from '../../../language/result';
import { ticketDeeds } from './ticket-deeds';

/** What somebody wrote in their private chat, and what is known about it. */
export interface Written {
  readonly text: string;
  readonly hasFiles: boolean;
  readonly triaged: Triaged;
  /** What is surely done with it, seen from an open ticket; null when that is not sure. */
  readonly act: ActName | null;
  /** Their tickets, newest first. */
  readonly tickets: readonly Ticket[];
  /**
   * What their session makes of it. `none`: there is none under way. `takes`: it answers the open question or names a
   * button. `open`: it goes on, and this text is nothing that it waits for.
   */
  readonly session: 'none' | 'takes' | 'open';
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Where a text or its files belong. */
export type ReplyRoute =
  /** Not to a ticket: it is heard like everything else. */
  | { readonly kind: 'nobody' }
  /** `perhapsNew`: it may tell of another problem besides. */
  | { readonly kind: 'ticket'; readonly ticket: Ticket; readonly text: string; readonly perhapsNew?: true }
  /** The files belong to the ticket, the text does not. */
  | { readonly kind: 'files'; readonly ticket: Ticket }
  /** To be asked: one of these tickets, or something new. */
  | { readonly kind: 'unclear'; readonly tickets: readonly Ticket[]; readonly text: string }
  /** They named a ticket that is not among theirs. */
  | { readonly kind: 'not-theirs'; readonly number: number };

/** So long after an agent wrote, what is written back is taken for an answer. */
const answersFor = 3 * 24 * 3_600_000;

const named = /^\s*(add(?:\s+(?:this|that))?\s+to\s+)?(?:(?:my\s+)?ticket\s+)?#?(\d{4,9})\s*:\s*(\S[^]*)$/iu;

/** Commands that are an answer as well, wherever one is waited for. */
const answers: readonly string[] = [
  'fixed',
  'not-fixed',
  'how-to',
  'file-in-use',
  'data-loss',
  'later',
] satisfies Saying[];
/** What is meant for Mailmend even in a sentence of one's own. Other sayings answer a person as well as a guide. */
const forMailmend: readonly string[] = ['help', 'tickets', 'greeting', 'restart'] satisfies Saying[];

const wroteLately = (ticket: Ticket, now: number): boolean =>
  sentMessages(ticket).some(({ from, at }) => from === 'agent' && now - at < answersFor) ||
  ticket.fixes.some(({ at }) => now - at < answersFor);

const isForMailmend = (written: Written, waiting: boolean): boolean => {
  const { text, act } = written;
  const { decision, label } = written.triaged;
  if (bareYesOrNo(text) !== null) return false;
  const command = typedCommand(text);
  // Nobody asked whether to go on, and what there is to stop is the ticket.
  if (isGoOn(text)) return !waiting && !written.tickets.some((ticket) => wroteLately(ticket, written.now));
  if (command === 'cancel' && written.session === 'none' && written.tickets.some(isLive)) return false;
  if (command !== null) return !(waiting && answers.includes(command));
  if (act !== null) return ticketDeeds[act].open === 'leave';
  return decision === 'command' && label !== null && forMailmend.includes(label);
};

/** True for what tells a problem of its own, and is not said about one that is under way. */
const tellsProblem = ({ triaged: { decision, label }, act }: Written): 'surely' | 'perhaps' | 'no' => {
  if (act !== null && act !== 'problem') return 'no';
  if (decision === 'start') return 'surely';
  return decision === 'out-of-scope' && label !== 'chitchat' ? 'perhaps' : 'no';
};

/** The ticket itself, or the one of theirs that took it in. */
const present = (ticket: Ticket, tickets: readonly Ticket[]): Ticket =>
  tickets.find(({ number }) => number === ticket.mergedInto) ?? ticket;

const byNumber = ({ text, tickets }: Written): ReplyRoute | null => {
  const [, adds, digits, rest = ''] = named.exec(text) ?? [];
  if (digits === undefined) return null;
  const ticket = tickets.find(({ number }) => number === Number(digits));
  if (ticket) return { kind: 'ticket', ticket: present(ticket, tickets), text: rest.trim() };
  // A number and a colon may be anything, such as a code in an error.
  return adds === undefined ? null : { kind: 'not-theirs', number: Number(digits) };
};

/** With one ticket it goes there; another problem that it may tell of is offered to be mended besides. */
const toOnly = (ticket: Ticket, text: string, isPerhapsNew: boolean): ReplyRoute => ({
  kind: 'ticket',
  ticket,
  text,
  ...(isPerhapsNew && { perhapsNew: true }),
});

const ofText = (written: Written, waiting: readonly Ticket[], live: readonly Ticket[]): ReplyRoute => {
  const { text, session, now } = written;
  if (text === '' || session === 'takes' || isForMailmend(written, waiting.length > 0)) return { kind: 'nobody' };
  const problem = tellsProblem(written);
  const [only, ...more] = waiting;
  if (only) {
    if (more.length > 0 || session !== 'none') return { kind: 'unclear', tickets: waiting, text };
    return toOnly(only, text, problem === 'surely');
  }
  if (session !== 'none' || problem === 'surely') return { kind: 'nobody' };
  const lately = live.filter((ticket) => wroteLately(ticket, now));
  const meant = lately.length > 0 ? lately : live;
  const [latest] = meant;
  if (!latest) return { kind: 'nobody' };
  return meant.length === 1 ? toOnly(latest, text, problem !== 'no') : { kind: 'unclear', tickets: meant, text };
};

/**
 * Whether what somebody writes is an answer to the helpdesk, and for which ticket. A number always decides; the open
 * question of a session comes before the helpdesk's; files go to the ticket that waits, else to the newest that is live.
 * What could be meant for several is asked, never guessed; with one ticket it goes there.
 */
export const routeReply = (written: Written): ReplyRoute => {
  const numbered = byNumber(written);
  if (numbered) return numbered;
  const live = written.tickets.filter(isLive);
  const waiting = live.filter(({ state }) => state === 'waiting');
  const whose = ofText(written, waiting, live);
  const [toGetFiles] = [...waiting, ...live];
  if (!written.hasFiles || !toGetFiles || whose.kind === 'ticket') return whose;
  const { text, session } = written;
  const isElse =
    whose.kind === 'nobody' && (tellsProblem(written) === 'surely' || isForMailmend(written, waiting.length > 0));
  const goesAlong = text === '' || (session === 'none' && !isElse);
  return goesAlong ? { kind: 'ticket', ticket: toGetFiles, text } : { kind: 'files', ticket: toGetFiles };
};
