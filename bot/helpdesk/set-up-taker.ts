import { readSetUp } from '../../dialogs/tickets/typed/set-up';
import type { SetUp } from '../../dialogs/tickets/typed/set-up';
import type { Heard, Taker } from '../session/taker';

/** How long after a channel was set up "undo" alone may be about that, in milliseconds. */
const undoFor = 15 * 60_000;

/** "Undo" alone is about the helpdesk where one was just set up, and the person is in no session in which it means "back". */
const isMeant = (wanted: SetUp, { turn, helpdesks, session, context }: Heard): boolean => {
  if (wanted.kind !== 'undo') return true;
  const here = helpdesks.find(({ channelId }) => channelId === turn.team?.channelId);
  return here !== undefined && context.now - here.setAt <= undoFor && session === null;
};

/** Takes what asks to set up, move or remove a helpdesk channel, or where it is. */
export const setUpTaker: Taker = (heard) => {
  const wanted = readSetUp(heard.text, heard.context.catalogue);
  return wanted && isMeant(wanted, heard) ? { deeds: [{ kind: 'set-up', wanted }] } : null;
};
