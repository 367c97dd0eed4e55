/** What came of what somebody did, as they tell it. */
export const reportResults = ['fixed', 'not-fixed', 'partly', 'done', 'running'] as const;
export type ReportResult = (typeof reportResults)[number];

/** What a question or a worry is about. */
export const topics = [
  'how-long',
  'what-is',
  'why',
  'safe',
  'undo',
  'meanwhile',
  'vpn',
  'admin-rights',
  'rules-signatures',
  'do-it-for-me',
  'which-file',
  'where',
  'when-answer',
  'bot-or-human',
  'languages',
  'cost',
  'other',
] as const;
export type Topic = (typeof topics)[number];

/** Acts that are no more than their name. */
export const plainActs = [
  'loss',
  'later',
  'back',
  'cancel',
  'restart',
  'help',
  'tickets',
  'human',
  'thanks',
  'greeting',
  'problem',
  'none',
  'agent-command',
  'agent-message',
] as const;
export type PlainAct = (typeof plainActs)[number];

/** Every name under which a sentence can be learnt: an act, or what a report comes to. */
export const actNames = [
  ...plainActs,
  ...reportResults,
  'worry',
  'question',
  'answer',
  'contradiction',
  'stuck',
] as const;
export type ActName = (typeof actNames)[number];

/** A fact that an act tells. */
export type ToldFacts = Readonly<Record<string, string>>;

/** What a person does with a text, seen from the card that is shown. */
export type Act =
  | { readonly act: PlainAct }
  | { readonly act: 'report'; readonly result: ReportResult }
  /** `answer` is the entry of `guides/answers` that it is like, if any. */
  | { readonly act: 'worry' | 'question'; readonly topic: Topic; readonly answer: string | null }
  | { readonly act: 'answer' | 'contradiction'; readonly facts: ToldFacts }
  | { readonly act: 'stuck'; readonly stuck: string | null };

/** An act as it was heard, and how sure that is, from 0 to 1. */
export type HeardAct = Act & { readonly sure: number };

export const isReportResult = (name: string): name is ReportResult =>
  (reportResults as readonly string[]).includes(name);
