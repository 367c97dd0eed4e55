import type { Message } from '../../domain/ports';
import { longestNote } from '../../domain/ticket';
import { framed } from '../parts/frame';
import { heading } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { offers } from '../parts/buttons';
import { nothing, spaced, stack, type Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

type WhoseAnswer = ViewOf<'whose-answer'>;

const field = (text: string): Piece => ({
  elements: [
    {
      type: 'Input.Text',
      id: 'text',
      label: 'Your message',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Please write your message first.',
      maxLength: longestNote,
      value: text.slice(0, longestNote),
      spacing: 'Medium',
    },
  ],
  text: [`Your message: ${oneLine(text, 300)}`],
});

const choice = ({ number, about }: WhoseAnswer['tickets'][number]): Piece => {
  const name = `Ticket ${String(number)}`;
  const line = oneLine(about, 160);
  return { elements: [paragraph([run(name, { weight: 'Bolder' }), run(`: ${line}`)])], text: [`${name}: ${line}`] };
};

const cut = 'Your message is long: only this much goes with a button. Send the rest after it.';

/** Asks whom a message is for; nothing of it is lost, and nothing is sent before somebody says. */
export const whoseAnswerCard = ({ text, tickets }: WhoseAnswer): Message =>
  framed(
    heading('Who is this for?'),
    said('I have not sent it yet, because it could be meant for more than one.'),
    ...tickets.map((each) => spaced('Small', choice(each))),
    stack(field(text), text.length > longestNote ? said(cut, { isSubtle: true }) : nothing),
    offers([
      ...tickets.map(({ id, number }) => ({
        title: `Ticket ${String(number)}`,
        action: { verb: 'add-to-ticket' as const, ticket: id },
        inputs: 'sent' as const,
      })),
      { title: 'Something else', action: { verb: 'say' as const }, inputs: 'sent' as const },
    ]),
  );
