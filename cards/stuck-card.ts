import type { Message } from '../domain/ports';
import { framed } from './frame';
import { said } from './line';
import { picked, pickedButtons, type Pick } from './pick';
import { sessionHead } from './session-head';
import { tiles } from './tiles';
import type { ViewOf } from './view-of';
import { ways } from './ways';

/** So many problems are shown to press; more of them become a list. */
const mostTiles = 4;

/** Asks a person stuck in a procedure what they see. */
export const stuckCard = ({ here, title, problems }: ViewOf<'stuck'>): Message => {
  const { session } = here;
  const step = here.step ?? '';
  const other = { title: 'Something else: talk to a person', action: { verb: 'person', session } } as const;
  const pick: Pick = {
    key: 'problem',
    label: 'What you see',
    choices: problems.map(({ id, sees }) => ({ value: id, label: sees })),
    press: (problem) => ({ verb: 'stuck-at', session, step, problem }),
    form: { verb: 'stuck-at', session, step },
    after: [other],
  };
  const many = problems.length > mostTiles;
  return framed(
    sessionHead(here, 'Where are you stuck?', title),
    said(problems.length === 0 ? 'Somebody from the helpdesk can look at it with you.' : 'Press what you see.'),
    many
      ? picked(pick)
      : tiles([
          ...pick.choices.map(({ value, label }) => ({ title: label, says: '', action: pick.press(value) })),
          { ...other, says: '' },
        ]),
    ways(here, many ? pickedButtons(pick) : problems.length + 1, ['back', 'stop']),
  );
};
