import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

/** A span of minutes, such as "10 to 20 minutes". */
export const span = ([from, to]: readonly [number, number]): Say =>
  from === to ? say('about-minutes', { count: to }) : say('minutes-from-to', { from, to });
