import type { Session } from '../../../domain/session';
import { isLive } from '../../../domain/ticket';
import type { Ticket } from '../../../domain/ticket';
import { alsoTyped, titleOfTicket } from '../../tickets/said-for-ticket';
import { ownTicketOf } from '../../tickets/own-ticket';
import type { Here, ShownLeaving } from '../../views/parts';
import type { SessionView } from '../../views/session-view';
import type { TicketView } from '../../views/helpdesk-view';
import type { Texts } from '../context';
import { hasGuide } from '../../guide/find-guide';
import { leftBehind } from '../../guide/left-behind';
import { factsOf, where } from '../../guide/walk/where';
import { detailsAsked } from '../hand-over/details';
import { hasNextFix, withoutEarlier } from '../press/come-back';
import { canGoOn } from '../press/take-up';
import { underWay } from '../hand-over/under-way';
import { caughtUp, factsKnown, stepOf } from '../walk-of-session';
import { shownChoice, shownFacts, shownLeaving, shownTried } from './shown';
import { viewOfStep } from './view-of-step';
import { viewOfQuestion } from './view-of-question';

/** The ids that the session's card carries. */
export const hereOf = (context: Texts, session: Session): Here => ({
  session: session.id,
  step: stepOf(context, session),
  place: session.address.place,
  round: session.rejected.length,
  requester: session.requester.name,
});

/** True where the file was put aside, or where that was begun when the session was left. */
const putsAside = ({ library }: Texts, { walk }: Session): boolean => {
  if (!walk) return false;
  if (walk.ledger.some(({ procedure }) => procedure === 'rebuild-ost')) return true;
  const position = where(library, walk);
  if (position.kind !== 'do' || position.procedure.id !== 'rebuild-ost') return false;
  return walk.atOnce === position.step.id || (walk.done[position.step.id]?.length ?? 0) > 0;
};

/** True where a loss is feared, or where a file may be half mended. */
const keepsFiles = (context: Texts, session: Session): boolean =>
  session.because === 'data-loss' ||
  putsAside(context, session) ||
  underWay(context, session).some(({ procedure }) => context.library.procedures.get(procedure)?.touchesOst);

const leavingOf = (context: Texts, { walk }: Session): ShownLeaving | null =>
  walk &&
  shownLeaving(
    context.library,
    leftBehind(context.library, withoutEarlier(walk).ledger),
    factsOf(context.library, walk),
  );

const endView = (context: Texts, session: Session, here: Here, ticket: Ticket | null): SessionView => {
  const second = session.second ? shownChoice(context.catalogue, session.second) : null;
  const tried = shownTried(session.walk?.ledger ?? []);
  if (session.stage === 'solved')
    return { here, kind: 'solved', tried, leaves: leavingOf(context, session), rating: session.rating, second };
  if (session.stage === 'cancelled')
    return {
      here,
      kind: 'cancelled',
      goesOn: canGoOn(context, session),
      words: session.words,
      renameBack: session.because === 'data-loss' || putsAside(context, session),
      second,
    };
  if (session.stage === 'linked' && session.ticketNumber !== null) {
    const isIt = ticket?.number === session.ticketNumber;
    const claimedBy = isIt ? (ticket.claimedBy?.name ?? null) : null;
    return { here, kind: 'joined', number: session.ticketNumber, claimedBy, second };
  }
  return {
    here,
    kind: 'ticket-opened',
    number: session.ticketNumber ?? 0,
    urgency: session.urgency,
    // The card stays as it is until the next move: what time shuts is refused when it is pressed.
    ticket: ticket && ownTicketOf(context, ticket, ticket.updatedAt),
    lossHeard: ticket === null || isLive(ticket) ? (session.alarm?.words ?? null) : null,
    keepFiles: keepsFiles(context, session) && (ticket === null || isLive(ticket)),
    second,
  };
};

const confirmView = (context: Texts, session: Session, here: Here): SessionView => {
  const { words, affected, label, facts } = session;
  const entry = label ? context.catalogue.get(label) : undefined;
  const title = entry?.title ?? '';
  const says = entry?.says ?? '';
  if (label && !hasGuide(context.library, label)) return { here, kind: 'out-of-scope', words, topic: title, says };
  return { here, kind: 'understood', words, affected, title, says, facts: shownFacts(context.library, facts) };
};

const handOverView = (context: Texts, session: Session, here: Here): SessionView => {
  const { words, affected, label, because, urgency, note } = session;
  return {
    here,
    kind: 'hand-over',
    because: context.library.reasons.get(because ?? '')?.requester ?? '',
    words,
    affected,
    title: label ? (context.catalogue.get(label)?.title ?? null) : null,
    facts: shownFacts(context.library, factsKnown(context, session)),
    tried: shownTried([...(session.walk?.ledger ?? []), ...underWay(context, session)]),
    urgency,
    note,
  };
};

const detailsView = (context: Texts, session: Session, here: Here): SessionView => {
  const { facts } = context.library;
  const asked = detailsAsked(context.library, session.because, factsKnown(context, session));
  return {
    here,
    kind: 'details',
    asked: asked.map((fact) => ({ fact, name: facts.get(fact)?.name ?? fact, how: facts.get(fact)?.copy?.how ?? '' })),
  };
};

/** What is asked before what was understood is shown; null when nothing is. */
const interposedView = (context: Texts, session: Session, here: Here, ticket: Ticket | null): SessionView | null => {
  const { words, aside, walk } = session;
  if (aside?.kind === 'double') {
    const about = ticket?.id === aside.ticket ? ticket : null;
    return {
      here,
      kind: 'double',
      words,
      ticket: aside.ticket,
      number: aside.number,
      about: about && { state: about.state, claimedBy: about.claimedBy?.name ?? null, openedAt: about.createdAt },
    };
  }
  if (aside?.kind === 'incident') {
    const stage = aside.over ? 'over' : session.stage === 'linked' ? 'waiting' : 'told';
    const title = (session.label && context.catalogue.get(session.label)?.title) ?? '';
    const second = session.second ? shownChoice(context.catalogue, session.second) : null;
    return { here, kind: 'known-incident', title, note: aside.note, stage, second };
  }
  if (aside?.kind === 'stopped-before')
    return { here, kind: 'stopped-before', words, title: aside.title, at: aside.at };
  if (aside?.kind !== 'back-again') return null;
  const position = walk && where(context.library, walk);
  const next = position?.kind === 'do' ? position.procedure.title : null;
  const hasNext = walk !== null && hasNextFix(context.library, walk);
  return { here, kind: 'back-again', words, helped: aside.title, at: aside.at, hasNext, next: hasNext ? next : null };
};

/** The session as its living card shows it. `ticket` is the one that it was handed over with, if any. */
export const viewOf = (context: Texts, found: Session, ticket: Ticket | null): SessionView => {
  const session = caughtUp(context, found);
  const here = hereOf(context, session);
  if (session.aside?.kind === 'maybe-lost') return { here, kind: 'maybe-lost', words: session.aside.words };
  if (session.aside?.kind === 'details') return detailsView(context, session, here);
  if (session.aside?.kind === 'for-whom') return { here, kind: 'for-whom', words: session.words };
  if (session.aside?.kind === 'leave-this') {
    const current = session.label ? (context.catalogue.get(session.label)?.title ?? '') : '';
    return { here, kind: 'leave-this', words: session.aside.words, current };
  }
  const asked = interposedView(context, session, here, ticket);
  if (asked) return asked;
  if (session.aside?.kind === 'change-fact') {
    return viewOfQuestion(context, here, session.aside.fact, session.aside.findOut ? 'finding-out' : 'correcting');
  }
  switch (session.stage) {
    case 'clarifying': {
      const choices = session.choices.map((label) => shownChoice(context.catalogue, label));
      return { here, kind: 'clarify', words: session.words, choices };
    }
    case 'confirming':
      return confirmView(context, session, here);
    case 'handing-over':
      return handOverView(context, session, here);
    case 'guiding':
    case 'advised':
      return viewOfStep(context, session, here);
    case 'solved':
    case 'escalated':
    case 'linked':
    case 'cancelled':
      return endView(context, session, here, ticket);
  }
};

/** The helpdesk's picture of a ticket. */
export const ticketViewOf = (context: Texts, ticket: Ticket): TicketView => ({
  kind: 'ticket',
  ticket,
  title: titleOfTicket(context, ticket),
  alsoTyped: alsoTyped(ticket),
  facts: shownFacts(context.library, ticket.facts),
  reason: context.library.reasons.get(ticket.because)?.agent ?? '',
  procedures: [...context.library.procedures.values()]
    .filter(({ risk }) => risk !== 'deletes-on-server')
    .map(({ id, title }) => ({ id, title }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
  due: null,
  next: null,
  form: null,
});
