import type { Message } from '../domain/ports';
import { fold } from './fold';
import { framed } from './frame';
import { label } from './heading';
import { paragraph, plain, run, said } from './line';
import { bulleted, numbered } from './numbered';
import { offers } from './offers';
import { box, divided, nothing, spaced, stack, type Piece } from './piece';
import { sessionHead } from './session-head';
import { span } from './time';
import { oneLine } from './user-text';
import { results } from './results';
import type { ViewOf } from './view-of';
import { ways } from './ways';

type Procedure = ViewOf<'procedure'>;

const place = ({ prepares, number, of, minutes }: Procedure): string =>
  `${prepares ? 'Preparation' : `Fix ${number} of ${of}`} · ${span(minutes)}`;

const risk = ({ risks, risky }: Procedure): Piece => {
  if (risks.trim() === '') return nothing;
  return risky ? box('warning', said(`**Be careful.** ${risks}`)) : spaced('Small', said(risks));
};

const folderLine = (folder: string | null): Piece => {
  if (folder === null) return nothing;
  const name = oneLine(folder, 200);
  return { elements: [paragraph([run('Folder: '), run(name, { weight: 'Bolder' })])], text: [`Folder: ${name}`] };
};

/** One procedure, whole: what it does and risks, what to do, and the question at its end. */
export const procedureCard = (view: Procedure): Message => {
  const { here, title, does, time, instructions, notes, prepares, question, folder } = view;
  const { session } = here;
  const step = here.step ?? '';
  const ask = plain(
    prepares && question.trim() !== '' ? question : prepares ? 'Did that work?' : 'Did this fix the problem?',
  );
  return framed(
    sessionHead(here, title, place(view)),
    spaced('Small', said(does)),
    spaced('Small', said(time, { isSubtle: true })),
    risk(view),
    folderLine(folder),
    label('What to do'),
    numbered(instructions),
    fold('notes', 'Notes and why', bulleted(notes)),
    divided(label(ask)),
    stack(
      spaced(
        'Small',
        offers([
          ...results(here, prepares ? 'prepares' : 'fixes'),
          { title: 'Not yet, ask me later', action: { verb: 'later', session, step } },
          { title: 'I’m stuck', action: { verb: 'stuck', session, step } },
        ]),
      ),
      ways(here, 4, ['back', 'person', 'stop']),
    ),
  );
};
