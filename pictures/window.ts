import type { Part } from './part';

/** What is asked of a window: which version or state of it, what is meant in it, and what is typed there. */
export interface Look {
  readonly of: string;
  readonly marks: readonly string[];
  readonly types: string;
}

/** A window that can be drawn, or a cutting of one. */
export interface Window {
  /** What it is, with which the alternative text begins. */
  readonly says: string;
  /** Its versions or states, where it has several. */
  readonly of: readonly string[];
  /** True where something is typed in it. */
  readonly hasTyping: boolean;
  /** Its pages; drawn is the first on which all that is meant stands. */
  readonly pages: (look: Look) => readonly Part[];
}

/** A window of one version in which nothing is typed, unless told otherwise. */
export const window = (
  says: string,
  pages: Window['pages'],
  { of = [], hasTyping = false }: Partial<Pick<Window, 'of' | 'hasTyping'>> = {},
): Window => ({ says, of, hasTyping, pages });

/** What is typed in a window is meant by this name. */
export const typed = 'typed';

/** How wide the inside of a cutting is that fills the whole picture. */
export const fullWidth = 530;
