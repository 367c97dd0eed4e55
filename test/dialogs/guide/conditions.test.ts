import { factIds, factValues, isChoiceFact } from '../../../domain/facts';
import type { Fact, FactId, Facts } from '../../../domain/facts';
import { conditions } from '../../../dialogs/guide/conditions';
import type { Condition, ConditionName } from '../../../dialogs/guide/conditions';

/** For which values of which facts each condition holds; for all other values it does not. */
const holdsFor: Record<ConditionName, Partial<Record<FactId, readonly string[]>>> = {
  'has-no-ost': { outlook: ['new', 'mac', 'mobile', 'web'], account: ['imap', 'pop', 'activesync'] },
  'is-new-outlook': { outlook: ['new'] },
  'is-mac': { outlook: ['mac'] },
  'is-mobile': { outlook: ['mobile'] },
  'is-web-only': { outlook: ['web'] },
  'is-other-account': { account: ['imap', 'pop', 'activesync'] },
  'has-scanost': { outlook: ['2003', '2007'] },
  'outlook-unknown': { outlook: ['unknown'] },
  'web-is-wrong': { 'web-right': ['no'] },
  'web-unsure': { 'web-right': ['unsure'] },
  'affects-everybody': { affected: ['everybody'] },
  'cannot-connect': { 'status-bar': ['disconnected', 'trying'] },
  'works-offline': { 'status-bar': ['working-offline'] },
  'status-bar-unknown': { 'status-bar': ['unknown'] },
  'is-online-mode': { mode: ['online'] },
  'works-online': { mode: ['online'], 'status-bar': ['online'] },
  'may-have-local-data': { 'local-data': ['yes', 'unsure'] },
  'outlook-does-not-open': { 'outlook-opens': ['no'] },
  'is-one-folder': { scope: ['one-folder'] },
  'changed-by-program': { 'changed-by-program': ['yes'] },
};

const all: readonly (readonly [ConditionName, Condition])[] = Object.entries(conditions).map(
  ([name, condition]) => [name as ConditionName, condition] as const,
);
const said = (value: string): Fact => ({ value, source: 'said' });
const valuesOf = (fact: FactId): readonly string[] => (isChoiceFact(fact) ? factValues[fact] : ['some text']);

/** All facts known, with every read noted. */
const watched = (facts: Facts, read: Set<string>): Facts =>
  new Proxy(facts, {
    get: (target, key) => {
      read.add(String(key));
      return Reflect.get(target, key) as unknown;
    },
    ownKeys: () => {
      throw new Error('A condition must read facts by name.');
    },
  });

describe.each(all)('the condition %s', (name, { holds, reads }) => {
  it('does not hold when nothing is known', () => expect(holds({})).toBe(false));

  it('holds for the right values of the right facts, and for no others', () => {
    const found = Object.fromEntries(
      factIds
        .map((fact) => [fact, valuesOf(fact).filter((value) => holds({ [fact]: said(value) }))] as const)
        .filter(([, values]) => values.length > 0),
    );
    expect(found).toEqual(holdsFor[name]);
  });

  it('reads no fact that it does not name', () => {
    const read = new Set<string>();
    holds(watched({}, read));
    for (const fact of factIds) for (const value of valuesOf(fact)) holds(watched({ [fact]: said(value) }, read));
    expect([...read].sort()).toEqual([...reads].sort());
  });
});
