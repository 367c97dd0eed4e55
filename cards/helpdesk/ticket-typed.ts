import type { ViewOf } from '../view-of';
import { foldedBefore } from '../parts/fold';
import { said } from '../parts/line';
import { earlier } from '../parts/tried';
import { spaced, stack, type Piece } from '../parts/piece';
import { oneLine, quoted } from '../parts/user-text';
import type { Say, Text } from '../../domain/say';
import { say } from '../../texts/say';

/** How much of it is on the card: each text shortened to `longest`, and of what came in between the last `most`. */
interface Extent {
  readonly words: number;
  readonly note: number;
  readonly longest: number;
  readonly most: number;
}

/** So many texts that were typed in between are seen at once. */
const mostSeen = 2;

const lineOf = (text: Text, step: string | undefined): Say =>
  step === undefined ? say('typed-text', { text }) : say('typed-at-step', { text, step: oneLine(step, 80) });

/** What the requester typed: first of all, in between, with the step at which they did, and when they handed it over. */
export const ticketTyped = ({ ticket, alsoTyped }: ViewOf<'ticket'>, { words, note, longest, most }: Extent): Piece => {
  const lines = alsoTyped
    .slice(-most)
    .map(({ text, step }) => spaced('Small', said(lineOf(oneLine(text, longest), step))));
  const left = alsoTyped.length - lines.length;
  const added = oneLine(ticket.note, note);
  return stack(
    quoted('they', ticket.words, words),
    foldedBefore('typed', left > 0 ? [earlier(left), ...lines] : lines, mostSeen),
    added === '' ? stack() : spaced('Small', said(say('they-added', { text: added }))),
  );
};
