import type { Session } from '../../../domain/session';
import { lossTold, speaksOfLossAlone } from '../../../language/classify/loss';
import type { HeardAct } from '../../../language/acts/act';
import { unmarked } from '../../guide/unmarked';
import type { Triaged } from '../../../language/result';
import { closerLook, positionOf } from '../acts/closer-look';
import { escalateLoss } from '../hand-over/hand-over';
import { shown } from './hear-in-session';
import type { Context, Response } from '../context';
import { otherSymptoms } from '../something-else';
import { bareYesOrNo } from '../typed/replies';
import { isUnsure } from '../typed/typed-answer';
import { say } from '../../../texts/say';

/** At least so sure of a loss, everything stops without a question. */
const sureOfLoss = 0.9;
/** Just less sure than what stops everything without a question. */
const almostSure = 0.89;

/** True for a text that a fact which stands in it must not make anybody pass over. */
export const mayTellLoss = ({ decision, label, confidence }: Triaged, text: string): boolean =>
  decision === 'command' &&
  label === 'data-loss' &&
  (confidence >= almostSure || ['certain', 'told', 'asked'].includes(lossTold(text)));

/** So sure of a loss by its act it is asked about; in words that tell of one a faint likeness is enough. */
const sureByAct = { alone: 0.6, outside: 0.75, withWords: 0.28 };

/**
 * What is told of a loss by all that hears it: the text as a whole, its words, and its act beneath the card (`acts` with
 * the faint ones; none where the card says it all). Heard by the whole alone it is none, or doubted: no alarm is raised
 * where its act is not heard, too. Heard by its act alone it is asked about.
 */
export const lossWeighed = (
  triaged: Triaged,
  text: string,
  acts: readonly HeardAct[],
  where: 'alone' | 'outside',
): Triaged => {
  if (acts.length === 0) return triaged;
  const sure = acts.find(({ act }) => act === 'loss')?.sure ?? 0;
  const told = lossTold(text);
  const [first] = acts;
  const isAsking = first !== undefined && 'topic' in first && first.sure >= sureByAct.alone;
  // Who surely asks or fears tells of no loss, unless the words do.
  if (isAsking && !['certain', 'told', 'asked'].includes(told))
    return triaged.label === 'data-loss' ? { ...triaged, decision: 'unknown', label: null, second: null } : triaged;
  if (triaged.label === 'data-loss') {
    if (sure >= sureByAct.alone || (told === 'certain' && sure > 0)) return triaged;
    const isSaid = told === 'asked' || told === 'certain' || (told === 'told' && triaged.confidence >= almostSure);
    return sure === 0 && !isSaid
      ? { ...triaged, decision: 'unknown', label: null, second: null }
      : { ...triaged, confidence: Math.min(triaged.confidence, almostSure) };
  }
  // A problem that is surely told, without a word of a loss, is that problem.
  if (where === 'outside' && told === 'silent' && triaged.decision === 'start') return triaged;
  const isTold = (told === 'certain' || told === 'told') && where === 'alone';
  if (sure < (isTold ? sureByAct.withWords : sureByAct[where])) return triaged;
  return { ...triaged, decision: 'command', label: 'data-loss', confidence: almostSure };
};

/** The help for a folder that is empty just after it was cleared; its last line says when that is a loss. */
const stillEmpty = 'stays-empty';

const isForetold = (context: Context, session: Session): boolean => {
  const position = positionOf(context, session);
  return position?.kind === 'do' && position.procedure.stuck.some(({ id }) => id === stillEmpty);
};

/** A loss stops everything when it is sure. What may be one is asked about, and the session stays where it is until then. */
export const hearLoss = (context: Context, session: Session, text: string, { confidence }: Triaged): Response => {
  if (confidence >= sureOfLoss) return escalateLoss(session, text, context.now);
  if (lossTold(text) === 'emptied' && isForetold(context, session))
    return shown(closerLook(context, session, stillEmpty));
  const isEmpty = session.stage === 'clarifying' && session.choices.length === 0;
  const choices = isEmpty ? otherSymptoms(context, session.rejected) : session.choices;
  const before = session.aside?.kind === 'maybe-lost' ? session.aside.before : session.aside;
  return shown({ ...session, choices, aside: { kind: 'maybe-lost', words: text, before } });
};

/** A yes with no more than a few words behind it that take nothing back. */
const isYes = (text: string): boolean => {
  const [first = '', ...rest] = text.split(/[\s,.!]+/).filter(Boolean);
  const isShort = rest.length <= 4 && !/\b(?:there|back|here|but|da|la|ahi)\b/i.test(rest.join(' '));
  return bareYesOrNo(text) === 'yes' || (bareYesOrNo(first) === 'yes' && isShort);
};

const isNo = (text: string): boolean =>
  !isUnsure(text) && (bareYesOrNo(text) ?? bareYesOrNo(text.split(/[\s,.!]+/)[0] ?? '')) === 'no';

const cannotTell = say('look-on-the-web-whether-it-is-there');

/** The answer to "Is mail gone that was there before?"; null where that is not asked, and for anything else. */
export const aboutLoss = ({ now }: Context, session: Session, text: string): Response | null => {
  if (session.aside?.kind !== 'maybe-lost') return null;
  const { words } = session.aside;
  const told = lossTold(text);
  if (told === 'certain' || told === 'told')
    return escalateLoss(session, words === text ? text : `${words}\n${text}`, now);
  if (told === 'denied' || isNo(text)) return shown({ ...session, aside: session.aside.before });
  if (isUnsure(text)) return shown(session, cannotTell);
  return isYes(text) ? escalateLoss(session, words, now) : null;
};

const safe = say('nothing-is-cleared-before-i-asked');

/** A worry is answered by what the steps on the card risk, and that nothing is lost is heard; neither moves anything. */
export const reassuring = (context: Context, session: Session, text: string): Response | null => {
  const told = lossTold(text);
  // What is typed over the hand-over card is meant for the helpdesk.
  if (session.stage === 'handing-over') return null;
  if ((told !== 'feared' && told !== 'denied') || !speaksOfLossAlone(text)) return null;
  if (told === 'denied') return shown(session, say('good-here-is-where-we-are'));
  const position = positionOf(context, session);
  return shown(session, position?.kind === 'do' ? unmarked(position.procedure.risks) : safe);
};
