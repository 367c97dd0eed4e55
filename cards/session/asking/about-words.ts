import type { Here } from '../../../dialogs/views/parts';
import type { Text } from '../../../domain/say';
import { said } from '../../parts/line';
import { stack, type Piece } from '../../parts/piece';
import { quoted } from '../../parts/user-text';
import { sessionHead } from '../session-head';

/** The top of a card that asks about what somebody wrote: the question, their words, and why it is asked. */
export const aboutWords = (here: Here, asks: Text, words: string, why: Text): Piece =>
  stack(sessionHead(here, asks), quoted('you', words, 300), said(why));
