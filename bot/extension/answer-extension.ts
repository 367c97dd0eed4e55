import { say } from '../../texts/say';
import { placeOfAddress } from '../page/page-address';
import { Refused } from '../page/refused';
import type { Services } from '../services';
import type { ExtensionAsked } from '../teams/extension-asked';
import type { Turn } from '../turn';
import { findGuides, findPlace, findTickets } from './find';
import { askHowToMend, mendMessage } from './mend-message';

/** Answers what was asked beside the chat. Nothing is sent where it was asked: the bot may not be at home there. */
export const answerExtension = async (services: Services, turn: Turn, asked: ExtensionAsked | null): Promise<void> => {
  switch (asked?.kind) {
    case 'search':
      try {
        const find = asked.among === 'guides' ? findGuides : findTickets;
        turn.answer({ kind: 'found', items: await find(services, turn, asked) });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        turn.answer({ kind: 'notice', text: say('cannot-look-now') });
      }
      return;
    case 'address': {
      const place = placeOfAddress(asked.url, services.servedAt());
      const found = place && (await findPlace(services, turn, place));
      turn.answer({ kind: 'found', items: found ? [found] : [] });
      return;
    }
    case 'mend':
      askHowToMend(services, turn, asked.message);
      return;
    case 'mend-so':
      return mendMessage(services, turn, asked);
    case undefined:
      services.log.warn({ code: 'MM102_PAYLOAD', activity: turn.activityId }, 'refused');
      turn.answer({ kind: 'notice', text: say('i-cannot-read-this-button') });
  }
};
