import type { HelpdeskRule } from '../../../domain/helpdesk';
import { isProblem, labelsOf } from '../../../domain/labels';
import type { DeclaredLabels, Label } from '../../../domain/labels';
import { urgencies } from '../../../domain/session';
import type { Urgency } from '../../../domain/session';

/** What the rule of a helpdesk channel was read as, and which of its words mean nothing. */
export interface ReadRule {
  readonly rule: HelpdeskRule;
  readonly unknown: readonly string[];
}

const urgencyWords: Readonly<Record<Urgency, readonly string[]>> = {
  low: ['niedrig', 'niedrige', 'basse', 'faible', 'baja'],
  normal: ['normale', 'medium'],
  high: ['hoch', 'hohe', 'haute', 'elevee', 'alta'],
  urgent: ['dringend', 'dringende', 'urgents', 'urgente', 'urgentes', 'critical'],
};

/** How people call a problem, beside the label itself. */
const labelWords: Readonly<Record<Label, readonly string[]>> = {
  mismatch: ['different mail', 'differences'],
  'cached-mode-only': ['cached mode', 'cache'],
  'ost-error': ['ost', 'ost errors', 'ost file', 'offline file'],
  'missing-items': ['missing', 'missing mail', 'missing item', 'missing emails', 'missing messages', 'fehlende mails'],
  'folder-not-syncing': ['folders not syncing', 'folder sync', 'folder'],
  'external-changes': ['external change', 'changes from outside'],
  disconnected: ['offline', 'connection', 'getrennt', 'deconnecte', 'desconectado'],
  'password-prompt': ['password', 'passwords', 'password prompts'],
  'cannot-send': ['sending', 'send'],
  'cannot-receive': ['receiving', 'receive'],
  crash: ['crashes'],
  mobile: ['phone', 'phones'],
  'calendar-permission': ['calendar', 'calendars', 'calendar permissions'],
  'shared-mailbox': ['shared mailboxes'],
};

/** A label as people write it. */
const spoken = (id: string): string => id.replaceAll('-', ' ');

const named = <T extends string>(ids: readonly T[], words: Readonly<Partial<Record<T, readonly string[]>>>) =>
  new Map<string, T>(ids.flatMap((id) => [spoken(id), ...(words[id] ?? [])].map((word): [string, T] => [word, id])));

// Small talk is no problem that anybody opens a ticket about.
const problemsIn = (labels: DeclaredLabels): readonly Label[] =>
  [...labels.keys()].filter((label) => isProblem(label) && label !== 'chitchat');
const urgencyOf = named<Urgency>(urgencies, urgencyWords);

const between = / ?(?:[,&+]| (?:and|or|und|oder|et|ou|y|o) ) ?/;
const related =
  /^(?:all|the|any|alle|tous les|toutes les|todos los) |(?: |^)(?:with|urgency|priority|prioritat|dringlichkeit|priorite|prioridad|tickets?|problems?|issues?|ones|probleme|problemes|problemas)(?= |$)/g;
const everything = new Set(['', 'everything', 'everything else', 'anything', 'all', 'rest', 'alles', 'tout', 'todo']);

/** Reads "urgent and high", "missing items, disconnected" or "everything"; the words come folded and without punctuation. */
export const readRule = (words: string, declared: DeclaredLabels): ReadRule => {
  const labelOf = named<Label>(problemsIn(declared), labelWords);
  const labels = new Set<Label>();
  const urgent = new Set<Urgency>();
  const unknown: string[] = [];
  for (const part of ` ${words} `.split(between)) {
    const term = spoken(part).trim().replace(related, '').replace(/\s+/g, ' ').trim();
    const label = labelOf.get(term);
    const urgency = urgencyOf.get(term);
    if (label) labels.add(label);
    else if (urgency) urgent.add(urgency);
    else if (!everything.has(term)) unknown.push(term);
  }
  return { rule: { labels: [...labels], urgencies: urgencies.filter((each) => urgent.has(each)) }, unknown };
};

/** The names of what a rule can name, for somebody who named something else. */
export const ruleNames = (declared: DeclaredLabels): { readonly urgencies: string; readonly problems: string } => ({
  urgencies: urgencies.join(', '),
  problems: labelsOf(declared, 'symptom').map(spoken).join(', '),
});
