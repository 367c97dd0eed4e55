import type { Reader, Say, Text } from '../../../domain/say';
import { say, words } from '../../../texts/say';

/** Somebody in Berlin whose client did not say its language. */
export const berlin: Reader = { locale: null, timezone: 'Europe/Berlin' };

/** What this reader reads. */
export const inEnglish = (text: Text): string => words(berlin, text);

/** A sentence that is told as it stands. */
export const told = (line: string): Say => say('text', { words: line });
