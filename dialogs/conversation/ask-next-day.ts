import type { Session } from '../../domain/session';
import { where } from '../guide/where';
import { tomorrowAtNine } from './later-at';
import type { Effect, Scene } from './scene';

/** The step of a procedure that takes long, if the session stands at one. */
const slowStep = (scene: Pick<Scene, 'library'>, { stage, walk }: Session): string | null => {
  if (stage !== 'guiding' || !walk) return null;
  const position = where(scene.library, walk);
  return position.kind === 'do' && position.procedure.slow ? position.step.id : null;
};

/**
 * Plans to ask the next morning how it went, when a turn leads to a procedure that takes long: nobody waits at the
 * screen for it. `before` is the session that the turn began with.
 */
export const askNextDay = (scene: Scene, before: Session | null, session: Session | null): readonly Effect[] => {
  const step = session && slowStep(scene, session);
  if (!session || step === null) return [];
  if (before?.id === session.id && slowStep(scene, before) === step) return [];
  return [{ kind: 'follow-up', until: tomorrowAtNine(scene.now, session.timezone), step }];
};

const interrupted = ['parked', 'still-there', 'leave-this', 'change-fact', 'double', 'back-again', 'incident'];

/** True while the session stands at that slow step as it was left: nobody set another time, or was asked already. */
export const isLeftAt = (scene: Pick<Scene, 'library'>, session: Session, step: string): boolean =>
  slowStep(scene, session) === step && !interrupted.includes(session.aside?.kind ?? '');
