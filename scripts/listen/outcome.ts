import type { Deed } from '../../bot/session/taker';
import { draw } from '../../cards/draw';
import { viewOf } from '../../dialogs/conversation/view/view-of';
import type { Context, Response } from '../../dialogs/conversation/context';
import { stepOf } from '../../dialogs/conversation/walk-of-session';
import type { View } from '../../dialogs/views/view';
import { asksFirst, isOver, type Session } from '../../domain/session';
import { isSay, type Reader } from '../../domain/say';
import { words } from '../../texts/say';

/** What comes of a text: the card stays, the walk moves, something is asked back, and so on. */
export type Then = 'stays' | 'moves' | 'asks' | 'hands-over' | 'ends' | 'ticket';

/** What is not easily taken back: an alarm, the question about one, a stop, an end, a repair that is booked as failed. */
export type Grave = 'loss' | 'asks-loss' | 'cancel' | 'fixed' | 'not-fixed';

/** What comes of a text, and what is said. */
export interface Outcome {
  readonly then: Then;
  readonly says: string;
  readonly grave: Grave | null;
}

const reader: Reader = { locale: null, timezone: null };

/** Lines that tell an agent something without asking anything. */
const tells: readonly string[] = ['thread-help', 'thread-status'];
const asking: readonly string[] = [
  'whose-answer',
  'which-ticket',
  'close-ticket',
  'reopen-ticket',
  'rate-ticket',
  'perhaps-new',
  'unknown',
];
/** True while the card asks something of its own. */
const asksBack = ({ aside }: Session): boolean =>
  asksFirst(aside) || ['still-there', 'when-later'].includes(aside?.kind ?? '');

const ofDeed = (deed: Deed, isThread: boolean): Outcome => {
  switch (deed.kind) {
    case 'say':
      return {
        grave: null,
        then: isThread && !(isSay(deed.text) && tells.includes(deed.text.key)) ? 'asks' : 'stays',
        says: words(reader, deed.text),
      };
    case 'draw':
      return {
        then: asking.includes(deed.view.kind) ? 'asks' : 'stays',
        says: draw(deed.view, reader).text,
        grave: null,
      };
    case 'act':
    case 'set-up':
    case 'press-fix':
      return { then: 'moves', says: '', grave: null };
    case 'move-own':
      return { then: 'ticket', says: '', grave: null };
    case 'hear':
    case 'tell-data':
    case 'erase-data':
    case 'list-tickets':
    case 'refused':
      return { then: 'stays', says: '', grave: null };
  }
};

/** What comes of a text that somebody else than the conversation took. */
export const outcomeOfDeeds = (deeds: readonly Deed[], isThread: boolean): Outcome => {
  const outcomes = deeds.map((deed) => ofDeed(deed, isThread));
  const then = outcomes.find((each) => each.then !== 'stays')?.then ?? 'stays';
  return { then, grave: null, says: outcomes.flatMap(({ says }) => (says === '' ? [] : [says])).join('\n') };
};

const placeOf = (context: Context, session: Session | null): string =>
  JSON.stringify(session && [session.stage, session.label, session.choices, stepOf(context, session)]);

const thenOf = (context: Context, before: Session | null, { session, effects }: Response): Then => {
  if (effects.some(({ kind }) => kind === 'join-ticket')) return 'ticket';
  if (effects.some(({ kind }) => kind === 'open-ticket')) return 'hands-over';
  if (effects.some((effect) => effect.kind === 'show-free' && asking.includes(effect.view.kind))) return 'asks';
  if (session === null) return 'stays';
  if (session.stage === 'handing-over' && before?.stage !== 'handing-over') return 'hands-over';
  if (isOver(session)) return before === null || !isOver(before) ? 'ends' : 'stays';
  if (asksBack(session) && session.aside?.kind !== before?.aside?.kind) return 'asks';
  if (placeOf(context, session) === placeOf(context, before)) return 'stays';
  return session.stage === 'clarifying' ? 'asks' : 'moves';
};

const saidBy = (context: Context, { session, effects }: Response): string => {
  const lines = effects.flatMap((effect) => (effect.kind === 'say' ? [words(reader, effect.text)] : []));
  if (lines.length > 0) return lines.join('\n');
  const [shown] = effects.flatMap((effect): readonly View[] => {
    if (effect.kind === 'show-free') return [effect.view];
    return effect.kind === 'show' && session ? [viewOf(context, session, null)] : [];
  });
  return shown ? draw(shown, reader).text : '';
};

const graveOf = (before: Session | null, { session, effects }: Response): Grave | null => {
  if (!session || session === before) return null;
  if (effects.some(({ kind }) => kind === 'open-ticket') && session.because === 'data-loss') return 'loss';
  if (session.aside?.kind === 'maybe-lost') return 'asks-loss';
  if (session.stage === 'cancelled' && before?.stage !== 'cancelled') return 'cancel';
  const [booked] = (session.walk?.ledger ?? []).slice(before?.walk?.ledger.length ?? 0);
  if (booked?.result === 'not-fixed') return 'not-fixed';
  return session.stage === 'solved' && before?.stage !== 'solved' ? 'fixed' : null;
};

/** What comes of a text that the conversation heard after `before`. */
export const outcomeOfResponse = (context: Context, before: Session | null, response: Response): Outcome => ({
  then: thenOf(context, before, response),
  says: saidBy(context, response),
  grave: graveOf(before, response),
});
