import { say } from '../../../texts/say';
import { examples } from '../../../dialogs/conversation/context';
import { ticketViewOf, viewOf } from '../../../dialogs/conversation/view/view-of';
import { namedTicket, ownTicketViewOf, ticketLineOf } from '../../../dialogs/tickets/own-ticket';
import { dueOf, silentMove } from '../../../dialogs/tickets/timetable/timetable';
import { sentFixViewOf } from '../../../dialogs/tickets/sent-fix/sent-fix-view';
import { ticketForms } from '../../../dialogs/event';
import type { OwnTicketView } from '../../../dialogs/views/own-ticket-view';
import type { View } from '../../../dialogs/views/view';
import type { Session } from '../../../domain/session';
import type { SentFix, Ticket } from '../../../domain/ticket';
import type { ProcedureResult } from '../../../domain/walk';
import { aPolicy } from '../values/policy';
import { told } from '../values/reader';
import { incidentViews } from './incidents';
import { at, usually, type Said } from './said';
import { scene, sessionViews, walksOf } from './sessions';
import { ticketsOf, withFix } from './tickets';

const day = 24 * 3_600_000;
const policy = aPolicy();
const seenByHelpdesk = ['open', 'claimed', 'waiting', 'fixes', 'rated', 'reopened', 'merged', 'muted', 'bare'] as const;
const seenByRequester = ['resolved', 'fixed', 'withdrawn', 'silence', ...seenByHelpdesk] as const;
/** A view for each of these, named after it. */
const each = <N extends string, V>(kind: string, names: readonly N[], make: (name: N) => V): Record<string, V> =>
  Object.fromEntries(names.map((name) => [`${kind}-${name}`, make(name)]));

const fixViews = (said: Said) => {
  const sent = (procedure: string, stage: SentFix['stage'], given: Partial<Ticket> = {}): View => {
    const ticket = withFix(said, procedure, stage, given);
    return sentFixViewOf(scene, ticket, ticket.fixes[0]!);
  };
  const over = (procedure: string, result: ProcedureResult): View =>
    sent(procedure, 'over', {
      state: result === 'fixed' ? 'resolved' : 'claimed',
      ledger: [{ step: 'sent:f-1', procedure, title: procedure, result, at }],
    });
  return {
    'sent-fix': sent('resync-folder', 'doing'),
    'sent-fix-rebuild': sent('rebuild-ost', 'doing'),
    'sent-fix-asking': sent('resync-folder', 'asking'),
    'sent-fix-saving': sent('resync-folder', 'saving'),
    'sent-fix-fixed': over('resync-folder', 'fixed'),
    'sent-fix-fixed-online': over('online-mode', 'fixed'),
    'sent-fix-not-fixed': over('resync-folder', 'not-fixed'),
    'sent-fix-not-saved': over('resync-folder', 'not-done'),
    'sent-fix-ended': sent('resync-folder', 'asking', { state: 'resolved' }),
    'sent-fix-called-off': sent('resync-folder', 'asking', { facts: { 'web-right': { value: 'no', source: 'said' } } }),
  };
};

/** The cards of a ticket: the helpdesk's, and its requester's own. */
const ticketViews = (said: Said) => {
  const tickets = ticketsOf(said);
  const { open, claimed, waiting, resolved } = tickets;
  const named = namedTicket(scene, open);
  const line = (ticket: Ticket, number: number) => ticketLineOf(scene, { ...ticket, number, id: `t-${number}` });
  const escalated: Session = { ...walksOf(said).handedOver, stage: 'escalated', ticketNumber: 1042 };
  const shown = (ticket: Ticket, given: Partial<Session> = {}): View =>
    viewOf(scene, { ...escalated, ...given }, ticket);
  const double = {
    ...escalated,
    stage: 'confirming',
    aside: { kind: 'double', ticket: 't-1042', number: 1042 },
  } as const;
  const own = (ticket: Ticket, says: string | null = null, now = ticket.updatedAt): OwnTicketView =>
    ownTicketViewOf(scene, ticket, now, says === null ? null : told(says));
  const several = [named, namedTicket(scene, { ...open, id: 't-1039', number: 1039, label: 'search' })];
  const seen = (ticket: Ticket, now = ticket.updatedAt) => ({
    ...ticketViewOf(scene, ticket),
    due: dueOf(ticket, policy, now),
    next: silentMove(ticket, policy),
  });
  const held = { kind: 'held-message', ticket: 't-1042', message: 'm-1', requester: said.adele } as const;
  return {
    ticket: seen(tickets.everything),
    'ticket-open-late': seen(open, open.createdAt + 7 * day),
    'ticket-claimed-late': seen(claimed, claimed.createdAt + 30 * day),
    ...each('ticket', seenByHelpdesk, (name) => seen(tickets[name])),
    ...each('ticket-form', ticketForms, (form) => ({ ...seen(claimed), form })),
    'own-ticket-form': { ...own(open), form: 'add' },
    'own-ticket': own(tickets.everything, 'Sent.'),
    ...each('own-ticket', seenByRequester, (name) => own(tickets[name])),
    'own-ticket-too-late': own(tickets.silence, 'That ended more than 14 days ago.', at + 30 * day),
    'ticket-opened': shown(waiting),
    'ticket-opened-alone': shown(open, { second: null }),
    'ticket-opened-loss': shown(open, {
      because: 'data-loss',
      alarm: { ...escalated, at, words: said.other } as never,
    }),
    'ticket-opened-resolved': shown(resolved),
    double: shown(claimed, double),
    'double-over': shown(resolved, double),
    joined: shown(claimed, { stage: 'linked', second: null }),
    'joined-unclaimed-second': shown(open, { stage: 'linked' }),
    'my-tickets': {
      kind: 'my-tickets',
      contact: said.contact,
      older: 3,
      tickets: [line(waiting, 1042), line({ ...open, label: 'search' }, 1039), line(resolved, 1017)],
    },
    'my-tickets-none': { kind: 'my-tickets', contact: null, older: 0, tickets: [] },
    'which-ticket': { kind: 'which-ticket', wants: 'withdraw', tickets: several },
    'which-ticket-fixed': { kind: 'which-ticket', wants: 'fixed', tickets: several },
    'close-ticket': { kind: 'close-ticket', because: 'fixed', ticket: named },
    'close-ticket-withdraw': { kind: 'close-ticket', because: 'withdraw', ticket: named },
    'close-ticket-unsaid': { kind: 'close-ticket', because: 'unsaid', ticket: named },
    'reopen-ticket': { kind: 'reopen-ticket', ticket: named, agent: said.miriam, text: said.words },
    answered: {
      kind: 'answered',
      ticket: named,
      says: say('when-you-have-answered', { number: 1042 }),
      text: said.question,
    },
    'perhaps-new': { kind: 'perhaps-new', ticket: named, who: said.miriam, text: said.words },
    'rate-ticket': { kind: 'rate-ticket', ticket: named, rating: null },
    'rate-ticket-thanks': { kind: 'rate-ticket', ticket: named, rating: 4 },
    'agent-message': { kind: 'agent-message', ticket: 't-1042', number: 1042, by: said.miriam, text: said.question },
    'whose-answer': { kind: 'whose-answer', text: said.answer, tickets: several },
    'held-message': { ...held, stands: { is: 'held', asks: true, seconds: 30 } },
    'held-message-taken-back': { ...held, stands: { is: 'taken-back' } },
  } as const satisfies Readonly<Record<string, View>>;
};

/** What is shown beside the chat. */
const extensionViews = (said: Said) =>
  ({
    'found-help': {
      kind: 'found-help',
      title: 'Some mail is missing',
      says: 'Items are missing in Outlook, and the web shows them.',
      page: 'https://teams.example',
    },
    'found-ticket': {
      kind: 'found-ticket',
      ticket: ticketLineOf(scene, ticketsOf(said).claimed),
      title: 'Some mail is missing',
      page: null,
    },
    'mend-this': { kind: 'mend-this', by: said.miriam, text: said.words },
    'mend-this-own': { kind: 'mend-this', by: null, text: said.words },
    'offered-help': { kind: 'offered-help', by: said.miriam, text: said.words },
  }) as const satisfies Readonly<Record<string, View>>;

/** Every card in the states that people meet, by name; of each kind one has its name alone. */
export const galleryOf = (said: Said) =>
  ({
    welcome: { kind: 'welcome', place: said.place, examples },
    help: { kind: 'help', place: said.place, examples },
    unknown: { kind: 'unknown', examples },
    ...sessionViews(said),
    ...ticketViews(said),
    ...fixViews(said),
    ...incidentViews(said),
    ...extensionViews(said),
  }) satisfies Readonly<Record<View['kind'], View>>;

/** The same where others read along. */
export const inChannel: Readonly<Record<string, View>> = galleryOf({ ...usually, place: 'channel' });

/** Every card that tests and pictures go through. */
export const gallery = {
  ...galleryOf({ ...usually, place: 'personal' }),
  ...Object.fromEntries(
    ['welcome', 'understood', 'procedure', 'ticket-opened', 'double'].map((name) => [
      `${name}-in-channel`,
      inChannel[name]!,
    ]),
  ),
};
