import type { FactId } from '../../domain/facts';
import type { Said } from '../reading';
import type { Candidate } from './candidate';

/** The facts whose values have names: a closed list in guides/words. */
const named = ['outlook', 'windows', 'account', 'status-bar'] as const;
const tag = new RegExp(`^(${named.join('|')})-(is|maybe)-(.+)$`);

/** What may be named, of which the longest at each place counts: "Outlook 2016 for Mac" is no "Outlook 2016". */
const inLonger = (one: Candidate, all: readonly Candidate[]): boolean =>
  all.some(
    (other) =>
      other.fact === one.fact &&
      other.start <= one.start &&
      other.end >= one.end &&
      (other.end - other.start > one.end - one.start || (other.kind === 'is' && one.kind === 'maybe')),
  );

/** The values that a text names; a bare number may be a Windows only where Windows is asked or spoken of. */
export const namedIn = (said: Said, asked: FactId | null): Candidate[] => {
  const found = said.names.flatMap(({ tag: name, start, end }): Candidate[] => {
    const [, fact, kind = '', value = ''] = tag.exec(name) ?? [];
    return fact === undefined ? [] : [{ fact: fact, value, start, end, kind }];
  });
  const ofWindows = asked === 'windows' || found.some(({ fact, kind }) => fact === 'windows' && kind === 'is');
  const meant = found.filter(({ kind }) => kind === 'is' || ofWindows);
  return meant.filter((one) => !inLonger(one, meant));
};
