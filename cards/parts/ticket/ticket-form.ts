import type { FormAction } from '../../actions';
import { fieldOf } from '../../actions';
import { offers, type Offer } from '../buttons';
import { said } from '../line';
import { box, type Element, type Piece, type Words } from '../piece';
import { longestNote } from '../../../domain/ticket';
import { say } from '../../../texts/say';
import type { Text } from '../../../domain/say';

/** Something to fill in, which a button opens; one is open at a time, and then it stands where the buttons stood. */
export interface Form<Id extends string> {
  readonly id: Id;
  /** What the button that opens it is called; three dots say that nothing happens yet. */
  readonly title: Text;
  /** What it does, in a line; may be empty. */
  readonly says: Text;
  readonly fields: readonly Field[];
  /** What sends it; the first is the one that is meant. */
  readonly sends: readonly Offer[];
}

/**
 * A field of a form. None of them is required: whoever handles the press asks for what is missing, in words of its own.
 */
export const field = (form: FormAction, key: string, label: Text, look: Element): Field => ({
  ...look,
  id: fieldOf(form.verb, key),
  label,
});

/** The JSON of an input, as far as its form has to know. */
interface Field extends Element {
  readonly label: Text;
  readonly choices?: readonly { readonly title: Text }[];
}

/** A field for a text of several lines. */
export const textField = (form: FormAction, key: string, label: Text): Field =>
  field(form, key, label, { type: 'Input.Text', isMultiline: true, maxLength: longestNote });

/** A list to choose one from. */
export const choiceField = (
  form: FormAction,
  key: string,
  label: Text,
  choices: readonly { readonly value: string; readonly title: Text }[],
  value?: string,
): Field =>
  field(form, key, label, {
    type: 'Input.ChoiceSet',
    style: 'compact',
    wrap: true,
    placeholder: say('choose-one'),
    choices,
    ...(value !== undefined && { value }),
  });

/** A field in the twin: its label, with what there is to choose from. */
const asked = ({ label, choices = [] }: Field): Words =>
  choices.length === 0 ? label : say('to-choose', { label, titles: choices.map(({ title }) => title) });

/** The open form, with the way back to the buttons. */
export const opened = <Id extends string>({ says, fields, sends }: Form<Id>, back: Offer): Piece =>
  box('emphasis', said(says), { elements: fields, text: fields.map(asked) }, offers([...sends, back], 'press'));

/** The button that sends a form. */
export const send = (title: Text, action: FormAction, look: { readonly style?: 'positive' } = {}): Offer => ({
  title,
  action,
  inputs: 'sent',
  ...look,
});

/** A button that opens a page outside Teams. */
export const openPage = (title: Text, url: string) => ({ type: 'Action.OpenUrl', title, url });
