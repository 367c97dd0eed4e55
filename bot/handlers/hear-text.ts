import { hear } from '../../dialogs/conversation/hear';
import type { Desk } from '../desk';
import { show } from '../show';
import type { Turn } from '../turn';
import { writeTurned } from '../write-turned';

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
    (scene, latest) => hear(scene, latest, { person, address, timezone }, text),
  );
  await show(desk, turn, outcome);
};
