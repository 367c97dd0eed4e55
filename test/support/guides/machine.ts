import type { Library } from '../../../dialogs/guide/guide';
import { startWalk } from '../../../dialogs/guide/walk/start-walk';
import { step } from '../../../dialogs/guide/walk/step';
import { where } from '../../../dialogs/guide/walk/where';
import type { ChoiceFactId, Facts } from '../../../domain/facts';
import type { Symptom } from '../../../domain/labels';

/** What is true of somebody's computer and mailbox. Sizes in GB. */
export interface Machine {
  /** The procedures that mend what is really wrong; none where only a person can. */
  readonly mendedBy: readonly string[];
  /** What only hides it, so that it looks right. */
  readonly hiddenBy: readonly string[];
  readonly outlook: string;
  readonly account: string;
  readonly mailbox: 'own' | 'shared' | 'archive';
  readonly bar: string;
  readonly opens: boolean;
  readonly webIsRight: boolean;
  readonly direction: 'up' | 'only-here' | 'both';
  readonly onlyOldMailIsAbsent: boolean;
  readonly countsAreEqual: boolean;
  readonly isOneFolder: boolean;
  readonly aProgramChangesMail: boolean;
  readonly isVirtual: boolean;
  readonly size: number;
  readonly free: number;
  readonly hasDrafts: boolean;
  readonly canUpload: boolean;
}

/** A computer like most, with a problem that nothing mends. */
export const usualMachine: Machine = {
  mendedBy: [],
  hiddenBy: ['online-mode'],
  outlook: '365',
  account: 'exchange',
  mailbox: 'own',
  bar: 'connected',
  opens: true,
  webIsRight: true,
  direction: 'both',
  onlyOldMailIsAbsent: false,
  countsAreEqual: false,
  isOneFolder: false,
  aProgramChangesMail: false,
  isVirtual: false,
  size: 8,
  free: 200,
  hasDrafts: false,
  canUpload: true,
};

/** What came of it: how it ended, what was carried out, and whether something was lost on the way. */
interface Played {
  readonly end: string;
  readonly tried: readonly string[];
  readonly isLost: boolean;
  readonly questionsBeforeTheFirst: number;
}

const yes = (is: boolean): string => (is ? 'yes' : 'no');

const honestly = (machine: Machine, misses: boolean): Readonly<Record<ChoiceFactId, string>> => ({
  outlook: machine.outlook,
  windows: '11',
  account: machine.account,
  mailbox: machine.mailbox,
  scope: machine.isOneFolder ? 'one-folder' : 'whole-mailbox',
  'web-right': yes(machine.webIsRight),
  direction: machine.direction,
  'old-mail': yes(machine.onlyOldMailIsAbsent),
  counts: machine.countsAreEqual ? 'equal' : 'different',
  affected: 'only-me',
  mode: 'cached',
  'status-bar': machine.bar,
  'local-data': yes(machine.hasDrafts),
  'outlook-opens': yes(machine.opens),
  'changed-by-program': yes(machine.aProgramChangesMail),
  computer: machine.isVirtual ? 'virtual' : 'own',
  'offline-again': 'yes',
  'misses-something': yes(misses),
});

const possible = (machine: Machine, procedure: string): boolean => {
  if (procedure === 'finish-upload') return machine.canUpload;
  if (procedure === 'check-room') return machine.size < 45 && machine.free >= machine.size;
  return true;
};

/** Plays somebody who answers and reports what is true, from the first sentence to the end. */
export const play = (library: Library, symptom: Symptom, machine: Machine, said: Facts): Played => {
  let walk = startWalk(library, symptom, said);
  const tried: string[] = [];
  let [questions, isLost] = [0, false];
  let [kept, here] = [!machine.hasDrafts, machine.hasDrafts];
  for (let at = 0; at < 60; at += 1) {
    const position = where(library, walk);
    if (position.kind === 'end') {
      const { outcome } = position;
      const end = outcome.kind === 'solved' ? 'solved' : outcome.kind === 'advised' ? outcome.advice : outcome.because;
      return { end, tried, isLost, questionsBeforeTheFirst: questions };
    }
    if (position.kind === 'ask') {
      if (tried.length === 0) questions += 1;
      const value = honestly(machine, !here && machine.hasDrafts)[position.step.fact] ?? 'unsure';
      walk = step(library, walk, { kind: 'answer', step: position.step.id, value, at }).walk;
      continue;
    }
    const { id, risk } = position.procedure;
    tried.push(id);
    if (risk === 'loses-local-data') {
      isLost ||= !kept || !machine.canUpload;
      here = false;
    }
    if (id === 'save-local-data') kept = true;
    if (id === 'import-saved-data') here = true;
    const helps = [...machine.mendedBy, ...machine.hiddenBy].includes(id);
    const fix = helps ? 'fixed' : 'not-fixed';
    const value = position.step.kind === 'fix' ? fix : possible(machine, id) ? 'done' : 'not-done';
    walk = step(library, walk, { kind: 'answer', step: position.step.id, value, at }).walk;
  }
  throw new Error('This walk does not end.');
};
