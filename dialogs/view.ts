import type { FreeView } from './view/free-view';
import type { IncidentView, TicketView } from './view/helpdesk-view';
import type { OwnTicketQuestion, OwnTicketView } from './view/own-ticket-view';
import type { SentFixView } from './view/sent-fix-view';
import type { SessionView } from './view/session-view';

export type { Choice, Here, ShownFact, ShownLeaving, ShownProcedure, Tried } from './view/parts';
export type { SessionView } from './view/session-view';
export type { FreeView } from './view/free-view';
export type { NamedTicket, OwnTicket, OwnTicketQuestion, OwnTicketView, TicketLine } from './view/own-ticket-view';
export type { IncidentView, TicketDue, TicketView } from './view/helpdesk-view';
export type { SentFixView } from './view/sent-fix-view';

/** Everything that Mailmend can show. Pure values: cards/ makes pictures of them. */
export type View = SentFixView | SessionView | FreeView | OwnTicketView | OwnTicketQuestion | TicketView | IncidentView;
