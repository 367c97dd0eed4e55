import type { ExtensionView } from './extension-view';
import type { FreeView } from './free-view';
import type { HeldMessageView, IncidentView, TicketView } from './helpdesk-view';
import type { OwnTicketQuestion, OwnTicketView } from './own-ticket-view';
import type { SentFixView } from './sent-fix-view';
import type { SessionView } from './session-view';

/** Everything that Mailmend can show. Pure values: cards/ makes pictures of them. */
export type View =
  | SentFixView
  | SessionView
  | FreeView
  | ExtensionView
  | OwnTicketView
  | OwnTicketQuestion
  | TicketView
  | HeldMessageView
  | IncidentView;
