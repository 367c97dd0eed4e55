import type { Say } from '../../domain/say';
import { say } from '../../texts/say';
import type { ShownFact } from '../../dialogs/views/parts';
import { button } from './buttons';
import { said } from './line';
import { spaced, stack, type Element, type Piece } from './piece';
import { oneLine } from './user-text';

/** Where a fact came from, told to the requester or to an agent. */
const origin = ({ source, words }: ShownFact, reader: 'requester' | 'agent'): Say => {
  if (source === 'asked') return say('fact-was-answered', { reader });
  if (source === 'assumed') return say('fact-was-assumed');
  return words === null
    ? say('fact-was-said', { reader })
    : say('fact-was-said-so', { reader, words: oneLine(words, 120) });
};

const line = (fact: ShownFact, reader: 'requester' | 'agent'): Piece => {
  const { name, value } = fact;
  const all = { name, value: oneLine(value, 240), origin: origin(fact, reader) };
  // Some names are questions, and need no colon.
  return said(name.endsWith('?') ? say('answer-known', all) : say('fact-known', all));
};

/** Every fact with its value and where it came from. */
export const knownFacts = (facts: readonly ShownFact[], reader: 'requester' | 'agent'): Piece =>
  stack(...facts.map((fact) => spaced('Small', line(fact, reader))));

/** The same, each with a link that changes it. */
export const changeableFacts = (facts: readonly ShownFact[], session: string): Piece =>
  stack(
    ...facts.map((fact) => {
      const { elements, text } = line(fact, 'requester');
      const column = { type: 'Column', width: 'stretch', items: elements };
      const row = { type: 'ColumnSet', spacing: 'Small', columns: [column, ...changeLink(fact, session)] };
      return { elements: [row], text };
    }),
  );

const changeLink = ({ fact, name, changeable }: ShownFact, session: string): readonly Element[] =>
  changeable
    ? [
        {
          type: 'Column',
          width: 'auto',
          selectAction: button({
            action: { verb: 'change-fact', session, fact },
            title: say('change-fact', { name }),
            tooltip: say('change-fact', { name }),
          }),
          items: [{ type: 'TextBlock', text: say('change'), color: 'Accent', wrap: true }],
        },
      ]
    : [];
