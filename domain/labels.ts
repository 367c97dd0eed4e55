/** What the requester can say is wrong, and Mailmend has a guide for. */
export const symptoms = [
  'mismatch',
  'cached-mode-only',
  'ost-error',
  'missing-items',
  'folder-not-syncing',
  'external-changes',
  'disconnected',
] as const;
export type Symptom = (typeof symptoms)[number];

/** Nearby problems that Mailmend recognises and hands over; no guide is ever started for them. */
export const topics = [
  'password-prompt',
  'cannot-send',
  'cannot-receive',
  'search',
  'calendar-permission',
  'crash',
  'slow',
  'pst',
  'mobile',
  'mac',
  'new-outlook',
  'shared-mailbox',
  'other-account-type',
  'sync-window',
  'hidden-or-filter',
  'server-side',
  'other-client',
  'other-outlook',
  'other-it',
  'chitchat',
] as const;
export type Topic = (typeof topics)[number];

/** What is said in the course of a session, as opposed to what is wrong. */
export const sayings = [
  'fixed',
  'not-fixed',
  'later',
  'how-to',
  'file-in-use',
  'data-loss',
  'human',
  'back',
  'cancel',
  'restart',
  'help',
  'tickets',
  'greeting',
  'thanks',
] as const;
export type Saying = (typeof sayings)[number];

/** What can be wrong. */
export type Problem = Symptom | Topic;
export const problems: readonly Problem[] = [...symptoms, ...topics];

/** Everything that a sentence can be. */
export type Label = Symptom | Topic | Saying;
export const labels: readonly Label[] = [...symptoms, ...topics, ...sayings];

/** True for a label that has a guide. */
export const isSymptom = (label: string): label is Symptom => (symptoms as readonly string[]).includes(label);
/** True for a label that is handed over by name. */
export const isTopic = (label: string): label is Topic => (topics as readonly string[]).includes(label);
/** True for a label that says what is wrong. */
export const isProblem = (label: string): label is Problem => isSymptom(label) || isTopic(label);
/** True for a label that is an answer or a command. */
export const isSaying = (label: string): label is Saying => (sayings as readonly string[]).includes(label);
