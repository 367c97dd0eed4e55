import type { View } from '../dialogs/view';
import type { Message } from '../domain/ports';
import { advisedCard } from './advised-card';
import { agentMessageCard } from './agent-message-card';
import { backAgainCard } from './back-again-card';
import { cancelledCard } from './cancelled-card';
import { clarifyCard } from './clarify-card';
import { closeTicketCard } from './close-ticket-card';
import { doubleCard } from './double-card';
import { handOverCard } from './hand-over-card';
import { helpCard } from './help-card';
import { howToFindOutCard } from './how-to-find-out-card';
import { incidentCard } from './incident-card';
import { joinedCard } from './joined-card';
import { knownIncidentCard } from './known-incident-card';
import { leaveThisCard } from './leave-this-card';
import { movedDownCard, movedToPrivateCard } from './moved-cards';
import { myTicketsCard } from './my-tickets-card';
import { ownTicketCard } from './own-ticket-card';
import { outOfScopeCard } from './out-of-scope-card';
import { parkedCard } from './parked-card';
import { procedureCard } from './procedure-card';
import { questionCard } from './question-card';
import { rateTicketCard } from './rate-ticket-card';
import { sentFixCard } from './sent-fix-card';
import { solvedCard } from './solved-card';
import { stillThereCard } from './still-there-card';
import { stuckAtCard } from './stuck-at-card';
import { stuckCard } from './stuck-card';
import { ticketCard } from './ticket-card';
import { ticketOpenedCard } from './ticket-opened-card';
import { understoodCard } from './understood-card';
import { unknownCard } from './unknown-card';
import type { ViewOf } from './view-of';
import { welcomeCard } from './welcome-card';
import { whenLaterCard } from './when-later-card';
import { whichTicketCard } from './which-ticket-card';
import { whoseAnswerCard } from './whose-answer-card';

const cards: { readonly [K in View['kind']]: (view: ViewOf<K>) => Message } = {
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
  solved: solvedCard,
  advised: advisedCard,
  'out-of-scope': outOfScopeCard,
  'hand-over': handOverCard,
  'ticket-opened': ticketOpenedCard,
  cancelled: cancelledCard,
  double: doubleCard,
  'back-again': backAgainCard,
  joined: joinedCard,
  'moved-to-private': movedToPrivateCard,
  'moved-down': movedDownCard,
  welcome: welcomeCard,
  help: helpCard,
  unknown: unknownCard,
  'agent-message': agentMessageCard,
  'whose-answer': whoseAnswerCard,
  'my-tickets': myTicketsCard,
  'own-ticket': ownTicketCard,
  'which-ticket': whichTicketCard,
  'close-ticket': closeTicketCard,
  'rate-ticket': rateTicketCard,
  'sent-fix': sentFixCard,
  ticket: ticketCard,
  incident: incidentCard,
  'known-incident': knownIncidentCard,
};

/** The card of a view, and the same in plain text. */
export const draw = (view: View): Message => {
  // The table is keyed by the view's own kind; the type of each entry was checked above.
  const card = cards[view.kind] as (view: View) => Message;
  return card(view);
};
