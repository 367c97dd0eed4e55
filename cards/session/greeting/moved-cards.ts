import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { heading } from '../../parts/heading';
import { said } from '../../parts/line';

/** Stands where a session was before it went on in the private chat; it names nobody and nothing of the case. */
export const movedToPrivateCard = (): Message =>
  framed(heading('We go on in private'), said('Open your chat with Mailmend: everything is where you left it.'));

/** Stands on an older card of a session whose living card is further down. */
export const movedDownCard = (): Message =>
  framed(heading('This went on further down'), said('The newest card in this chat shows where we are.'));
