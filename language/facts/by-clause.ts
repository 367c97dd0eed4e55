import type { FactId } from '../../domain/facts';
import type { Said } from '../reading';
import type { ReadFact } from '../result';
import type { Clause, Place } from '../tag/clauses';
import type { State } from '../tag/state';
import { says } from '../tag/tag';

/** What a clause must say for a fact to be told by it: a row of `guides/facts/<fact>.yaml`. */
export interface ClauseRow {
  readonly fact: FactId;
  readonly means: string;
  /** Of each of these a tag: one of several, with "|" between. */
  readonly says: readonly string[];
  /** None of these tags. */
  readonly never: readonly string[];
  /** Where the mail is looked at; `none` where no place is named. Any place when it is left out. */
  readonly place?: readonly (Place | 'none')[];
  /** One of these is how things stand. */
  readonly state: readonly (keyof State)[];
  /** None of these is how things stand. */
  readonly not: readonly (keyof State)[];
  /** How things stand in another clause, of Outlook here or of no place. */
  readonly beside: readonly (keyof State)[];
}

/** Said outright, of now and of one's own: what is asked, doubted, wished, feared or supposed tells no fact. */
const isOutright = (clause: Clause): boolean =>
  !clause.asked &&
  !clause.doubted &&
  !clause.wished &&
  !clause.feared &&
  !clause.supposed &&
  clause.whose === 'own' &&
  !says(clause, 'past');

const isSaid = (clause: Clause, wanted: string): boolean => says(clause, ...wanted.split('|'));

const stands = ({ state }: Clause, kinds: readonly (keyof State)[]): boolean => kinds.some((kind) => state[kind]);

const fits = (row: ClauseRow, clause: Clause, all: readonly Clause[]): boolean =>
  isOutright(clause) &&
  (row.place === undefined || row.place.includes(clause.place ?? 'none')) &&
  row.says.every((wanted) => isSaid(clause, wanted)) &&
  !row.never.some((tag) => says(clause, tag)) &&
  (row.state.length === 0 || stands(clause, row.state)) &&
  !stands(clause, row.not) &&
  (row.beside.length === 0 ||
    all.some(
      (other) => other !== clause && other.place !== 'web' && other.place !== 'phone' && stands(other, row.beside),
    ));

/** Reads facts out of clauses by rows; of several rows of one fact the first that fits a clause counts. */
export const factsByClause = ({ clauses, text }: Said, rows: readonly ClauseRow[]): ReadFact[] =>
  rows.flatMap((row) => {
    const clause = clauses.find((one) => fits(row, one, clauses));
    return clause ? [{ fact: row.fact, value: row.means, words: text.slice(clause.start, clause.end).trim() }] : [];
  });
