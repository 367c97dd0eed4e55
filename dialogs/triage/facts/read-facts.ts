import { factIds, isFactValue } from '../../../domain/facts';
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
import { sourceOf, type FactReader } from './reading';
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

/** Reads every fact that a text states; one with two different readings is a conflict and no fact. */
export const readFacts = (text: string): FactsRead => {
  const source = sourceOf(text);
  const read = readers
    .flatMap((reader) => reader(source))
    .filter(({ fact, value, words }) => isFactValue(fact, value) && words !== '');
  const facts: ReadFact[] = [];
  const conflicts: Conflict[] = [];
  for (const fact of factIds) {
    const readings = new Map(
      read
        .filter((one) => one.fact === fact)
        .map((one) => [one.value, one])
        .reverse() as [string, ReadFact][],
    );
    const [first, second] = [...readings.values()];
    if (first && second) conflicts.push({ fact, readings: [...readings.values()].reverse() });
    else if (first) facts.push(first);
  }
  return { facts, conflicts };
};
