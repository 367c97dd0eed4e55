/** What a picture shows, as authors write it under `shows:`. */
export interface Description {
  /** Which window, or which cutting of one. */
  readonly window: string;
  /** Which version or state of the window, where it has several. */
  readonly of: string | null;
  /** The controls that are meant, by their names, in the order in which they are used. */
  readonly marks: readonly string[];
  /** What stands typed in the window, where something is typed there. */
  readonly types: string | null;
}
