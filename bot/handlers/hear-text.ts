import { pressedByName } from '../../cards/pressed-by-name';
import { hasJustEnded } from '../../dialogs/conversation/after-the-end';
import type { Speaker } from '../../dialogs/conversation/begin';
import { hear, noted, typed } from '../../dialogs/conversation/hear';
import { press } from '../../dialogs/conversation/press';
import type { Scene, Turned } from '../../dialogs/conversation/scene';
import { viewOf } from '../../dialogs/conversation/view-of';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import type { Desk } from '../desk';
import { show } from '../show';
import type { Turn } from '../turn';
import { writeTurned } from '../write-turned';

/** A button whose name was typed: of the living card, or of one that has just come to its end. */
const pressed = (desk: Desk, scene: Scene, latest: Session | null, speaker: Speaker, text: string): Turned | null => {
  if (!latest || (isOver(latest) && !hasJustEnded(latest, scene.now))) return null;
  const action = pressedByName(desk.draw(viewOf(scene, latest, null)), text);
  if (action?.verb === 'say' && isOver(latest)) return hear(scene, latest, speaker, action.text);
  if (!action || !('session' in action)) return null;
  const given = action.verb === 'hand-over' ? { note: latest.note, urgency: latest.urgency } : {};
  return typed(press(scene, noted(latest, text, scene.now), { ...action, ...given }));
};

/** A typed text, or one that a button says for the person. */
export const hearText = async (desk: Desk, turn: Turn, text: string): Promise<void> => {
  desk.log.debug({ activity: turn.activityId, typed: text }, 'heard');
  const { person, address, timezone } = turn;
  const outcome = await writeTurned(
    desk,
    async (store) =>
      (await store.findLiveSession(address.conversationId, person.id)) ??
      (await store.findLatestSession(address.conversationId, person.id)) ??
      null,
    (scene, latest) => {
      const speaker = { person, address, timezone };
      // What a button says for the person is said to Mailmend, and not to the card of an earlier session.
      const mayName = turn.input.kind === 'text' || (latest !== null && !isOver(latest));
      return (mayName ? pressed(desk, scene, latest, speaker, text) : null) ?? hear(scene, latest, speaker, text);
    },
  );
  await show(desk, turn, outcome);
};
