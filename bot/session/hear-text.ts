import { pressedByName } from '../../cards/pressed-by-name';
import { hasJustEnded } from '../../dialogs/conversation/hear/after-the-end';
import type { Speaker } from '../../dialogs/conversation/begin';
import { hear, noted, typed } from '../../dialogs/conversation/hear/hear';
import { press } from '../../dialogs/conversation/press/press';
import type { Context, Response } from '../../dialogs/conversation/context';
import { viewOf } from '../../dialogs/conversation/view/view-of';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import type { Services } from '../services';
import { show } from './show';
import type { Turn } from '../turn';
import { runConversation } from './run-conversation';

/** A button whose name was typed: of the living card, or of one that has just come to its end. */
const pressed = (
  services: Services,
  context: Context,
  latest: Session | null,
  speaker: Speaker,
  text: string,
): Response | null => {
  if (!latest || (isOver(latest) && !hasJustEnded(latest, context.now))) return null;
  const action = pressedByName(services.draw(viewOf(context, latest, null)), text);
  if (action?.verb === 'say' && isOver(latest)) return hear(context, latest, speaker, action.text);
  if (!action || !('session' in action)) return null;
  const given = action.verb === 'hand-over' ? { note: latest.note, urgency: latest.urgency } : {};
  return typed(press(context, noted(latest, text, context.now), { ...action, ...given }));
};

/** A typed text, or one that a button says for the person. */
export const hearText = async (services: Services, turn: Turn, text: string): Promise<void> => {
  services.log.debug({ activity: turn.activityId, typed: text }, 'heard');
  const { person, address, timezone } = turn;
  const outcome = await runConversation(
    services,
    async (store) =>
      (await store.findLiveSession(address.conversationId, person.id)) ??
      (await store.findLatestSession(address.conversationId, person.id)) ??
      null,
    (context, latest) => {
      const speaker = { person, address, timezone };
      // What a button says for the person is said to Mailmend, and not to the card of an earlier session.
      const mayName = turn.input.kind === 'text' || (latest !== null && !isOver(latest));
      return (
        (mayName ? pressed(services, context, latest, speaker, text) : null) ?? hear(context, latest, speaker, text)
      );
    },
  );
  await show(services, turn, outcome);
};
