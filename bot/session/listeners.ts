import type { Services } from '../services';
import type { Turn } from '../turn';
import { hearOwnWords } from '../own-tickets/hear-ticket-command';
import { hearText } from './hear-text';
import type { Listener, TypedText } from './listener';
import { requesterAnswer } from '../own-tickets/requester-answer';
import { hearInThread } from '../helpdesk/hear-in-thread';

/** In this order: what names exactly what it wants comes before what could be meant. */
const listeners: readonly Listener[] = [hearInThread, hearOwnWords, requesterAnswer];

/** Hears a typed text: the first listener that it is meant for, else the conversation. */
export const hearTyped = async (services: Services, turn: Turn, typed: TypedText): Promise<void> => {
  for (const listener of listeners) if (await listener(services, turn, typed)) return;
  await hearText(services, turn, typed.text);
};
