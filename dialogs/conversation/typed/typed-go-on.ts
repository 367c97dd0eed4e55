import { urgencies, type Session, type Urgency } from '../../../domain/session';
import type { SessionAction } from '../../event';
import { hasGuide } from '../../guide/find-guide';
import { where } from '../../guide/walk/where';
import { puzzled, shown } from '../hear/hear-in-session';
import { inParts } from '../move';
import { press } from '../press/press';
import type { Context, Response } from '../context';
import { say } from '../../../texts/say';
import { saysOnly } from './replies';

/** True for a text that says no more than "go on". */
export const isGoOn = (text: string): boolean => saysOnly('go-on', text) || saysOnly('begin', text);

/** True on the hand-over card, and on the one before it that asks for details. */
const isHandOver = (stage: Session['stage'], aside: Session['aside']): boolean =>
  stage === 'handing-over' && (aside === null || aside.kind === 'details');

/** "Send it", typed on the hand-over card. */
export const isSend = ({ stage, aside }: Session, text: string): boolean =>
  isHandOver(stage, aside) && saysOnly('send', text);

/** The urgency that a text typed on the hand-over card names and nothing else, but that it is to be sent. */
export const typedUrgency = ({ stage, aside }: Session, text: string): Urgency | null =>
  isHandOver(stage, aside) ? (urgencies.find((urgency) => saysOnly(urgency, text)) ?? null) : null;

/** The button that "go on" means on the card that is shown; null where none does. */
const goOnAction = ({ library }: Context, { id, aside, stage, label }: Session): SessionAction | null => {
  switch (aside?.kind) {
    case 'double':
    case 'back-again':
    case 'incident':
      return { verb: 'go-on', session: id };
    case 'stopped-before':
      return { verb: 'next-fix', session: id };
    case 'leave-this':
      return { verb: 'stay', session: id };
    case 'parked':
    case 'stuck':
    case 'stuck-at':
    case 'when-later':
    case 'still-missing':
    case 'details':
      return { verb: 'resume', session: id };
    case 'for-whom':
      return { verb: 'for-whom', session: id, name: '' };
    case 'still-there':
    case 'maybe-lost':
    case 'change-fact':
    case 'how-to-find-out':
      return null;
    case undefined:
      return stage === 'confirming' && label !== null && hasGuide(library, label)
        ? { verb: 'start-guide', session: id }
        : null;
  }
};

const isDoing = ({ library }: Context, { stage, walk }: Session): boolean =>
  stage === 'guiding' && walk !== null && where(library, walk).kind === 'do';

/** "Go on": what the card offers for it; from a part to the next, and behind the last to the question how it went. */
export const goingOn = (context: Context, session: Session): Response => {
  const action = goOnAction(context, session);
  if (action) return press(context, session, action);
  if (session.aside !== null || !isDoing(context, session)) return shown(session, puzzled);
  const next = inParts(context, session, 'next-part');
  return shown(next === session ? { ...session, aside: { kind: 'still-there' } } : next);
};

/** A thumb up, and nothing else: to what was understood it is a yes. */
export const isThumbsUp = (text: string): boolean => /^[\u{1F44D}\u{1F44C}]\p{Emoji_Modifier}?$/u.test(text.trim());

const onlyThumbs = /^(?:[\u{1F44D}\u{1F44C}]\p{Emoji_Modifier}?\s*)+$/u;

/** A nod to the steps on the card: it says neither that they were carried out nor what came of them. */
const isNod = (text: string): boolean =>
  onlyThumbs.test(text.trim()) || saysOnly('okay', text) || (saysOnly('begin', text) && !saysOnly('go-on', text));

/** Says more of a part than that it was read. */
const onToNext =
  /^(?:(?:[\u{1F44D}\u{1F44C}]\p{Emoji_Modifier}?|ok(?:ay)?|alright|all right|fine|d'accord|vale)[\s.,!]*){1,4}$/iu;

/**
 * "OK" to a part of a procedure leads to the next one, and to what was looked up back to the steps. To the last it says neither that it was carried out nor what came of
 * it, and the card stays where it is; so it does for "thanks". Null for anything else.
 */
export const nodding = (context: Context, session: Session, text: string): Response | null => {
  const isReading = session.aside === null || session.aside.kind === 'stuck-at';
  if (!isReading || !isDoing(context, session) || !isNod(text)) return null;
  // What was looked up is read: back to the steps.
  if (session.aside?.kind === 'stuck-at') return shown({ ...session, aside: null });
  const next = onToNext.test(text.trim()) ? inParts(context, session, 'next-part') : session;
  if (next !== session) return shown(next);
  return { session, effects: [{ kind: 'say', text: say('take-your-time-steps-above') }] };
};
