import type { Message } from '../../domain/ports';
import { longestNote } from '../../domain/ticket';
import { framed } from '../parts/frame';
import { heading, kicker } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { offers, recommended } from '../parts/buttons';
import { box, spaced, type Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

const mostLines = 30;

/** What the agent typed, line by line as they typed it; nothing in it is read as markup. */
const message = (text: string): Piece => {
  const lines = text.trim().split(/\r?\n/u);
  const kept =
    lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')];
  const shown = kept.map((each) => oneLine(each, longestNote)).filter((each) => each !== '');
  return { elements: shown.map((each) => paragraph([run(each)])), text: shown };
};

const who = (name: string): Piece => ({
  elements: [paragraph([run(name, { weight: 'Bolder' }), run(' from the helpdesk asks:')])],
  text: [`${name} from the helpdesk asks:`],
});

const field: Piece = {
  elements: [
    {
      type: 'Input.Text',
      id: 'text',
      label: 'Your answer',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Please write an answer first.',
      maxLength: longestNote,
      spacing: 'Medium',
    },
  ],
  text: [],
};

/** A question of the helpdesk, with room for the answer. */
export const agentMessageCard = ({ ticket, number, by, text }: ViewOf<'agent-message'>): Message =>
  framed(
    kicker(`Ticket ${String(number)}`),
    heading('The helpdesk has a question'),
    who(oneLine(by, 80)),
    box('emphasis', message(text)),
    field,
    spaced('Small', said('You can also just write your answer here, with pictures or files.', { isSubtle: true })),
    offers([
      recommended('Send', { verb: 'add-to-ticket', ticket }, { inputs: 'sent' }),
      { title: 'I fixed it meanwhile', action: { verb: 'ticket-fixed', ticket } },
    ]),
  );
