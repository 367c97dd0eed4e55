import { z } from 'zod';
import { laters, ownTicketForms, ticketForms, type Action, type Verb } from '../dialogs/event';
import { urgencies, type Urgency } from '../domain/session';
import { longestNote } from '../domain/ticket';
import type { FactId } from '../domain/facts';
import type { Text } from '../domain/say';

/** The longest text that a button by itself says for somebody, in UTF-16 units; a field may hold a longer one. */
export const longestSaid = 1000;

const id = z.string().min(1).max(100);
const session = id;
const step = id;
const ticket = id;
const placeless = id.nullable().default(null);
/** Whether the pack has it is looked up where it is taken. */
const label = id;
const fact = id;
const value = id;
/** Clients leave an empty field out, or send null. */
const optionalNote = z
  .string()
  .max(longestNote)
  .nullish()
  .transform((note) => note?.trim() ?? '');
const incident = id;
const urgency = z
  .enum(urgencies)
  .nullish()
  .transform((given): Urgency => given ?? 'normal');
/** A number as people type it; null when it is none. */
const typedNumber = z
  .union([z.number(), z.string().max(20)])
  .nullish()
  .transform((given) => {
    const digits = /\d{1,9}/.exec(String(given ?? ''))?.[0];
    return digits === undefined ? null : Number(digits);
  });
/** Clients type what comes from an input as text. */
const stars = z.union([z.number().int().min(1).max(5), z.enum(['1', '2', '3', '4', '5']).transform(Number)]);

const verb = <V extends Verb, S extends z.ZodRawShape>(name: V, payload: S) =>
  z.object({ verb: z.literal(name), ...payload });

/** The wire contract: what a card may send, verb by verb. Its output is exactly `Action`; unknown keys are dropped. */
export const actionSchema = z.discriminatedUnion('verb', [
  verb('choose-symptom', { session, label }),
  verb('something-else', { session, round: z.number().int().min(0) }),
  verb('start-guide', { session }),
  verb('change-fact', { session, fact }),
  verb('set-fact', { session, fact, value }),
  verb('answer', { session, step, value }),
  verb('find-out', { session, step: placeless }),
  verb('stuck', { session, step }),
  verb('stuck-at', { session, step, problem: id }),
  verb('next-part', { session, step }),
  verb('all-parts', { session, step }),
  verb('later', { session, step }),
  verb('park', { session, step, when: z.enum(laters) }),
  verb('resume', { session }),
  verb('back', { session, step: placeless }),
  verb('leave', { session }),
  verb('stay', { session }),
  verb('lost', { session }),
  verb('not-lost', { session }),
  verb('for-whom', { session, name: optionalNote }),
  verb('for-me', { session }),
  verb('tell-details', { session, filled: z.record(fact, optionalNote).default({}) }),
  verb('cancel', { session }),
  verb('restart', { session }),
  verb('person', { session }),
  verb('hand-over', { session, note: optionalNote, urgency }),
  verb('rate', { session, stars }),
  verb('take-second', { session }),
  verb('go-private', { session }),
  verb('say', { text: z.string().min(1).max(longestNote), after: session.optional() }),
  verb('help', {}),
  verb('my-tickets', { here: z.literal(true).optional() }),
  verb('new-person', {}),
  verb('join-ticket', { session }),
  verb('next-fix', { session }),
  verb('follow-incident', { session }),
  verb('go-on', { session }),
  verb('claim-ticket', { ticket }),
  verb('release-ticket', { ticket }),
  verb('assign-ticket', { ticket, person: optionalNote, name: optionalNote }),
  verb('prioritize-ticket', { ticket, urgency }),
  verb('ask-requester', { ticket, text: optionalNote }),
  verb('write-requester', { ticket, text: optionalNote }),
  verb('take-back', { ticket, message: id }),
  verb('note-ticket', { ticket, text: optionalNote }),
  verb('send-fix', { ticket, procedure: optionalNote }),
  verb('resolve-ticket', { ticket, note: optionalNote }),
  verb('merge-ticket', { ticket, number: typedNumber }),
  verb('show-transcript', { ticket }),
  verb('reopen-ticket', { ticket }),
  verb('ticket-form', { ticket, form: z.enum(ticketForms).nullable() }),
  verb('see-ticket', { ticket }),
  verb('add-to-ticket', { ticket, text: optionalNote }),
  verb('ticket-fixed', { ticket }),
  verb('withdraw-ticket', { ticket, note: optionalNote }),
  verb('reopen-own-ticket', { ticket, text: z.string().max(longestNote).optional() }),
  verb('own-ticket-form', { ticket, form: z.enum(ownTicketForms).nullable() }),
  verb('mute-ticket', { ticket, muted: z.boolean() }),
  verb('rate-ticket', { ticket, stars, note: optionalNote }),
  verb('fix-local-data', { ticket, fix: id, value: z.enum(['yes', 'no', 'unsure']) }),
  verb('fix-result', { ticket, fix: id, result: z.enum(['fixed', 'not-fixed', 'done', 'not-done']) }),
  verb('declare-incident', { incident, note: optionalNote }),
  verb('dismiss-incident', { incident }),
  verb('end-incident', { incident, note: optionalNote }),
]);

/** Where one form has two buttons, the verb whose name its fields carry. */
const sharesFieldsWith: Readonly<Partial<Record<string, Verb>>> = { 'ask-requester': 'write-requester' };

/**
 * The id of the input that fills this key of this verb. A card with several forms needs one of its own for each: ids are
 * unique in a card, and every input of a card is sent along with every press that takes inputs.
 */
export const fieldOf = (verb: string, key: string): string => `${sharesFieldsWith[verb] ?? verb}:${key}`;

/** The key of a field of a form that has one for each of some facts. */
export const rowOf = (name: FactId): string => `filled.${name}`;

const startingWith = (prefix: string, given: object): readonly (readonly [string, unknown])[] =>
  Object.entries(given).flatMap(([id, filled]) => (id.startsWith(prefix) ? [[id.slice(prefix.length), filled]] : []));

/** What the inputs of this verb's form hold, by key; those of the card's other forms are left out. */
const formOf = (verb: unknown, given: object): Readonly<Record<string, unknown>> => {
  const own = startingWith(fieldOf(typeof verb === 'string' ? verb : '', ''), given);
  const rows = startingWith(fieldOf('tell-details', rowOf('')), given);
  return { ...Object.fromEntries(own), ...(rows.length > 0 && { filled: Object.fromEntries(rows) }) };
};

/** What was pressed, or null when it is not something that a card of ours sends. Never throws. */
export const parseAction = (verbOfAction: unknown, data: unknown): Action | null => {
  const given = data ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return null;
  if ('verb' in given && given.verb !== verbOfAction) return null;
  const parsed = actionSchema.safeParse({ ...formOf(verbOfAction, given), ...given, verb: verbOfAction });
  return parsed.success ? parsed.data : null;
};

/** The same for the Action.Submit form, which has no verb of its own: its data carries it. Never throws. */
export const parseSubmit = (submitted: unknown): Action | null =>
  typeof submitted === 'object' && submitted !== null && 'verb' in submitted
    ? parseAction(submitted.verb, submitted)
    : null;

type Without<V extends Verb, K extends string> = Omit<Extract<Action, { readonly verb: V }>, K>;

/** An action of which the card's inputs give the rest; an input's id is the key that it fills, or `fieldOf` it. */
export type FormAction =
  | Without<'say', 'text'>
  | Without<'answer', 'value'>
  | Without<'set-fact', 'value'>
  | Without<'stuck-at', 'problem'>
  | Without<'for-whom', 'name'>
  | Without<'tell-details', 'filled'>
  | Without<'hand-over', 'note' | 'urgency'>
  | Without<'resolve-ticket', 'note'>
  | Without<'assign-ticket', 'person' | 'name'>
  | Without<'prioritize-ticket', 'urgency'>
  | Without<'ask-requester', 'text'>
  | Without<'write-requester', 'text'>
  | Without<'note-ticket', 'text'>
  | Without<'send-fix', 'procedure'>
  | Without<'merge-ticket', 'number'>
  | Without<'add-to-ticket', 'text'>
  | Without<'withdraw-ticket', 'note'>
  | Without<'rate-ticket', 'note'>
  | Without<'declare-incident', 'note'>
  | Without<'end-incident', 'note'>;

/** Something that a card offers: what its button is called in the words of its reader, and what a press on it sends. */
export interface Offered {
  readonly title: string;
  readonly action: Action | FormAction;
}

/** How an action looks, and whether it takes the card's inputs with it. */
export interface ExecuteOptions<T = Text> {
  readonly style?: 'positive' | 'destructive';
  readonly tooltip?: T;
  /** `secondary`: in the menu behind "…". A client that has none shows it in the row. */
  readonly mode?: 'secondary';
  /** `sent`: the inputs are checked and sent along. Otherwise an empty required field never holds a button back. */
  readonly inputs?: 'sent';
}

/** The JSON of one pressable action: Action.Execute, with Action.Submit of the same data for clients that lack it. */
export const execute = ({ action, title }: Offered, options: ExecuteOptions<string> = {}) => {
  const look = {
    title,
    ...(options.style && { style: options.style }),
    ...(options.mode && { mode: options.mode }),
    ...(options.tooltip && { tooltip: options.tooltip }),
    associatedInputs: options.inputs === 'sent' ? 'auto' : 'none',
    data: action,
  };
  return { type: 'Action.Execute', verb: action.verb, ...look, fallback: { type: 'Action.Submit', ...look } } as const;
};
