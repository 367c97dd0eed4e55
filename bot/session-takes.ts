import { pressedByName } from '../cards/pressed-by-name';
import { typedCommand } from '../dialogs/commands';
import { meansCard } from '../dialogs/conversation/hear';
import { viewOf } from '../dialogs/conversation/view-of';
import type { Written } from '../dialogs/helpdesk/whose-answer';
import type { Triaged } from '../dialogs/triage/result';
import type { Session } from '../domain/session';
import { sceneOf } from './desk';
import type { Desk } from './desk';

/** True for a session in which something can be said now; a parked one sleeps. */
const isAwake = (session: Session | undefined): session is Session =>
  session !== undefined && session.aside?.kind !== 'parked';

/** What the session that goes on makes of a text: an answer, a button's name and a saying are its own. */
export const sessionTakes = (
  desk: Desk,
  session: Session | undefined,
  text: string,
  triaged: Triaged,
): Written['session'] => {
  if (!isAwake(session)) return 'none';
  if (text === '') return 'open';
  const scene = sceneOf(desk);
  const takes =
    typedCommand(text) !== null ||
    triaged.decision === 'command' ||
    meansCard(scene, session, text, triaged) ||
    pressedByName(desk.draw(viewOf(scene, session, null)), text) !== null;
  return takes ? 'takes' : 'open';
};
