import type { AgentAct, TicketPage } from '../../../contract/helpdesk';

/** What is being done: each has its form, and one is open at a time. */
export type Doing = 'assign' | 'urgency' | 'merge' | 'fix' | 'resolve' | 'reply' | 'note';

export interface ActProps {
  readonly ticket: TicketPage;
  /** True when it came to something. */
  readonly act: (wanted: AgentAct) => Promise<boolean>;
  readonly close: () => void;
}
