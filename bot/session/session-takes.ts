import { pressedByName } from '../../cards/pressed-by-name';
import { typedCommand } from '../../dialogs/commands';
import { meansCard } from '../../dialogs/conversation/hear/by-letters';
import type { Written } from '../../dialogs/tickets/typed/route-reply';
import type { Triaged } from '../../language/result';
import type { Heard } from './taker';

/** What the session that goes on makes of a text: an answer, a button's name and a saying are its own. A parked one sleeps. */
export const sessionTakes = ({ text, session, offers, context }: Heard, triaged: Triaged): Written['session'] => {
  if (!session || session.aside?.kind === 'parked') return 'none';
  if (text === '') return 'open';
  const takes =
    typedCommand(text) !== null ||
    triaged.decision === 'command' ||
    meansCard(context, session, text, triaged) ||
    pressedByName(offers(), text) !== null;
  return takes ? 'takes' : 'open';
};
