import type { ViewOf } from '../view-of';
import { section } from '../parts/heading';
import { said } from '../parts/line';
import { earlier } from '../parts/tried';
import { nothing, spaced, stack, type Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { Say, Text } from '../../domain/say';
import { say } from '../../texts/say';

const lineOf = (text: Text, step: string | undefined): Say =>
  step === undefined ? say('typed-text', { text }) : say('typed-at-step', { text, step: oneLine(step, 80) });

/** What else the requester typed, the last `most` of it, each text shortened to `longest`, with the step at which they did. */
export const ticketTyped = (alsoTyped: ViewOf<'ticket'>['alsoTyped'], most: number, longest: number): Piece =>
  alsoTyped.length === 0
    ? nothing
    : section(
        say('they-also-wrote'),
        stack(
          earlier(alsoTyped.length - most),
          ...alsoTyped
            .slice(-most)
            .map(({ text, step }) => spaced('Small', said(lineOf(oneLine(text, longest), step)))),
        ),
      );
