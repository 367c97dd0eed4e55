import type { RequesterMove } from '../../dialogs/tickets/moves/move-request';
import { sentMessages } from '../../domain/ticket';
import type { Ticket, TicketFile } from '../../domain/ticket';
import { line } from '../services';
import type { Services } from '../services';
import type { Deed } from '../session/taker';
import type { Turn } from '../turn';
import { moveOwn } from './move-own-ticket';
import { ownTicketCard } from './show-own-ticket';
import type { Text, Say } from '../../domain/say';
import { say } from '../../texts/say';

type Needs = Pick<Services, 'store' | 'log' | 'clock' | 'library' | 'draw' | 'policy' | 'systems' | 'wakeOutbox'>;

/** Who reads what goes to a ticket: who has it, else who wrote last, else the helpdesk. */
export const helperOf = (ticket: Ticket): Text =>
  ticket.claimedBy?.name ??
  sentMessages(ticket).findLast(({ from }) => from === 'agent')?.by ??
  say('the-helpdesk-itself');

/** What is said back: to whom it went, and what to do when a file is not theirs to open. */
const passedOn = (ticket: Ticket, files: readonly TicketFile[]): Say => {
  const names = files.filter(({ contentType }) => !contentType.startsWith('image/')).map(({ name }) => name);
  const all = { who: helperOf(ticket), number: ticket.number };
  return names.length === 0 ? say('passed-on', all) : say('passed-on-to-share', { ...all, names });
};

/** What was typed goes with the message that it was typed in, by which an edited one is known. */
const inItsMessage = (what: RequesterMove, { input, activityId }: Turn): RequesterMove => {
  const message = input.kind === 'edited' ? input.message : input.kind === 'text' ? activityId : '';
  return (what.move === 'add' || what.move === 'remark') && message !== '' ? { ...what, message } : what;
};

/** Makes the move that a requester typed about a ticket of their own, and shows what came of it. */
export const answerOwnMove = async (
  services: Needs,
  turn: Turn,
  { ticket, what: typed, answer }: Extract<Deed, { readonly kind: 'move-own' }>,
): Promise<void> => {
  const what = inItsMessage(typed, turn);
  const outcome = await moveOwn(services, turn, ticket, what);
  if (answer === 'none' && outcome.moved) return;
  if (answer === 'card') {
    await turn.send(ownTicketCard(services, outcome.ticket, outcome.says));
    return;
  }
  const files = 'files' in what ? what.files : [];
  const said = outcome.moved ? passedOn(outcome.ticket, files) : outcome.says;
  const waits = what.move === 'remark' && outcome.ticket.state === 'waiting';
  await turn.send(line(turn, waits ? say('sentences', { sentences: [said, say('answer-is-awaited')] }) : said));
};
