import type { ChoiceFactId, FactId } from '../../domain/facts';
import type { Urgency } from '../../domain/session';
import type { TicketState } from '../../domain/ticket';
import type { Line } from '../guide/guide';
import type { OwnTicket } from './own-ticket-view';
import type {
  Choice,
  Here,
  ShownFact,
  ShownLeaving,
  ShownPicture,
  ShownPictureBelow,
  ShownProcedure,
  Tried,
} from './parts';
import type { Text } from '../../domain/say';

/** Everything that Mailmend can show in a session's living card. Pure values: cards/ makes pictures of them. */
export type SessionView = { readonly here: Here } & (
  | { readonly kind: 'clarify'; readonly words: string; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'understood';
      readonly words: string;
      readonly affected: string | null;
      readonly title: string;
      readonly says: string;
      readonly facts: readonly ShownFact[];
    }
  | {
      readonly kind: 'question';
      readonly title: string;
      readonly ask: Line;
      readonly why: Line;
      readonly fact: ChoiceFactId;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      /** Where to look for the answer. */
      readonly picture: ShownPicture | null;
      readonly canBeUnsure: boolean;
      /** True when the question corrects a fact and does not stand in the guide. */
      readonly correcting: boolean;
    }
  | {
      readonly kind: 'how-to-find-out';
      readonly title: string;
      readonly ask: Line;
      readonly how: readonly Line[];
      readonly pictures: readonly ShownPictureBelow[];
      readonly fact: ChoiceFactId;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      readonly unsureValue: string;
      readonly correcting: boolean;
    }
  | (ShownProcedure & {
      readonly kind: 'procedure';
      readonly procedure: string;
      /** The index of the part that is shown; null where all are. */
      readonly part: number | null;
      readonly number: number;
      readonly of: number;
      /** A fix asks whether it helped; a preparation asks `question`. */
      readonly question: Text;
      readonly prepares: boolean;
      /** True when no fix comes after it: a preparation then prepares nothing, and tidies up. */
      readonly finishes: boolean;
      /** It takes so long that whoever says nothing is asked the next day. */
      readonly slow: boolean;
    })
  | {
      readonly kind: 'stuck';
      readonly title: string;
      readonly problems: readonly { readonly id: string; readonly sees: string }[];
    }
  | {
      readonly kind: 'stuck-at';
      readonly title: string;
      readonly sees: string;
      readonly lines: readonly Line[];
      readonly pictures: readonly ShownPictureBelow[];
    }
  | { readonly kind: 'when-later'; readonly title: string; readonly slow: boolean }
  | { readonly kind: 'parked'; readonly title: string; readonly until: number }
  | { readonly kind: 'still-there'; readonly title: string; readonly prepares: boolean; readonly question: Text }
  | { readonly kind: 'maybe-lost'; readonly words: string }
  | { readonly kind: 'for-whom'; readonly words: string }
  | {
      readonly kind: 'details';
      /** What the helpdesk asks first, each with how it is found. */
      readonly asked: readonly { readonly fact: FactId; readonly name: string; readonly how: Line }[];
    }
  | { readonly kind: 'leave-this'; readonly words: string; readonly current: string }
  | {
      readonly kind: 'solved';
      readonly tried: readonly Tried[];
      /** What was changed on the computer and stays so; null where nothing does. */
      readonly leaves: ShownLeaving | null;
      readonly rating: number | null;
      readonly second: Choice | null;
    }
  | {
      readonly kind: 'advised';
      readonly title: string;
      readonly why: Line;
      readonly lines: readonly Line[];
      readonly second: Choice | null;
    }
  | { readonly kind: 'out-of-scope'; readonly words: string; readonly topic: string; readonly says: string }
  | {
      readonly kind: 'hand-over';
      readonly because: Line;
      readonly words: string;
      /** Whose problem it is, where that is somebody else's; their own text. */
      readonly affected: string | null;
      readonly title: string | null;
      readonly facts: readonly ShownFact[];
      readonly tried: readonly Tried[];
      readonly urgency: Urgency;
      /** What the requester typed already; stands in the note field. */
      readonly note: string;
    }
  | {
      readonly kind: 'ticket-opened';
      readonly number: number;
      readonly urgency: Urgency;
      /** Null as long as only its number is known. */
      readonly ticket: OwnTicket | null;
      /** The words that were heard as a loss, as long as that can be taken back. */
      readonly lossHeard: string | null;
      readonly keepFiles: boolean;
      readonly second: Choice | null;
    }
  | {
      readonly kind: 'cancelled';
      /** True where there is something to go on with. */
      readonly goesOn: boolean;
      /** The requester's words, with which to begin again; their own text. */
      readonly words: string;
      readonly renameBack: boolean;
      readonly second: Choice | null;
    }
  /** A ticket of theirs about the same is open. */
  | {
      readonly kind: 'double';
      readonly words: string;
      readonly ticket: string;
      readonly number: number;
      /** Null when it could not be looked up. */
      readonly about: {
        readonly state: TicketState;
        readonly claimedBy: string | null;
        readonly openedAt: number;
      } | null;
    }
  /** The helpdesk works on it for many: just told, waited for, or over. */
  | {
      readonly kind: 'known-incident';
      readonly title: string;
      /** What the helpdesk tells; an agent's text. */
      readonly note: string;
      readonly stage: 'told' | 'waiting' | 'over';
      readonly second: Choice | null;
    }
  /** The same was solved lately. */
  | {
      readonly kind: 'back-again';
      readonly words: string;
      /** What helped then, and when. */
      readonly helped: string;
      readonly at: number;
      /** False when nothing is left that a guide could try. */
      readonly hasNext: boolean;
      /** The next fix, when nothing has to be asked before it. */
      readonly next: string | null;
    }
  /** The same was stopped lately. */
  | {
      readonly kind: 'stopped-before';
      readonly words: string;
      /** Where it stood, and when it was stopped. */
      readonly title: string;
      readonly at: number;
    }
  /** What they wrote was added to a ticket of theirs. */
  | {
      readonly kind: 'joined';
      readonly number: number;
      readonly claimedBy: string | null;
      readonly second: Choice | null;
    }
  | { readonly kind: 'moved-to-private' }
  /** A card that is over: what it was, and what was answered; the living one stands further down. */
  | { readonly kind: 'passed'; readonly title: Text; readonly answer: Text | null; readonly at: number }
);
