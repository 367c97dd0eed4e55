import type { FactId, FactSource } from '../../domain/facts';
import type { Label } from '../../domain/labels';
import type { LedgerEntry } from '../../domain/walk';
import type { Line } from '../guide/guide';

/** A fact as it is shown: its plain name and value, and where it came from. */
export interface ShownFact {
  readonly fact: FactId;
  readonly name: string;
  readonly value: string;
  readonly source: FactSource;
  /** The requester's words that it was read from; their own text. */
  readonly words: string | null;
  /** False for facts that cannot be asked again, such as a build number. */
  readonly changeable: boolean;
}

/** A procedure that was tried, as it is shown. */
export interface Tried {
  readonly title: string;
  readonly result: LedgerEntry['result'];
  readonly at: number;
  readonly part?: LedgerEntry['part'];
}

/** A choice to press, with the label behind it. */
export interface Choice {
  readonly label: Label;
  readonly title: string;
  readonly says: string;
}

/** The ids that every action of a session's card carries. */
export interface Here {
  readonly session: string;
  /** The step that the card shows; a click that names another step is stale. */
  readonly step: string | null;
  /** In a channel or group chat the card also offers to go on in private. */
  readonly place: 'personal' | 'group' | 'channel';
  /** How many choices were put aside so far; a click of an earlier round is stale. */
  readonly round: number;
  /** Whose session it is; shown where others read along. */
  readonly requester: string;
}

/** What stays as it is now after a procedure, and how it is taken back. */
export interface ShownLeaving {
  readonly line: Line;
  readonly title: string;
  readonly risks: Line;
  readonly instructions: readonly Line[];
}

/** A picture as a card shows it: the name of its file, and the same in words. */
export interface ShownPicture {
  readonly name: string;
  readonly alt: string;
}

/** A picture below a line: the line's place among those beside it, from 0. */
export interface ShownPictureBelow extends ShownPicture {
  readonly below: number;
}

/** A part of a procedure: what is reached by it, and what to do. */
export interface ShownPart {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly pictures: readonly ShownPictureBelow[];
}

/** A procedure as a card shows it: what it does and risks, and what to do. */
export interface ShownProcedure {
  readonly title: string;
  readonly does: Line;
  readonly risks: Line;
  readonly risky: boolean;
  /** How long it takes, in minutes, from and to. */
  readonly minutes: readonly [number, number];
  readonly time: Line;
  readonly parts: readonly ShownPart[];
  readonly notes: readonly Line[];
  readonly folder: string | null;
  /** The file that the error message names. */
  readonly file: string | null;
}
