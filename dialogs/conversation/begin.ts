import type { Fact, FactId, Facts } from '../../domain/facts';
import type { Label } from '../../domain/labels';
import type { Address, Person } from '../../domain/requester';
import type { Session } from '../../domain/session';
import type { ReadFact } from '../../language/result';
import { hasGuide } from '../guide/find-guide';
import type { Context } from './context';

/** Who speaks, and where. */
export interface Speaker {
  readonly person: Person;
  readonly address: Address;
  readonly locale: string | null;
  readonly timezone: string | null;
}

/**
 * Readings that are left to be asked. "No local data" is always asked. "No program changed it" does not say that Outlook
 * was open when it changed, and that question is about both.
 */
export const isAskedAnyway = (fact: FactId, value: string): boolean =>
  value === 'no' && (fact === 'local-data' || fact === 'changed-by-program');

/** Facts as they were read out of a text, less those that are asked anyway. */
export const saidFacts = (read: readonly ReadFact[]): Facts =>
  Object.fromEntries(
    read
      .filter(({ fact, value }) => !isAskedAnyway(fact, value))
      .map(({ fact, value, words }): [FactId, Fact] => [fact, { value, source: 'said', words }]),
  );

/** What is taken for granted until somebody corrects it: of everybody, and of whoever has this problem. */
export const assumedFacts = ({ library }: Pick<Context, 'library'>, label: Label | null): Facts => {
  const ofAll = [...library.facts.values()].flatMap(({ id, assumed }) => (assumed === null ? [] : [[id, assumed]]));
  const ofLabel = Object.entries(label === null ? {} : (library.labels.get(label)?.assumes ?? {}));
  return Object.fromEntries(
    [...ofAll, ...ofLabel].map(([fact = '', value = '']): [FactId, Fact] => [fact, { value, source: 'assumed' }]),
  );
};

/** A session at its very beginning: nothing shown, nothing decided. */
export const beginSession = (context: Context, speaker: Speaker, words: string): Session => ({
  id: context.newId,
  requester: speaker.person,
  address: speaker.address,
  stage: 'clarifying',
  words,
  choices: [],
  rejected: [],
  label: null,
  facts: {},
  walk: null,
  aside: null,
  second: null,
  before: null,
  because: null,
  urgency: 'normal',
  note: '',
  ticketNumber: null,
  incident: null,
  previous: null,
  rating: null,
  ranked: [],
  alarm: null,
  misses: 0,
  affected: null,
  cause: null,
  atStepSince: null,
  transcript: words === '' ? [] : [{ at: context.now, who: 'requester', text: words }],
  cardId: null,
  locale: speaker.locale,
  timezone: speaker.timezone,
  createdAt: context.now,
  updatedAt: context.now,
  version: 0,
});

/** What was said, asked or corrected; what was assumed for one label need not be so for another. */
export const notAssumed = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact?.source !== 'assumed'));

/** The session with its label settled: the next card says what was understood. */
export const withLabel = (context: Pick<Context, 'library'>, session: Session, label: Label): Session => ({
  ...session,
  stage: 'confirming',
  label,
  choices: [],
  aside: null,
  misses: 0,
  second: session.second === label ? null : session.second,
  facts: {
    ...(hasGuide(context.library, label) ? assumedFacts(context, label) : {}),
    ...notAssumed(session.facts),
  },
});
