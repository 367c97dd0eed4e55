import type { Text } from '../../domain/say';
import { say } from '../../texts/say';
import type { Tried } from '../../dialogs/views/parts';
import { said } from './line';
import { nothing, spaced, stack, type Piece } from './piece';

/** Says in small print how many came before what is shown. */
export const earlier = (count: number): Piece =>
  count > 0 ? said(say('earlier-not-shown', { count }), { isSubtle: true }) : nothing;

/** A procedure with what came of it and when. */
export const cameOf = (title: Text, result: Tried['result'] | 'none', at: number, part?: Tried['part']): Piece =>
  spaced(
    'Small',
    said(part ? say('begun-in-part', { title, at, ...part }) : say('what-came-of-it', { title, result, at })),
  );

/** So many things that were tried are on a card, the last ones; a session rarely has more than six. */
const mostTried = 30;

/** What was tried, oldest first, one piece each. */
export const triedLines = (tried: readonly Tried[], most = mostTried): readonly Piece[] => [
  ...(tried.length > most ? [earlier(tried.length - most)] : []),
  ...tried.slice(-most).map(({ title, result, at, part }) => cameOf(title, result, at, part)),
];

/** Everything that was tried, oldest first. */
export const triedList = (tried: readonly Tried[]): Piece => stack(...triedLines(tried));
