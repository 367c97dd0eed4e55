import { pressedByName } from '../../cards/pressed-by-name';
import { typedCommand } from '../../dialogs/commands';
import { meansCard } from '../../dialogs/conversation/hear/hear';
import { viewOf } from '../../dialogs/conversation/view/view-of';
import type { Written } from '../../dialogs/tickets/typed/route-reply';
import type { Triaged } from '../../language/result';
import type { Session } from '../../domain/session';
import { contextOf } from '../services';
import type { Services } from '../services';

/** True for a session in which something can be said now; a parked one sleeps. */
const isAwake = (session: Session | undefined): session is Session =>
  session !== undefined && session.aside?.kind !== 'parked';

/** What the session that goes on makes of a text: an answer, a button's name and a saying are its own. */
export const sessionTakes = (
  services: Services,
  session: Session | undefined,
  text: string,
  triaged: Triaged,
): Written['session'] => {
  if (!isAwake(session)) return 'none';
  if (text === '') return 'open';
  const context = contextOf(services);
  const takes =
    typedCommand(text) !== null ||
    triaged.decision === 'command' ||
    meansCard(context, session, text, triaged) ||
    pressedByName(services.draw(viewOf(context, session, null)), text) !== null;
  return takes ? 'takes' : 'open';
};
