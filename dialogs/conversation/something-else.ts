import { isTopic, symptoms } from '../../domain/labels';
import type { Label } from '../../domain/labels';
import type { Session } from '../../domain/session';
import { toHandOver } from './hand-over';

/** At most this many choices are shown at once. */
export const mostChoices = 4;

/** The choices to show when nothing better is known: the symptoms, less those that it is not. */
export const otherSymptoms = (rejected: readonly Label[]): readonly Label[] =>
  symptoms.filter((symptom) => !rejected.includes(symptom)).slice(0, mostChoices);

/**
 * "It's something else": what was offered is put aside and the next choices are shown; when none are left, or a topic
 * outside Mailmend's was named, a person takes over.
 */
export const somethingElse = (session: Session): Session => {
  const rejected = [...session.rejected, ...session.choices, ...(session.label ? [session.label] : [])];
  const choices = otherSymptoms(rejected);
  const next: Session = {
    ...session,
    stage: 'clarifying',
    label: null,
    aside: null,
    incident: null,
    rejected,
    choices,
  };
  return choices.length === 0 || rejected.filter(isTopic).length > 2 ? toHandOver(next, 'not-understood') : next;
};
