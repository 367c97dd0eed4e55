import { asksFirst, type Session } from '../../domain/session';
import { where } from '../guide/walk/where';
import { tomorrowAtNine } from './later-at';
import type { Effect, Context } from './context';

/** The step of a procedure that takes long, if the session stands at one. */
const slowStep = (context: Pick<Context, 'library'>, { stage, walk }: Session): string | null => {
  if (stage !== 'guiding' || !walk) return null;
  const position = where(context.library, walk);
  return position.kind === 'do' && position.procedure.slow ? position.step.id : null;
};

/**
 * Plans to ask the next morning how it went, when a turn leads to a procedure that takes long: nobody waits at the
 * screen for it. `before` is the session that the turn began with.
 */
export const askNextDay = (context: Context, before: Session | null, session: Session | null): readonly Effect[] => {
  const step = session && slowStep(context, session);
  if (!session || step === null) return [];
  if (before?.id === session.id && slowStep(context, before) === step) return [];
  return [{ kind: 'follow-up', until: tomorrowAtNine(context.now, session.timezone), step }];
};

/** True while the session stands at that slow step as it was left: nobody set another time, or was asked already. */
export const isLeftAt = (context: Pick<Context, 'library'>, session: Session, step: string): boolean =>
  slowStep(context, session) === step &&
  !asksFirst(session.aside) &&
  !['parked', 'still-there'].includes(session.aside?.kind ?? '');
