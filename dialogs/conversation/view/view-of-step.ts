import type { Facts } from '../../../domain/facts';
import type { Session } from '../../../domain/session';
import type { Walk } from '../../../domain/walk';
import type { Procedure } from '../../guide/guide';
import { factsOf, where } from '../../guide/walk/where';
import type { Position } from '../../guide/walk/where';
import type { Here } from '../../views/parts';
import { picturesBelow } from '../../views/shown-picture';
import type { SessionView } from '../../views/session-view';
import { shownChoice, shownProcedure } from './shown';
import type { Texts } from '../context';
import { viewOfQuestion } from './view-of-question';
import { say } from '../../../texts/say';
import type { Text } from '../../../domain/say';

type Doing = Position & { kind: 'do' };

const didItHelp = say('did-this-fix-the-problem');

const viewOfProcedure = (here: Here, facts: Facts, position: Doing): SessionView => {
  const { procedure, step, part, number, of, finishes } = position;
  return {
    here,
    kind: 'procedure',
    procedure: procedure.id,
    ...shownProcedure(procedure, facts),
    part,
    number,
    of,
    question: questionOf(procedure, step.kind),
    prepares: step.kind === 'prepare',
    finishes,
    slow: procedure.slow,
  };
};

const questionOf = (procedure: Procedure, kind: 'fix' | 'prepare'): Text =>
  kind === 'prepare' ? (procedure.question ?? didItHelp) : didItHelp;

const viewOfAside = (session: Session, here: Here, { procedure, step }: Doing): SessionView | null => {
  const { title } = procedure;
  const { aside } = session;
  if (aside?.kind === 'stuck') {
    return { here, kind: 'stuck', title, problems: procedure.stuck.map(({ id, sees }) => ({ id, sees })) };
  }
  if (aside?.kind === 'stuck-at') {
    const help = procedure.stuck.find(({ id }) => id === aside.problem);
    if (!help) return null;
    const { sees, lines, pictures } = help;
    return { here, kind: 'stuck-at', title, sees, lines, pictures: picturesBelow(pictures) };
  }
  if (aside?.kind === 'when-later') return { here, kind: 'when-later', title, slow: procedure.slow };
  if (aside?.kind !== 'still-there') return null;
  const prepares = step.kind === 'prepare';
  return { here, kind: 'still-there', title, prepares, question: questionOf(procedure, step.kind) };
};

/** The picture of where a walk stands at a step, without any closer look at it; null at an end. */
export const viewOfWalk = (context: Texts, walk: Walk, here: Here): SessionView | null => {
  const position = where(context.library, walk);
  if (position.kind === 'end') return null;
  if (position.kind === 'do') return viewOfProcedure(here, factsOf(context.library, walk), position);
  const problem = context.catalogue.get(walk.symptom)?.title ?? '';
  return viewOfQuestion(context, here, position.step.fact, 'asking', problem);
};

/** The picture of a session in its guide: the present step, or a closer look at it. */
export const viewOfStep = (context: Texts, session: Session, here: Here): SessionView => {
  if (!session.walk) throw new Error(`Session ${session.id} is in a guide without a walk.`);
  const position = where(context.library, session.walk);
  if (session.aside?.kind === 'parked') {
    const title =
      position.kind === 'do' ? position.procedure.title : (context.catalogue.get(session.walk.symptom)?.title ?? '');
    return { here, kind: 'parked', title, until: session.aside.until };
  }
  if (position.kind === 'end') {
    const advice =
      position.outcome.kind === 'advised' ? context.library.advice.get(position.outcome.advice) : undefined;
    return {
      here,
      kind: 'advised',
      title: advice?.title ?? '',
      why: advice?.why ?? '',
      lines: advice?.lines.map(({ line }) => line) ?? [],
      second: session.second ? shownChoice(context.catalogue, session.second) : null,
    };
  }
  if (position.kind === 'do') {
    const facts = factsOf(context.library, session.walk);
    return viewOfAside(session, here, position) ?? viewOfProcedure(here, facts, position);
  }
  if (session.aside?.kind === 'when-later')
    return { here, kind: 'when-later', title: position.question.ask, slow: false };
  const findingOut = session.aside?.kind === 'how-to-find-out';
  const problem = context.catalogue.get(session.walk.symptom)?.title ?? '';
  return viewOfQuestion(context, here, position.step.fact, findingOut ? 'finding-out-in-guide' : 'asking', problem);
};
