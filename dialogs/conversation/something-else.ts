import { isTopic, labelsOf } from '../../domain/labels';
import type { Label } from '../../domain/labels';
import type { Session } from '../../domain/session';
import type { Context } from './context';
import { toHandOver } from './hand-over/hand-over';

/** At most this many choices are shown at once. */
export const mostChoices = 4;

/** The choices to show when nothing better is known: the symptoms, less those that it is not. */
export const otherSymptoms = ({ library }: Pick<Context, 'library'>, rejected: readonly Label[]): readonly Label[] =>
  labelsOf(library.labels, 'symptom')
    .filter((symptom) => !rejected.includes(symptom))
    .slice(0, mostChoices);

const likelyWith = ({ facts }: Session): readonly Label[] => {
  if (facts['outlook-opens']?.value === 'no') return ['ost-error', 'crash'];
  if (facts['web-right']?.value === 'no') return ['server-side', 'missing-items'];
  return facts['web-right']?.value === 'yes' ? ['mismatch', 'folder-not-syncing', 'missing-items', 'disconnected'] : [];
};

/** After easy questions: the next one, or what it can be by what was answered. */
export const narrowed = (session: Session): Session => {
  if (session.stage !== 'clarifying' || session.misses === 0) return session;
  const { facts, rejected } = session;
  if (facts['outlook-opens']?.value === 'yes' && !facts['web-right'])
    return { ...session, aside: { kind: 'change-fact', fact: 'web-right', findOut: false } };
  const likely = likelyWith(session).filter((label) => !rejected.includes(label));
  return likely.length === 0 ? session : { ...session, choices: likely };
};

/**
 * "It's something else": what was offered is put aside and the next choices are shown; when none are left, or a topic
 * outside Mailmend's was named, a person takes over.
 */
export const somethingElse = (context: Pick<Context, 'library'>, session: Session): Session => {
  const rejected = [...session.rejected, ...session.choices, ...(session.label ? [session.label] : [])];
  const likelier = session.ranked.filter((label) => !rejected.includes(label));
  const choices = [...new Set([...likelier, ...otherSymptoms(context, rejected)])].slice(0, mostChoices);
  const next: Session = {
    ...session,
    stage: 'clarifying',
    label: null,
    aside: null,
    incident: null,
    rejected,
    choices,
  };
  return choices.length === 0 || rejected.filter((label) => isTopic(context.library.labels, label)).length > 2
    ? toHandOver(next, 'not-understood')
    : next;
};
