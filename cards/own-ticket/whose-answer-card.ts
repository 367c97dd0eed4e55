import { longestNote } from '../../domain/ticket';
import { heading } from '../parts/heading';
import { said } from '../parts/line';
import { offers } from '../parts/buttons';
import { nothing, spaced, stack, type Piece } from '../parts/piece';
import { oneLine, shortLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

type WhoseAnswer = ViewOf<'whose-answer'>;

const field = (text: string): Piece => ({
  elements: [
    {
      type: 'Input.Text',
      id: 'text',
      label: say('your-message'),
      isMultiline: true,
      isRequired: true,
      errorMessage: say('please-write-your-message-first'),
      maxLength: longestNote,
      value: text.slice(0, longestNote),
      spacing: 'Medium',
    },
  ],
  text: [say('your-message-reads', { text: oneLine(text, 300) })],
});

const choice = ({ number, about }: WhoseAnswer['tickets'][number]): Piece =>
  said(say('ticket-about', { number, about: shortLine(about, 160) }));

const cut = say('your-message-is-long-only');

/** Asks whom a message is for; nothing of it is lost, and nothing is sent before somebody says. */
export const whoseAnswerCard = ({ text, tickets }: WhoseAnswer): Piece =>
  stack(
    heading(say('who-is-this-for')),
    said(say('i-have-not-sent-it')),
    ...tickets.map((each) => spaced('Small', choice(each))),
    stack(field(text), text.length > longestNote ? said(cut, { isSubtle: true }) : nothing),
    offers([
      ...tickets.map(({ id, number }) => ({
        title: say('ticket', { number }),
        action: { verb: 'add-to-ticket' as const, ticket: id },
        inputs: 'sent' as const,
      })),
      { title: say('something-else'), action: { verb: 'say' as const }, inputs: 'sent' as const },
    ]),
  );
