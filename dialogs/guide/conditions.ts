import type { FactId, Facts } from '../../domain/facts';

/** A named test over the facts, with the facts that it reads. */
export interface Condition {
  readonly reads: readonly FactId[];
  readonly holds: (facts: Facts) => boolean;
}

const is =
  (fact: FactId, ...values: string[]) =>
  (facts: Facts): boolean =>
    values.includes(facts[fact]?.value ?? '');

const condition = (reads: FactId[], holds: (facts: Facts) => boolean): Condition => ({ reads, holds });
const when = (fact: FactId, ...values: string[]): Condition => condition([fact], is(fact, ...values));

/** The conditions that a guide's `when:` may name. Every one has its test. */
export const conditions = {
  /** New Outlook, Mac, phone and browser keep no .ost that these procedures know; nor do other kinds of account. */
  'has-no-ost': condition(
    ['outlook', 'account'],
    (facts) => is('outlook', 'new', 'mac', 'mobile', 'web')(facts) || is('account', 'imap', 'pop', 'activesync')(facts),
  ),
  'is-new-outlook': when('outlook', 'new'),
  'is-mac': when('outlook', 'mac'),
  'is-mobile': when('outlook', 'mobile'),
  'is-web-only': when('outlook', 'web'),
  'is-other-account': when('account', 'imap', 'pop', 'activesync'),
  /** Outlook 2003 and 2007 come with Scanost and cannot clear a folder's offline items. */
  'has-scanost': when('outlook', '2003', '2007'),
  'outlook-unknown': when('outlook', 'unknown'),
  'web-is-wrong': when('web-right', 'no'),
  'web-unsure': when('web-right', 'unsure'),
  'affects-everybody': when('affected', 'everybody'),
  'cannot-connect': when('status-bar', 'disconnected', 'trying'),
  'works-offline': when('status-bar', 'working-offline'),
  'status-bar-unknown': when('status-bar', 'unknown'),
  'is-online-mode': when('mode', 'online'),
  /** Online mode as it was said, or as the status bar shows it: no .ost is in use. */
  'works-online': condition(
    ['mode', 'status-bar'],
    (facts) => is('mode', 'online')(facts) || is('status-bar', 'online')(facts),
  ),
  /** Not being sure counts as having some: data safety comes first. */
  'may-have-local-data': when('local-data', 'yes', 'unsure'),
  'outlook-does-not-open': when('outlook-opens', 'no'),
  'is-one-folder': when('scope', 'one-folder'),
  /** Not being sure counts as no: online mode hides a damaged file, so that it would never be built again. */
  'changed-by-program': when('changed-by-program', 'yes'),
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;
