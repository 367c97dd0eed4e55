import { pressedByName } from '../../cards/pressed-by-name';
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

/** A button of the living card whose name was typed. */
const pressed = (desk: Desk, scene: Scene, latest: Session | null, text: string): Turned | null => {
  if (!latest || isOver(latest)) return null;
  const action = pressedByName(desk.draw(viewOf(scene, latest, null)), text);
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
    (scene, latest) => pressed(desk, scene, latest, text) ?? hear(scene, latest, { person, address, timezone }, text),
  );
  await show(desk, turn, outcome);
};
