import type { Say } from '../../domain/say';
import { say } from '../../texts/say';
import type { ShownFact } from '../../dialogs/views/parts';
import { button } from './buttons';
import { foldedBehind } from './fold';
import { said } from './line';
import { spaced, stack, type Element, type Piece } from './piece';
import { oneLine } from './user-text';

/**
 * Where a fact came from, told to the requester or to an agent; null for what was answered, as nearly all is, and for what
 * was said in just the words in which it is shown.
 */
const origin = ({ source, value, words }: ShownFact, reader: 'requester' | 'agent'): Say | null => {
  if (source === 'asked' || words?.toLowerCase() === value.toLowerCase()) return null;
  if (source === 'assumed') return say('fact-was-assumed');
  return words === null
    ? say('fact-was-said', { reader })
    : say('fact-was-said-so', { reader, words: oneLine(words, 120) });
};

const line = (fact: ShownFact, reader: 'requester' | 'agent'): Piece => {
  const { name } = fact;
  const value = oneLine(fact.value, 240);
  // Some names are questions, and need no colon.
  const known = name.endsWith('?') ? say('answer-known', { name, value }) : say('fact-known', { name, value });
  const from = origin(fact, reader);
  return said(from ? say('known-from', { known, origin: from }) : known);
};

/** Every fact with its value, and where it came from unless it was asked. */
export const knownFacts = (facts: readonly ShownFact[], reader: 'requester' | 'agent'): Piece =>
  stack(...linesOf(facts, reader));

const linesOf = (facts: readonly ShownFact[], reader: 'requester' | 'agent'): readonly Piece[] =>
  facts.map((fact) => spaced('Small', line(fact, reader)));

/** So many facts are seen at once. */
const mostSeen = 3;

/** The same for an agent: what the requester told unasked comes first, and all but the first are folded away. */
export const factsAtAGlance = (facts: readonly ShownFact[]): Piece => {
  const told = facts.filter(({ source }) => source === 'said');
  const rest = facts.filter(({ source }) => source !== 'said');
  return foldedBehind('known', linesOf([...told, ...rest], 'agent'), mostSeen);
};

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
