import { actInThread } from '../helpdesk/act-in-thread';
import { setUpHelpdesk } from '../helpdesk/set-up-helpdesk';
import { answerOwnMove } from '../own-tickets/answer-own-move';
import { eraseOwnData, tellOwnData } from '../own-tickets/own-data/own-data';
import { pressSentFix } from '../own-tickets/press-sent-fix';
import { listTickets } from '../own-tickets/my-tickets';
import { helpdeskReader, line } from '../services';
import type { Services } from '../services';
import type { Turn } from '../turn';
import { askedBy } from '../../dialogs/tickets/asked/asked-by';
import { hearText } from './hear-text';
import type { Deed, Heard } from './taker';
import type { Reader } from '../../domain/say';

/** Whoever typed, or the helpdesk in its own thread. Where a client does not tell its zone, that of their newest ticket is taken. */
const readerOf = (services: Services, { locale, timezone }: Turn, { thread, tickets }: Heard): Reader =>
  thread ? helpdeskReader(services) : { locale, timezone: timezone ?? tickets[0]?.timezone ?? null };

const carryOutOne = async (services: Services, turn: Turn, heard: Heard, deed: Deed): Promise<void> => {
  switch (deed.kind) {
    case 'say':
      await turn.send(line(readerOf(services, turn, heard), deed.text));
      return;
    case 'draw':
      await turn.send(services.draw(deed.view, readerOf(services, turn, heard)));
      return;
    case 'hear':
      return hearText(services, turn, deed.text);
    case 'list-tickets':
      return listTickets(services, turn, heard.tickets);
    case 'tell-data':
      return tellOwnData(services, turn, readerOf(services, turn, heard));
    case 'erase-data':
      return eraseOwnData(services, turn, readerOf(services, turn, heard));
    case 'refused': {
      const { code, ticket } = deed;
      const who = { person: turn.person.id, activity: turn.activityId };
      services.log.warn({ code, ...(ticket !== undefined && { ticket }), ...who }, 'refused');
      return;
    }
    case 'set-up':
      return setUpHelpdesk(services, turn, deed.wanted);
    case 'act':
      return actInThread(services, turn, deed);
    case 'move-own':
      return answerOwnMove(services, turn, deed);
    case 'press-fix':
      return pressSentFix(services, turn, deed.action);
  }
};

const askedIn = (deed: Deed): ReturnType<typeof askedBy> => {
  if (deed.kind === 'say') return deed.asks ?? null;
  return deed.kind === 'draw' ? askedBy(deed.view) : null;
};

/** Does what a taker wants done with a text, one after the other, and keeps what that asks, so that the answer may be typed. */
export const carryOut = async (services: Services, turn: Turn, heard: Heard, deeds: readonly Deed[]): Promise<void> => {
  for (const deed of deeds) await carryOutOne(services, turn, heard, deed);
  const asked = deeds.map(askedIn).findLast((each) => each !== null);
  if (asked && turn.address.place === 'personal')
    await services.store.saveQuestion(turn.address.conversationId, { ...asked, at: services.clock() });
};
