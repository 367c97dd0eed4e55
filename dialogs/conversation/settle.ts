import type { Session } from '../../domain/session';
import type { Walk } from '../../domain/walk';
import { where } from '../guide/where';
import type { Scene } from './scene';

/** The session after its walk moved: still in the guide, or at one of the guide's ends. */
export const settle = (scene: Scene, session: Session, walk: Walk): Session => {
  const position = where(scene.library, walk);
  const going: Session = { ...session, walk, aside: null, stage: 'guiding', because: null, before: null };
  if (position.kind !== 'end') return going;
  const { outcome } = position;
  if (outcome.kind === 'solved') return { ...going, stage: 'solved' };
  if (outcome.kind === 'advised') return { ...going, stage: 'advised' };
  return {
    ...going,
    stage: 'handing-over',
    before: 'guiding',
    because: outcome.because,
    urgency: outcome.urgency,
  };
};

/** The id of the step that the session is at, for the card's actions; null outside a guide. */
export const stepOf = (scene: Pick<Scene, 'library'>, session: Session): string | null => {
  if (!session.walk || session.stage === 'confirming' || session.stage === 'clarifying') return null;
  const position = where(scene.library, session.walk);
  return position.kind === 'end' ? position.outcome.id : position.step.id;
};
