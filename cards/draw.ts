import { inWords, type Drawn } from './in-words';
import type { View } from '../dialogs/views/view';
import type { Message } from '../domain/ports';
import { foundHelpCard, foundTicketCard } from './extension/found-cards';
import { mendThisCard } from './extension/mend-this-card';
import { offeredHelpCard } from './extension/offered-help-card';
import { advisedCard } from './session/ending/advised-card';
import { answeredCard } from './own-ticket/answered-card';
import { perhapsNewCard } from './own-ticket/perhaps-new-card';
import { agentMessageCard } from './own-ticket/agent-message-card';
import { backAgainCard } from './session/asking/back-again-card';
import { cancelledCard } from './session/ending/cancelled-card';
import { clarifyCard } from './session/asking/clarify-card';
import { closeTicketCard } from './own-ticket/close-ticket-card';
import { reopenTicketCard } from './own-ticket/reopen-ticket-card';
import { doubleCard } from './session/asking/double-card';
import { detailsCard } from './session/asking/details-card';
import { forWhomCard } from './session/asking/for-whom-card';
import { handOverCard } from './session/ending/hand-over-card';
import { heldMessageCard } from './helpdesk/held-message-card';
import { helpCard } from './session/greeting/help-card';
import { howToFindOutCard } from './session/asking/how-to-find-out-card';
import { incidentCard } from './helpdesk/incident-card';
import { joinedCard } from './session/ending/joined-card';
import { knownIncidentCard } from './session/ending/known-incident-card';
import { leaveThisCard } from './session/asking/leave-this-card';
import { maybeLostCard } from './session/asking/maybe-lost-card';
import { movedToPrivateCard, passedCard } from './session/greeting/moved-cards';
import { myTicketsCard } from './own-ticket/my-tickets-card';
import { ownTicketCard } from './own-ticket/own-ticket-card';
import { outOfScopeCard } from './session/ending/out-of-scope-card';
import { parkedCard } from './session/fixing/parked-card';
import { procedureCard } from './session/fixing/procedure-card';
import { questionCard } from './session/asking/question-card';
import { rateTicketCard } from './own-ticket/rate-ticket-card';
import { sentFixCard } from './own-ticket/sent-fix-card';
import { solvedCard } from './session/ending/solved-card';
import { stillThereCard } from './session/fixing/still-there-card';
import { stoppedBeforeCard } from './session/asking/stopped-before-card';
import { stuckAtCard } from './session/fixing/stuck-at-card';
import { stuckCard } from './session/fixing/stuck-card';
import { ticketCard } from './helpdesk/ticket-card';
import { ticketOpenedCard } from './own-ticket/ticket-opened-card';
import { understoodCard } from './session/asking/understood-card';
import { unknownCard } from './session/greeting/unknown-card';
import type { ViewOf } from './view-of';
import { welcomeCard } from './session/greeting/welcome-card';
import { whenLaterCard } from './session/fixing/when-later-card';
import { whichTicketCard } from './own-ticket/which-ticket-card';
import { whoseAnswerCard } from './own-ticket/whose-answer-card';
import type { PictureAddress } from './parts/picture';
import { type Piece, nothing } from './parts/piece';
import type { Reader } from '../domain/say';

const cards: { readonly [K in View['kind']]: (view: ViewOf<K>) => Piece | readonly Piece[] } = {
  clarify: clarifyCard,
  understood: understoodCard,
  question: questionCard,
  'how-to-find-out': howToFindOutCard,
  procedure: procedureCard,
  stuck: stuckCard,
  'stuck-at': stuckAtCard,
  'when-later': whenLaterCard,
  parked: parkedCard,
  'still-there': stillThereCard,
  'leave-this': leaveThisCard,
  'maybe-lost': maybeLostCard,
  'for-whom': forWhomCard,
  details: detailsCard,
  solved: solvedCard,
  advised: advisedCard,
  'out-of-scope': outOfScopeCard,
  'hand-over': handOverCard,
  'ticket-opened': ticketOpenedCard,
  cancelled: cancelledCard,
  double: doubleCard,
  'back-again': backAgainCard,
  'stopped-before': stoppedBeforeCard,
  joined: joinedCard,
  'moved-to-private': movedToPrivateCard,
  passed: passedCard,
  welcome: welcomeCard,
  help: helpCard,
  unknown: unknownCard,
  'agent-message': agentMessageCard,
  'whose-answer': whoseAnswerCard,
  'my-tickets': myTicketsCard,
  'own-ticket': ownTicketCard,
  'which-ticket': whichTicketCard,
  'close-ticket': closeTicketCard,
  'reopen-ticket': reopenTicketCard,
  answered: answeredCard,
  'perhaps-new': perhapsNewCard,
  'rate-ticket': rateTicketCard,
  'sent-fix': sentFixCard,
  ticket: ticketCard,
  'held-message': heldMessageCard,
  incident: incidentCard,
  'known-incident': knownIncidentCard,
  'found-help': foundHelpCard,
  'found-ticket': foundTicketCard,
  'mend-this': mendThisCard,
  'offered-help': offeredHelpCard,
};

/** The most that a card may weigh, in bytes of UTF-8; what holds it needs the rest of the platform's 28 KB. */
const heaviest = 27 * 1024;

const weight = ({ card }: Message): number => new TextEncoder().encode(JSON.stringify(card)).length;

/**
 * The card of a view in the words of its reader, and the same in plain text. Of a card that can be shown more or less
 * briefly it is the fullest that is light enough, else the briefest. Pictures that are nowhere to be had are left out.
 */
export const draw = (view: View, reader: Reader, addressOf: PictureAddress = () => null): Drawn => {
  // The table is keyed by the view's own kind; the type of each entry was checked above.
  const card = cards[view.kind] as (view: View) => Piece | readonly Piece[];
  const drawn = [card(view)].flat();
  let message = inWords(reader, nothing, addressOf);
  for (const piece of drawn) {
    message = inWords(reader, piece, addressOf);
    if (drawn.length === 1 || weight(message) <= heaviest) break;
  }
  return message;
};
