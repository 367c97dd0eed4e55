import type { FormAction } from '../../actions';
import { fieldOf } from '../../actions';
import type { Offer } from '../buttons';
import { button } from '../buttons';
import { said } from '../line';
import { stack, type Element, type Piece, type Words } from '../piece';
import { longestNote } from '../../../domain/ticket';
import { say } from '../../../texts/say';
import type { Text } from '../../../domain/say';

/** A part of a card that a button unfolds. */
export interface Form {
  readonly id: string;
  /** What the button that unfolds it is called; three dots say that nothing happens yet. */
  readonly title: Text;
  readonly piece: Piece;
}

/** The button that unfolds a form, or folds it again; the others of its kind are folded, so that one is seen at a time. */
export const unfold = ({ id, title }: Form, all: readonly Form[]) => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [
    id,
    ...all.filter((other) => other.id !== id).map((other) => ({ elementId: other.id, isVisible: false })),
  ],
});

/** The forms themselves, folded. */
export const folded = (forms: readonly Form[]): Piece => ({
  elements: forms.map(({ id, piece }) => ({
    type: 'Container',
    id,
    isVisible: false,
    style: 'emphasis',
    spacing: 'Medium',
    items: piece.elements,
  })),
  text: forms.flatMap(({ piece }) => piece.text),
});

/**
 * A field of a form. None of them is required: clients check every required field of the card, folded ones too, so that
 * an empty one would hold back all the other forms. Whoever handles the press asks for what is missing.
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

/** A form: what it does in a line, its fields, and its buttons; the first is the one that is meant. */
export const form = (
  id: string,
  title: Text,
  says: Text,
  fields: readonly Field[],
  offers: readonly Offer[],
): Form => ({
  id,
  title,
  piece: stack(said(says), {
    elements: [...fields, { type: 'ActionSet', actions: offers.map(button) }],
    text: [...fields.map(asked), say('to-press', { how: 'press', titles: offers.map((offer) => offer.title) })],
  }),
});

/** A field in the twin: its label, with what there is to choose from. */
const asked = ({ label, choices = [] }: Field): Words =>
  choices.length === 0 ? label : say('to-choose', { label, titles: choices.map(({ title }) => title) });

/** The button that sends a form. */
export const send = (title: Text, action: FormAction, look: { readonly style?: 'positive' } = {}): Offer => ({
  title,
  action,
  inputs: 'sent',
  ...look,
});

/** A button that opens a page outside Teams. */
export const openPage = (title: Text, url: string) => ({ type: 'Action.OpenUrl', title, url });
