import type { ShownFact } from '../../dialogs/views/parts';
import { isChoiceFact } from '../../domain/facts';
import { execute } from '../actions';
import { paragraph, run } from './line';
import type { Element, Piece } from './piece';
import { oneLine } from './user-text';

/** Where a fact came from, told to the requester or to an agent. */
const origin = ({ source, words }: ShownFact, reader: 'requester' | 'agent'): string => {
  const who = reader === 'requester' ? 'you' : 'they';
  if (source === 'asked') return `${who} answered`;
  if (source === 'assumed') return 'assumed';
  return words === null ? `${who} said so` : `${who} said “${oneLine(words, 120)}”`;
};

/** Some names are questions, and need no colon. */
const nameOf = ({ name }: ShownFact): string => (name.endsWith('?') ? name : `${name}:`);

const words = (fact: ShownFact, reader: 'requester' | 'agent'): readonly Element[] => [
  run(`${nameOf(fact)} `),
  run(oneLine(fact.value, 240), { weight: 'Bolder' }),
  run(` (${origin(fact, reader)})`, { isSubtle: true }),
];

const twin = (fact: ShownFact, reader: 'requester' | 'agent'): string =>
  `${nameOf(fact)} ${oneLine(fact.value, 240)} (${origin(fact, reader)})`;

/** Every fact with its value and where it came from. */
export const knownFacts = (facts: readonly ShownFact[], reader: 'requester' | 'agent'): Piece => ({
  elements: facts.map((fact) => ({ ...paragraph(words(fact, reader)), spacing: 'Small' })),
  text: facts.map((fact) => twin(fact, reader)),
});

/** The same, each with a link that changes it. */
export const changeableFacts = (facts: readonly ShownFact[], session: string): Piece => ({
  elements: facts.map((fact) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: [paragraph(words(fact, 'requester'))] },
      ...changeLink(fact, session),
    ],
  })),
  text: facts.map((fact) => twin(fact, 'requester')),
});

const changeLink = ({ fact, name, changeable }: ShownFact, session: string): readonly Element[] =>
  changeable && isChoiceFact(fact)
    ? [
        {
          type: 'Column',
          width: 'auto',
          selectAction: execute({ verb: 'change-fact', session, fact }, `Change ${name}`, {
            tooltip: `Change ${name}`,
          }),
          items: [{ type: 'TextBlock', text: 'Change', color: 'Accent', wrap: true }],
        },
      ]
    : [];
