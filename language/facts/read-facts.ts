import { factIds, isFactValue, type FactId } from '../../domain/facts';
import { says } from '../tag/tag';
import type { Conflict, ReadFact } from '../result';
import { account } from './account';
import { affected } from './affected';
import { changedByProgram } from './changed-by-program';
import { localData } from './local-data';
import { outlookOpens } from './outlook-opens';
import { errorText } from './error-text';
import { folderAndScope } from './folder';
import { mode } from './mode';
import { statusBar } from './status-bar';
import { outlookBuild } from './outlook-build';
import { outlookKind } from './outlook-kind';
import { outlookYear } from './outlook-version';
import type { Hear, Said } from '../reading';
import { factsByClause, type ClauseRow } from './by-clause';
import type { FactReader, Source } from './reading';
import { settle } from './settle';
import { since } from './since';
import { webRight } from './web-right';
import { windowsVersion } from './windows-version';

/** The facts that a text states, and those on which it contradicts itself. */
export interface FactsRead {
  readonly facts: readonly ReadFact[];
  readonly conflicts: readonly Conflict[];
}

const readers: readonly FactReader[] = [
  outlookYear,
  outlookKind,
  outlookBuild,
  windowsVersion,
  account,
  folderAndScope,
  webRight,
  mode,
  statusBar,
  affected,
  changedByProgram,
  outlookOpens,
  localData,
  errorText,
  since,
];

/** The first reading of each value. */
const firstOfEach = (readings: readonly ReadFact[]): ReadFact[] =>
  readings.filter(({ value }, index) => readings.findIndex((other) => other.value === value) === index);

/** Facts that are told by a clause: what a question asks of them, and what is said of a phone, tells nothing. */
const ofClauses: readonly FactId[] = ['mode', 'scope', 'windows'];

const isOpenOrElsewhere = ({ clauses, text }: Said, { fact, words }: ReadFact): boolean => {
  if (!ofClauses.includes(fact)) return false;
  const start = text.indexOf(words);
  const clause = clauses.find((one) => start >= one.start && start < one.end);
  if (!clause) return false;
  return fact === 'windows' ? clause.place === 'phone' : clause.asked && says(clause, 'question-word', 'asks-whether');
};

/**
 * Reads every fact that a text states, by patterns and, where these read nothing of a fact, by the rows of its clauses;
 * one with two different readings is a conflict and no fact.
 */
export const readFacts = (text: string, hear: Hear, rows: readonly ClauseRow[] = []): FactsRead => {
  const source: Source = { ...hear(text), hear };
  const byPattern = readers
    .flatMap((reader) => reader(source))
    .filter((one) => isFactValue(one.fact, one.value) && one.words !== '' && !isOpenOrElsewhere(source, one));
  const byRows = factsByClause(source, rows).filter(({ fact }) => byPattern.every((one) => one.fact !== fact));
  const firstRow = byRows.filter((one, at) => byRows.findIndex(({ fact }) => fact === one.fact) === at);
  const read = [...byPattern, ...firstRow];
  const facts: ReadFact[] = [];
  const conflicts: Conflict[] = [];
  for (const fact of factIds) {
    const readings = firstOfEach(read.filter((one) => one.fact === fact));
    const settled = readings.length > 1 ? settle(source, readings) : readings;
    const [only] = settled;
    if (settled.length > 1) conflicts.push({ fact, readings: settled });
    else if (only) facts.push(only);
  }
  return { facts, conflicts };
};
