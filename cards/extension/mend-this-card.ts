import { longestNote } from '../../domain/ticket';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';
import { heading } from '../parts/heading';
import { said } from '../parts/line';
import { nothing, stack, type Piece } from '../parts/piece';
import { urgencyChoices } from '../parts/ticket/ticket-words';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

const chosen = (
  id: string,
  label: Say,
  style: 'expanded' | 'compact',
  value: string,
  choices: readonly { readonly value: string; readonly title: Say }[],
): Piece => ({
  elements: [{ type: 'Input.ChoiceSet', id, label, style, value, wrap: true, choices }],
  text: [say('to-choose', { label, titles: choices.map(({ title }) => title) })],
});

const whose = chosen('whose', say('whose-problem-is-it'), 'expanded', 'theirs', [
  { value: 'theirs', title: say('of-whoever-wrote-it') },
  { value: 'mine', title: say('my-own') },
]);

const urgency = chosen('urgency', say('how-urgent-is-a-ticket'), 'compact', 'normal', urgencyChoices);

const words = (text: string): Piece => {
  const inOneLine = oneLine(text, longestNote);
  return {
    elements: [
      {
        type: 'Input.Text',
        id: 'text',
        label: say('what-is-wrong'),
        isMultiline: true,
        maxLength: longestNote,
        isRequired: true,
        errorMessage: say('write-what-is-wrong-first'),
        value: text.slice(0, longestNote),
      },
    ],
    text: [say('what-is-wrong'), ...(inOneLine === '' ? [] : [inOneLine])],
  };
};

/** Dialogs take Action.Submit alone: what was filled in comes back with `how`. */
const submits: Piece = {
  elements: [
    {
      type: 'ActionSet',
      actions: [
        { type: 'Action.Submit', title: say('show-the-steps'), style: 'positive', data: { how: 'steps' } },
        { type: 'Action.Submit', title: say('open-a-ticket'), data: { how: 'ticket' } },
      ],
    },
  ],
  text: [say('to-press', { how: 'press', titles: [say('show-the-steps'), say('open-a-ticket')] })],
};

/** The dialog over a message, filled in with what the message says. */
export const mendThisCard = ({ by, text }: ViewOf<'mend-this'>): Piece =>
  stack(
    heading(say('mend-this')),
    said(by === null ? say('steps-come-in-our-chat') : say('steps-are-offered-to', { name: oneLine(by, 60) })),
    by === null ? nothing : whose,
    words(text),
    urgency,
    submits,
  );
