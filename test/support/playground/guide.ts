import { assumedFacts } from '../../../dialogs/conversation/begin';
import type { Step } from '../../../dialogs/guide/guide';
import { startWalk } from '../../../dialogs/guide/walk/start-walk';
import { step } from '../../../dialogs/guide/walk/step';
import { where } from '../../../dialogs/guide/walk/where';
import type { ChoiceFactId } from '../../../domain/facts';
import type { Symptom } from '../../../domain/labels';
import { shippedGuides } from '../values/library';
import type { Visitor } from './visitor';

/** The guides that are shipped. Journeys look up in them what a card must be about, so that they follow when guides change. */
export const library = shippedGuides();

/** What somebody would say about their set-up, were they asked everything. */
export type Situation = Readonly<Record<ChoiceFactId, string>>;

/** Microsoft 365 on Windows 11, well connected, with nothing that is only on this computer. */
export const usual: Situation = {
  outlook: '365',
  windows: '11',
  account: 'exchange',
  mailbox: 'own',
  scope: 'whole-mailbox',
  'web-right': 'yes',
  direction: 'both',
  'old-mail': 'no',
  counts: 'different',
  affected: 'only-me',
  mode: 'cached',
  'status-bar': 'connected',
  'local-data': 'no',
  'outlook-opens': 'yes',
  'changed-by-program': 'no',
  computer: 'own',
  'offline-again': 'yes',
  'misses-something': 'yes',
};

/** First words that leave no doubt about the symptom and tell nothing else. */
export const sentences = {
  mismatch: 'Outlook and the web show different mail',
  'cached-mode-only': 'The problem disappears when I turn cached mode off',
  'ost-error': 'I get an error that the .ost file cannot be opened',
  'missing-items': 'Some of my mail is missing in Outlook',
  'folder-not-syncing': 'One folder does not synchronize',
  'external-changes': 'Changes made while Outlook was closed do not appear',
  disconnected: 'It says Working Offline',
};

/** The situation in which each symptom's guide has something to try. */
export const situationOf = (symptom: Symptom): Situation =>
  symptom === 'disconnected' ? { ...usual, 'status-bar': 'working-offline' } : usual;

const stepOf = (symptom: Symptom, id: string): Step => {
  const guide = [...library.guides.values()].find((each) => each.for.includes(symptom));
  const found = guide?.steps.get(id);
  if (!found) throw new Error(`The guide for ${symptom} has no step ${id}.`);
  return found;
};

const valueFor = (at: Step, situation: Situation, fixedAt: string | null): string => {
  if (at.kind === 'ask') return situation[at.fact]!;
  if (at.kind === 'prepare') return 'done';
  return at.id === fixedAt ? 'fixed' : 'not-fixed';
};

/** The fixes that somebody in this situation is shown when none helps, in order. Worked out without the bot. */
export const fixesFor = (symptom: Symptom, situation: Situation): readonly (Step & { readonly kind: 'fix' })[] => {
  const fixes: (Step & { readonly kind: 'fix' })[] = [];
  let walk = startWalk(library, symptom, assumedFacts({ library }, symptom));
  for (;;) {
    const position = where(library, walk);
    if (position.kind === 'end') return fixes;
    const at = position.step;
    if (at.kind === 'fix') fixes.push(at);
    walk = step(library, walk, { kind: 'answer', step: at.id, value: valueFor(at, situation, null), at: 0 }).walk;
  }
};

const placeShownTo = (visitor: Visitor): string | null => {
  const answer = visitor.buttons.find(({ verb }) => verb === 'answer' || verb === 'next-part');
  return typeof answer?.data['step'] === 'string' ? answer.data['step'] : null;
};

/** The step that the newest card asks about, in whichever part; null when it asks about none. */
export const stepShownTo = (visitor: Visitor): string | null => placeShownTo(visitor)?.split('/')[0] ?? null;

/** Goes on to the part of a procedure behind which it is asked what came of it. */
export const toLastPart = async (visitor: Visitor): Promise<void> => {
  while (visitor.verbs.includes('next-part')) await visitor.presses('next-part');
};

/** Tells the problem, and chooses it where Mailmend was not sure. */
export const tell = async (
  visitor: Visitor,
  symptom: Symptom,
  words = (sentences as Readonly<Record<Symptom, string>>)[symptom]!,
): Promise<void> => {
  await visitor.says(words);
  if (visitor.verbs.includes('choose-symptom')) await visitor.presses('choose-symptom', { label: symptom });
};

/** Tells the problem and starts the guide. */
export const begin = async (visitor: Visitor, symptom: Symptom, words?: string): Promise<void> => {
  await tell(visitor, symptom, words);
  await visitor.presses('start-guide');
};

interface Going {
  readonly situation?: Situation;
  /** The fix that helps; without one, none does. */
  readonly fixedAt?: string;
  /** Stops when this step, or a step of this procedure, is shown. */
  readonly until?: (at: Step) => boolean;
}

/** Goes on in the guide by pressing, until it ends or `until` holds; gives the steps that were answered. */
export const goOn = async (visitor: Visitor, symptom: Symptom, going: Going = {}): Promise<readonly Step[]> => {
  const { situation = situationOf(symptom), fixedAt = null, until = () => false } = going;
  const answered: Step[] = [];
  for (let id = stepShownTo(visitor); id !== null; id = stepShownTo(visitor)) {
    const at = stepOf(symptom, id);
    if (until(at)) break;
    expect(answered.map((each) => each.id)).not.toContain(id);
    const value = valueFor(at, situation, fixedAt);
    // "I don't know" is not an answer: it shows how to find out, and can be given up there.
    if (at.kind === 'ask' && library.questions.get(at.fact)?.unsure?.value === value) await visitor.presses('find-out');
    await toLastPart(visitor);
    await visitor.presses('answer', { step: placeShownTo(visitor)!, value });
    answered.push(at);
  }
  if (visitor.verbs.includes('tell-details')) await visitor.presses('resume');
  return answered;
};

/** Begins and goes on until the first fix is shown; gives its step. */
export const goToFirstFix = async (visitor: Visitor, symptom: Symptom, situation?: Situation): Promise<Step> => {
  await begin(visitor, symptom);
  await goOn(visitor, symptom, { ...(situation && { situation }), until: ({ kind }) => kind !== 'ask' });
  return stepOf(symptom, stepShownTo(visitor)!);
};
