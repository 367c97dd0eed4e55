import { answerTo } from '../../dialogs/answers/answer-of';
import { typedCommand } from '../../dialogs/commands';
import { bareYesOrNo } from '../../dialogs/conversation/typed/replies';
import { unmarked } from '../../dialogs/guide/unmarked';
import { takesBackLoss, takesBackWithin } from '../../dialogs/conversation/typed/takes-back-loss';
import type { Reading } from '../../dialogs/conversation/reading';
import { sureActs } from '../../dialogs/conversation/acts/sure-acts';
import { namedTicket } from '../../dialogs/tickets/own-ticket';
import { fixInHand, seenOnFix, typedToFix, type FixInHand } from '../../dialogs/tickets/sent-fix/typed-fix';
import { actOfSaying, nameOfAct, ticketDeeds } from '../../dialogs/tickets/typed/ticket-deeds';
import { whenAnswered } from '../../dialogs/tickets/timetable/when-answered';
import type { RequesterMove } from '../../dialogs/tickets/moves/move-request';
import { isSaying } from '../../domain/labels';
import type { Text } from '../../domain/say';
import { isLive, type Ticket } from '../../domain/ticket';
import type { ActName, HeardAct } from '../../language/acts/act';
import { seenAt, type Seen } from '../../language/acts/seen';
import { lossTold } from '../../language/classify/loss';
import type { Triaged } from '../../language/result';
import type { Deed, Heard } from '../session/taker';
import { longestSaid } from '../../cards/actions';
import { say } from '../../texts/say';

/** What is surely done with a text where this is shown; what is said in a session is one, too. Null for anything less sure. */
export const nameOf = (acts: readonly HeardAct[], { decision, label }: Triaged): ActName | null => {
  const [first] = acts;
  if (first) return nameOfAct(first);
  return decision === 'command' && label !== null && isSaying(label) ? actOfSaying(label) : null;
};

/** The words as a message of the ticket. */
export const passOn = (
  { context: { newId }, files: { files } }: Heard,
  ticket: Ticket,
  text: string,
  answer: 'line' | 'none' = 'line',
  move: 'add' | 'remark' = 'add',
): Deed => ({ kind: 'move-own', ticket, what: { move, id: newId, text, files }, answer });

const move = (ticket: Ticket, what: RequesterMove): Deed => ({ kind: 'move-own', ticket, what, answer: 'none' });
const telling = (text: Text) => ({ kind: 'say', text }) as const;

/** When the urgency was raised because of a loss; null when it was not, or by an agent. */
const alarmAt = ({ urgency, because, createdAt, events, requester }: Ticket): number | null => {
  if (urgency !== 'urgent') return null;
  const raised = events.findLast(({ move: made }) => made === 'prioritize');
  if (raised) return raised.by === requester.name ? raised.at : null;
  return because === 'data-loss' ? createdAt : null;
};

/** A loss that was told of just now and is none after all; what a session was stopped for is taken back in the session. */
export const lossTakenBack = (heard: Heard): readonly Deed[] | null => {
  const { tickets, context, text } = heard;
  const ticket = tickets.find((each) => isLive(each) && context.now - (alarmAt(each) ?? 0) <= takesBackWithin);
  if (!ticket || !takesBackLoss(text)) return null;
  if (ticket.because === 'data-loss' && alarmAt(ticket) === ticket.createdAt) return [];
  const calmed = telling(say('no-longer-urgent', { number: ticket.number }));
  return [passOn(heard, ticket, text, 'none'), move(ticket, { move: 'prioritize', urgency: 'normal' }), calmed];
};

/** What stands on the card of a ticket that a text may be for: a fix that was sent to it, or the ticket. */
export const seenAtTicket = (heard: Heard, ticket: Ticket | undefined): Seen => {
  const fix = ticket && fixInHand(heard.context.library, ticket);
  return fix ? seenOnFix(fix) : seenAt('ticket-open');
};

const sureOfLoss = 0.9;

const isSurelyLost = (text: string, { label, confidence }: Triaged): boolean =>
  ['certain', 'told'].includes(lossTold(text)) || (label === 'data-loss' && confidence >= sureOfLoss);

/** True for words that surely tell of a loss, by their act and as a whole. */
export const tellsLoss = (reading: Reading): boolean => {
  const triaged = reading.told(false);
  return nameOf(sureActs(reading, seenAt('ticket-open')), triaged) === 'loss' && isSurelyLost(reading.text, triaged);
};

const answered = (
  { context, policy }: Heard,
  ticket: Ticket,
  act: HeardAct | undefined,
  fix: FixInHand | null,
): Text | null => {
  if (act?.act === 'stuck') {
    const entry = fix?.procedure.stuck.find(({ id }) => id === act.stuck);
    return entry ? unmarked(entry.lines.join(' ')) : null;
  }
  if (!act || !('topic' in act)) return null;
  if (act.topic === 'when-answer' || (act.topic === 'how-long' && !fix))
    return whenAnswered(ticket, policy, context.now);
  const about = fix ? ({ kind: 'procedure', procedure: fix.procedure } as const) : ({ kind: 'nothing' } as const);
  return answerTo(context.answers, about, { topic: act.topic, entry: act.answer });
};

/** What is done with words for an open ticket: by the table, and they reach it in any case. Null where they are none for it. */
export const wordsToTicket = (heard: Heard, ticket: Ticket, text: string): readonly Deed[] | null => {
  const { reading, context } = heard;
  const fix = fixInHand(context.library, ticket);
  const acts = sureActs(reading, seenAtTicket(heard, ticket));
  const triaged = reading.told(fix !== null);
  const name = nameOf(acts, triaged) ?? 'none';
  const [act] = acts;
  const plainly = [passOn(heard, ticket, text)];
  const closing = (because: 'fixed' | 'unsaid'): Deed => ({
    kind: 'draw',
    view: { kind: 'close-ticket', because, ticket: namedTicket(context, ticket) },
  });
  const besides = (deed: Deed): readonly Deed[] => [passOn(heard, ticket, text, 'none'), deed];
  // A bare yes or no that nothing waits for, and a bare stop: neither says that all is well, nor anything to the helpdesk.
  if (!fix && bareYesOrNo(text) !== null) return plainly;
  if (typedCommand(text) === 'cancel') return [closing('unsaid')];
  const press = fix && typedToFix(context.library, ticket.id, fix, { text, name, acts, triaged });
  if (press === 'asks-result') return besides(telling(say('carried-out-did-it-help')));
  if (press) return besides({ kind: 'press-fix', action: press });
  switch (ticketDeeds[name][fix ? 'sent-fix' : 'open']) {
    case 'remark': {
      const tellsMore = acts.length > 1 || triaged.facts.length > 0;
      return tellsMore ? plainly : [passOn(heard, ticket, text, 'line', 'remark')];
    }
    case 'alarm':
      if (ticket.urgency === 'urgent') return plainly;
      return isSurelyLost(text, triaged)
        ? [
            ...besides(move(ticket, { move: 'prioritize', urgency: 'urgent' })),
            telling(say('passed-on-and-urgent', { number: ticket.number })),
          ]
        : besides({
            ...telling(say('passed-on-is-it-lost', { number: ticket.number })),
            asks: { asks: 'lost', tickets: [ticket.id] },
          });
    case 'answer': {
      const said = answered(heard, ticket, act, fix);
      if (said === null) return plainly;
      // A button does not hold a longer one: it goes to the helpdesk, too.
      if (text.length > longestSaid) return besides(telling(said));
      return [{ kind: 'draw', view: { kind: 'answered', ticket, says: said, text } }];
    }
    case 'offer-close':
      return besides(closing('fixed'));
    case 'offer-end':
      return besides(closing('unsaid'));
    case 'leave':
      return null;
    case 'book':
    case 'offer-reopen':
    case 'pass-on':
      return plainly;
  }
};
