import type { FactId } from '../../../domain/facts';
import type { Said, Session } from '../../../domain/session';
import { asksFirst, isOver } from '../../../domain/session';
import type { HeardAct } from '../../../language/acts/act';
import { seenAt, type Seen } from '../../../language/acts/seen';
import type { Triaged } from '../../../language/result';
import { seenBy } from '../acts/seen-by';
import { faintActs, sureOnes } from '../acts/sure-acts';
import type { Speaker } from '../begin';
import { newMessage, type Context, type Response } from '../context';
import type { Reading } from '../reading';
import { isExact } from '../typed/is-exact';
import { openQuestion } from '../typed/typed-answer';
import { caughtUp, shownStep } from '../walk-of-session';
import { inContext, outOfTheBlue } from './adjust-to-session';
import { hasJustEnded } from '../press/take-up';
import { lossWeighed } from './hear-loss';

/** A text, and all that is known where it is typed. */
export interface Heard {
  readonly context: Context;
  readonly speaker: Speaker;
  readonly reading: Reading;
  readonly text: string;
  /** The session that goes on, with the text among what was said; null where none does. */
  readonly session: Session | null;
  /** The one that ended last, with the text; null where one goes on. */
  readonly past: Session | null;
  readonly triaged: Triaged;
  /** What stands on the card. */
  readonly seen: Seen | null;
  /** All acts of the text, however faint; none where its letters say all. */
  readonly faint: readonly HeardAct[];
  /** Those of them that are sure, where the card asks nothing that only its own answers mean something to. */
  readonly acts: readonly HeardAct[];
}

/** What comes of a text that this is for; null for any other. */
export type Hearing = (heard: Heard) => Response | null;

/** A hearing for texts beneath the card of a session that goes on. */
export const beneathCard =
  (hearing: (heard: Heard & { readonly session: Session }) => Response | null): Hearing =>
  (heard) =>
    heard.session ? hearing({ ...heard, session: heard.session }) : null;

/** The session with one more line of what was said. */
export const noted = (context: Context, session: Session, text: string): Session => {
  if (text === '') return session;
  const step = shownStep(context, session);
  const said: Said = { at: context.now, who: 'requester', text, ...(step !== null && { step }) };
  return { ...session, transcript: [...session.transcript, said] };
};

/** What was typed is answered at the end of the chat, not in a card further up. */
export const typed = ({ session, effects }: Response): Response => ({
  session,
  effects: effects.map((effect) => (effect.kind === 'show' ? newMessage : effect)),
});

/** What a text tells to the session that goes on, or out of the blue; `asked`: the fact that it was typed to, where not the present one. */
export const meantBy = (
  context: Context,
  live: Session | null,
  { text, told }: Reading,
  asked: FactId | null = null,
): Triaged => {
  const { library } = context;
  const asks = asked ?? (live ? (openQuestion(context, live)?.fact ?? null) : null);
  const read = told(asked !== null || live?.stage === 'guiding', asks);
  return live ? inContext(library, live, text, read) : outOfTheBlue(library, text, read);
};

/** All that is known of a text where it is typed; `latest` is the session that goes on, or the one that ended last. */
export const heardAt = (context: Context, latest: Session | null, speaker: Speaker, reading: Reading): Heard => {
  const { text } = reading;
  const live = latest && !isOver(latest) ? caughtUp(context, latest) : null;
  const session = live && noted(context, live, text);
  const past = latest && isOver(latest) ? noted(context, latest, text) : null;
  const outside = seenAt(latest && hasJustEnded(latest, context.now) ? 'after-end' : 'new');
  const seen = session ? seenBy(context, session) : outside;
  const faint = seen === null || isExact(context, session, text) ? [] : faintActs(reading, seen);
  const triaged = lossWeighed(meantBy(context, live, reading), text, faint, session ? 'alone' : 'outside');
  // A closer question on the card is not answered by an act of another kind.
  const acts = asksFirst(session?.aside ?? null) ? [] : sureOnes(faint);
  return { context, speaker, reading, text, session, past, triaged, seen, faint, acts };
};
