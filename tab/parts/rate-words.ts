import type { Rate } from '../../contract/helpdesk';
import { say } from '../texts/say';

const fewest = 5;

/** How often something helped, in words: a percentage with its interval only where enough told. */
export const rateWords = (rate: Rate | null): string | null => {
  if (rate === null || rate.known < fewest) return null;
  const { fixed, known, share } = rate;
  if (share === null) return say('page-rate-few', { fixed, known });
  const percent = (part: number): number => Math.round(part * 100);
  return say('page-rate-many', {
    percent: percent(share.of),
    from: percent(share.from),
    to: percent(share.to),
    known,
  });
};
