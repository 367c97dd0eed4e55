import type { Turn } from '../../../bot/turn';
import type { TicketAction } from '../../../dialogs/event';
import { aPress, aTurn } from './a-turn';
import type { RecordedTurn } from './a-turn';
import { aSession } from './a-session';
import { helpdeskChannel } from './services';

/** A press of an agent's on a ticket's card in the helpdesk's channel. */
export const agentPress = (action: TicketAction, name = 'Grady', given: Partial<Turn> = {}): RecordedTurn =>
  aTurn({
    person: { id: name.toLowerCase(), name, channelUserId: `29:${name}` },
    address: { ...aSession().address, place: 'channel', conversationId: `${helpdeskChannel};messageid=5` },
    input: aPress(action),
    ...given,
  });
