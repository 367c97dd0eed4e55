import { dataCommand } from '../../../dialogs/tickets/typed/data-command';
import { isLive } from '../../../domain/ticket';
import type { Taker } from '../../session/taker';
import { say } from '../../../texts/say';

/** Takes what somebody asks of what is kept about them. Where others read along they are sent to their private chat. */
export const ownDataTaker: Taker = ({ text, attached, turn, tickets }) => {
  const wants = attached > 0 ? null : dataCommand(text);
  if (wants === null) return null;
  if (turn.address.place !== 'personal') return { deeds: [{ kind: 'say', text: say('data-only-in-private') }] };
  if (wants === 'show') return { deeds: [{ kind: 'tell-data' }] };
  if (wants === 'sure') return { deeds: [{ kind: 'erase-data' }] };
  return { deeds: [{ kind: 'say', text: say('data-delete-sure', { open: tickets.filter(isLive).length }) }] };
};
