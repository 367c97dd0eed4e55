import { longestNote } from '../../domain/ticket';
import { heading, kicker } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { offers, recommended } from '../parts/buttons';
import { box, spaced, type Piece, stack } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

const mostLines = 30;

/** What the agent typed, line by line as they typed it; nothing in it is read as markup. */
const message = (text: string): Piece => {
  const lines = text.trim().split(/\r?\n/u);
  const kept =
    lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')];
  const shown = kept.map((each) => oneLine(each, longestNote)).filter((each) => each !== '');
  return { elements: shown.map((each) => paragraph([run(each)])), text: shown };
};

const field: Piece = {
  elements: [
    {
      type: 'Input.Text',
      id: 'text',
      label: say('your-answer'),
      isMultiline: true,
      isRequired: true,
      errorMessage: say('please-write-an-answer-first'),
      maxLength: longestNote,
      spacing: 'Medium',
    },
  ],
  text: [],
};

/** A question of the helpdesk, with room for the answer. */
export const agentMessageCard = ({ ticket, number, by, text }: ViewOf<'agent-message'>): Piece =>
  stack(
    kicker(say('ticket', { number })),
    heading(say('the-helpdesk-has-a-question')),
    said(say('agent-asks', { name: oneLine(by, 80) })),
    box('emphasis', message(text)),
    field,
    spaced('Small', said(say('you-can-also-just-write'), { isSubtle: true })),
    offers([
      recommended(say('send'), { verb: 'add-to-ticket', ticket }, { inputs: 'sent' }),
      { title: say('i-fixed-it-meanwhile'), action: { verb: 'ticket-fixed', ticket } },
    ]),
  );
