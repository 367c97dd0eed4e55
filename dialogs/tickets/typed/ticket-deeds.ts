import type { Saying } from '../../../domain/labels';
import type { ActName, HeardAct } from '../../../language/acts/act';

/** Where a text about a ticket is typed: it is open, a fix that was sent waits for its result, or it ended lately. */
export type TicketPlace = 'open' | 'sent-fix' | 'ended';

/**
 * What is done with a text about a ticket. In an open one its words reach the ticket, but for a question that Mailmend
 * answers itself: it offers to send that, too. `remark`: it answers nothing that was asked. `leave`: it is Mailmend's own to hear. `book`: an answer or a result for the card of the fix.
 */
export type TicketDeed =
  'pass-on' | 'remark' | 'answer' | 'offer-close' | 'offer-end' | 'offer-reopen' | 'alarm' | 'book' | 'leave';

const all = (deed: TicketDeed, ended: TicketDeed = 'leave'): Readonly<Record<TicketPlace, TicketDeed>> => ({
  open: deed,
  'sent-fix': deed,
  ended,
});
const told = all('pass-on');
const booked = (open: TicketDeed, ended: TicketDeed = 'leave') => ({ open, 'sent-fix': 'book', ended }) as const;

/** The one table of what each act does to a ticket, by where it is typed. */
export const ticketDeeds: Readonly<Record<ActName, Readonly<Record<TicketPlace, TicketDeed>>>> = {
  loss: all('alarm'),
  worry: all('answer'),
  question: all('answer'),
  answer: booked('pass-on'),
  contradiction: told,
  fixed: booked('offer-close'),
  'not-fixed': booked('pass-on', 'offer-reopen'),
  partly: all('pass-on', 'offer-reopen'),
  done: booked('pass-on'),
  running: told,
  stuck: { open: 'pass-on', 'sent-fix': 'answer', ended: 'leave' },
  later: told,
  back: told,
  cancel: all('offer-end'),
  restart: all('leave'),
  help: all('leave'),
  tickets: all('leave'),
  human: told,
  thanks: all('remark'),
  greeting: all('leave'),
  problem: told,
  none: told,
  'agent-command': told,
  'agent-message': told,
};

/** Sayings as the acts that they are. */
const acts: Readonly<Record<Saying, ActName>> = {
  fixed: 'fixed',
  'not-fixed': 'not-fixed',
  later: 'later',
  back: 'back',
  cancel: 'cancel',
  restart: 'restart',
  help: 'help',
  tickets: 'tickets',
  human: 'human',
  thanks: 'thanks',
  greeting: 'greeting',
  'data-loss': 'loss',
  'how-to': 'stuck',
  'file-in-use': 'stuck',
};

/** The act that a saying is. */
export const actOfSaying = (saying: Saying): ActName => acts[saying];

/** The name under which an act stands in the table. */
export const nameOfAct = (act: HeardAct): ActName => (act.act === 'report' ? act.result : act.act);
