import type { TicketState } from '../../domain/ticket';
import type { ProcedureResult } from '../../domain/walk';
import type { Line } from '../guide/guide';
import type { ShownLeaving, ShownProcedure } from './parts';
import type { Text } from '../../domain/say';

/** The card of a fix that an agent sent to the requester. */
export interface SentFixView {
  readonly kind: 'sent-fix';
  readonly ticket: string;
  readonly number: number;
  readonly fix: string;
  /** The agent's name. */
  readonly by: string;
  readonly title: Text;
  readonly now:
    | {
        readonly stage: 'asking';
        readonly ask: Line;
        readonly why: Line;
        readonly choices: readonly { readonly value: 'yes' | 'no'; readonly label: string }[];
        /** How to find out, for somebody who does not know. */
        readonly how: readonly Line[];
      }
    | {
        readonly stage: 'saving' | 'doing';
        readonly procedure: ShownProcedure;
        readonly stuck: readonly { readonly sees: string; readonly lines: readonly Line[] }[];
        /** Asked at its end. */
        readonly question: Text;
        readonly prepares: boolean;
      }
    /** `result`: what came of it; null when nothing was said. */
    | {
        readonly stage: 'over';
        readonly result: ProcedureResult | null;
        readonly state: TicketState;
        /** What stays as it is now because of it; null where nothing does. */
        readonly leaves: ShownLeaving | null;
      }
    | { readonly stage: 'called-off' | 'ended'; readonly state: TicketState };
}
