import type { Session } from '../../../domain/session';
import type { ActName } from '../../../language/acts/act';
import type { Context } from '../context';
import { positionOf } from './closer-look';
import { hasJustEnded } from '../press/take-up';

/** Where a text is typed that is nobody else's: beneath a card of a session, after its end, or where there is none. */
export type SessionPlace = 'clarify' | 'understood' | 'ask' | 'fix' | 'prepare' | 'hand-over' | 'ended' | 'new';

/**
 * What is done with an act. `letters`: the text is better taken by its letters, as a saying, a fact or a problem.
 * `say`: the saying of its name. `booked`: what came of the last repair is known already.
 */
export type SessionDeed =
  | 'letters'
  | 'say'
  | 'ask-loss'
  | 'reply'
  | 'reply-outside'
  | 'learn'
  | 'correct'
  | 'take-up'
  | 'open-entry'
  | 'booked'
  | 'partly'
  | 'ask-whether-done'
  | 'carried-out'
  | 'wait';

type Row = Readonly<Record<SessionPlace, SessionDeed>>;

const letters: Row = {
  clarify: 'letters',
  understood: 'letters',
  ask: 'letters',
  fix: 'letters',
  prepare: 'letters',
  'hand-over': 'letters',
  ended: 'letters',
  new: 'letters',
};
/** Beneath a card of a session; what is typed over the hand-over card is meant for the helpdesk. */
const onCards = (deed: SessionDeed): Row => ({
  ...letters,
  clarify: deed,
  understood: deed,
  ask: deed,
  fix: deed,
  prepare: deed,
});
const everywhere = (deed: SessionDeed): Row => ({ ...onCards(deed), 'hand-over': deed });
const reported = (deed: SessionDeed): Row => ({ ...letters, ask: 'booked', fix: deed, prepare: deed });
const replied: Row = { ...everywhere('reply'), ended: 'reply-outside', new: 'reply-outside' };
const said = onCards('say');

/** The one table of what each act does in a session, by where it is typed. */
export const sessionDeeds: Readonly<Record<ActName, Row>> = {
  loss: everywhere('ask-loss'),
  worry: replied,
  question: replied,
  answer: { ...letters, clarify: 'learn', understood: 'learn' },
  contradiction: { ...everywhere('correct'), ended: 'take-up' },
  // What ends a problem, or books a repair as failed, is believed only where it is read in two ways.
  fixed: letters,
  'not-fixed': { ...letters, ask: 'booked' },
  // A preparation is carried out or not: there is no half of it to build on.
  partly: { ...reported('partly'), prepare: 'ask-whether-done' },
  done: reported('carried-out'),
  running: reported('wait'),
  stuck: { ...letters, ask: 'open-entry', fix: 'open-entry', prepare: 'open-entry' },
  later: letters,
  back: said,
  cancel: letters,
  restart: said,
  help: said,
  tickets: said,
  human: said,
  thanks: said,
  greeting: said,
  problem: letters,
  none: letters,
  'agent-command': letters,
  'agent-message': letters,
};

/** Where a text is typed, by the session that goes on, or the one that ended last. */
export const placeOf = (context: Context, session: Session | null, past: Session | null): SessionPlace => {
  if (!session) return past && hasJustEnded(past, context.now) ? 'ended' : 'new';
  const position = positionOf(context, session);
  if (position?.kind === 'do') return position.step.kind;
  if (position?.kind === 'ask') return 'ask';
  return session.stage === 'clarifying' ? 'clarify' : session.stage === 'confirming' ? 'understood' : 'hand-over';
};
