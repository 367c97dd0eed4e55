import type { Desk } from '../desk';
import type { Turn } from '../turn';
import { hearOwnWords } from './hear-own-words';
import { hearText } from './hear-text';
import type { Listener, TypedText } from './listener';
import { requesterAnswer } from './requester-answer';
import { hearInThread } from './thread-command';

/** In this order: what names exactly what it wants comes before what could be meant. */
const listeners: readonly Listener[] = [hearInThread, hearOwnWords, requesterAnswer];

/** Hears a typed text: the first listener that it is meant for, else the conversation. */
export const hearTyped = async (desk: Desk, turn: Turn, typed: TypedText): Promise<void> => {
  for (const listener of listeners) if (await listener(desk, turn, typed)) return;
  await hearText(desk, turn, typed.text);
};
