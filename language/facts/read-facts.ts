import { factIds, isFactValue } from '../../domain/facts';
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
import type { Hear } from '../reading';
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

/** Reads every fact that a text states; one with two different readings is a conflict and no fact. */
export const readFacts = (text: string, hear: Hear): FactsRead => {
  const source: Source = { ...hear(text), hear };
  const read = readers
    .flatMap((reader) => reader(source))
    .filter(({ fact, value, words }) => isFactValue(fact, value) && words !== '');
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
