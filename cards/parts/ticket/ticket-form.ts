import type { FormAction } from '../../actions';
import { fieldOf } from '../../actions';
import type { Offer } from '../buttons';
import { button } from '../buttons';
import { said } from '../line';
import { stack, type Element, type Piece } from '../piece';
import { longestNote } from '../../../domain/ticket';

/** A part of a card that a button unfolds. */
export interface Form {
  readonly id: string;
  /** What the button that unfolds it is called; three dots say that nothing happens yet. */
  readonly title: string;
  readonly piece: Piece;
}

/** The button that unfolds a form, or folds it again; the others of its kind are folded, so that one is seen at a time. */
export const unfold = ({ id, title }: Form, all: readonly Form[]): Element => ({
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
export const field = (form: FormAction, key: string, label: string, look: Element): Element => ({
  ...look,
  id: fieldOf(form.verb, key),
  label,
});

/** A field for a text of several lines. */
export const textField = (form: FormAction, key: string, label: string): Element =>
  field(form, key, label, { type: 'Input.Text', isMultiline: true, maxLength: longestNote });

/** A list to choose one from. */
export const choiceField = (
  form: FormAction,
  key: string,
  label: string,
  choices: readonly { readonly value: string; readonly title: string }[],
  value?: string,
): Element =>
  field(form, key, label, {
    type: 'Input.ChoiceSet',
    style: 'compact',
    wrap: true,
    placeholder: 'Choose one',
    choices,
    ...(value !== undefined && { value }),
  });

/** A form: what it does in a line, its fields, and its buttons; the first is the one that is meant. */
export const form = (
  id: string,
  title: string,
  says: string,
  fields: readonly Element[],
  offers: readonly Offer[],
): Form => ({
  id,
  title,
  piece: stack(said(says), {
    elements: [...fields, { type: 'ActionSet', actions: offers.map(button) }],
    text: [
      ...fields.flatMap(({ label, choices }) => [
        `${String(label)}${Array.isArray(choices) && choices.length > 0 ? ` ${titles(choices)}` : ''}`,
      ]),
      `Press: ${offers.map((offer) => offer.title).join(' · ')}`,
    ],
  }),
});

const titles = (choices: readonly { readonly title: string }[]): string =>
  choices.map(({ title }) => title).join(' · ');

/** The button that sends a form. */
export const send = (title: string, action: FormAction, look: { readonly style?: 'positive' } = {}): Offer => ({
  title,
  action,
  inputs: 'sent',
  ...look,
});

/** A button that opens a page outside Teams. */
export const openPage = (title: string, url: string): Element => ({ type: 'Action.OpenUrl', title, url });
