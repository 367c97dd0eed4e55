import type { Session } from '../../../domain/session';
import type { Triaged } from '../../../language/result';
import { say } from '../../../texts/say';
import { typedCommand } from '../../commands';
import { hasGuide } from '../../guide/find-guide';
import { newMessage, type Context, type Response } from '../context';
import { correctFact } from '../move';
import { press } from '../press/press';
import { bareAnswer, saysSomethingElse } from '../typed/bare-answer';
import { isBareFailure } from '../typed/bare-report';
import { bareYesOrNo } from '../typed/replies';
import { exactAnswer, isBareDone, isUnsure, openQuestion, typedAnswer } from '../typed/typed-answer';
import { saysStuck, typedChoice } from '../typed/typed-choice';
import { goingOn, isGoOn, isSend, isThumbsUp, nodding, typedUrgency } from '../typed/typed-go-on';
import { typedLater } from '../typed/typed-later';
import { typedPerson } from '../typed/typed-person';
import { stepOf } from '../walk-of-session';
import { offersPerson, positionOf } from '../acts/closer-look';
import { beneathCard, typed } from './heard';
import { puzzled, shown } from './hear-in-session';
import { aboutLoss, mayTellLoss, reassuring } from './hear-loss';
import { carriedOut, failedHere } from './hear-saying';
import { cannotTellWhich, stillTheSame } from './not-understood';

const answered = (context: Context, session: Session, text: string, triaged: Triaged): Session | null => {
  const question = openQuestion(context, session);
  // A loss is never passed over for a fact that stands in the same sentence.
  const given =
    question &&
    (mayTellLoss(triaged, text) ? exactAnswer(question, text, []) : typedAnswer(question, text, triaged.facts));
  if (!question || !given || (given.value === null && !question.unsure)) return null;
  const here = { session: session.id, step: stepOf(context, session) };
  const { aside } = session;
  const sawHow = aside?.kind === 'how-to-find-out' || (aside?.kind === 'change-fact' && aside.findOut);
  const value = given.value ?? (sawHow ? (question.unsure?.value ?? null) : null);
  if (value === null) return press(context, session, { verb: 'find-out', ...here }).session;
  if (session.aside?.kind === 'change-fact') return correctFact(context, session, question.fact, value);
  return press(context, session, { verb: 'answer', session: here.session, step: here.step ?? '', value }).session;
};

/** What a short text means to the card that is shown; null when it means nothing there. */
type ByLetters = (context: Context, session: Session, text: string, triaged: Triaged) => Response | null;

const answering: ByLetters = (context, session, text, triaged) => {
  const answer = answered(context, session, text, triaged);
  if (answer) return { session: answer, effects: [newMessage] };
  // "I can't tell" where that is no answer is no wish to stop either.
  const question = mayTellLoss(triaged, text) ? null : openQuestion(context, session);
  return question && typedAnswer(question, text, [])?.value === null ? shown(session, puzzled) : null;
};

/** Looks at a procedure that ask nothing which a yes or no would answer. */
const lookingOn: readonly string[] = ['stuck', 'stuck-at', 'when-later'];

/** A button that the text stands for; a yes or no for which there is none says nothing where something else is asked. */
const choosing: ByLetters = (context, session, text) => {
  const isElse =
    ['clarifying', 'confirming'].includes(session.stage) && session.aside === null && saysSomethingElse(text);
  const isThumb = session.stage === 'confirming' && session.aside === null && isThumbsUp(text);
  const urgency = typedUrgency(session, text) ?? session.urgency;
  if (urgency !== session.urgency && !isSend(session, text))
    return shown({ ...session, urgency }, say('urgency-as-told', { urgency }));
  const bare = isSend(session, text) || isThumb ? 'yes' : isElse ? 'no' : bareYesOrNo(text);
  // The list of what may get in the way asks which it is: none of them, or which one?
  if (session.aside?.kind === 'stuck' && (bare === 'no' || saysSomethingElse(text)))
    return offersPerson(context, session);
  const asksWhich = session.aside?.kind === 'stuck' || (session.stage === 'clarifying' && session.aside === null);
  if (asksWhich && bare === 'yes') return shown(session, say('which-one-is-it'));
  if (bare && session.aside !== null && lookingOn.includes(session.aside.kind))
    return shown({ ...session, aside: { kind: 'still-there' } });
  const aside = isSend(session, text) ? null : session.aside;
  const meant =
    (bare && bareAnswer(context, { ...session, urgency, aside }, bare)) ?? typedChoice(context, session, text);
  if (meant) return typed(press(context, session, meant));
  const asksElse =
    openQuestion(context, session) !== null || session.stage === 'clarifying' || session.aside?.kind === 'details';
  return bare && asksElse ? shown(session, puzzled) : null;
};

/** "It did not help": the result of the repair on the card, or what led to the question on it. */
const failed: ByLetters = (context, session, text) => {
  if (!isBareFailure(text) || session.stage === 'handing-over') return null;
  const position = positionOf(context, session);
  if (position?.kind === 'ask') return shown(session, say('noted-the-question-leads-on'));
  if (position?.kind !== 'do') return shown(session, stillTheSame);
  // What did not help may be what was told about getting stuck.
  const asks = session.aside !== null && lookingOn.includes(session.aside.kind);
  return shown(asks ? { ...session, aside: { kind: 'still-there' } } : failedHere(context, session, text));
};

/** "I can't", "I don't know", where nothing was begun. */
const notBegun: ByLetters = ({ library }, session, text) => {
  const isNext = session.stage === 'confirming' && session.aside === null;
  if (!isNext || session.label === null || !hasGuide(library, session.label) || !(saysStuck(text) || isUnsure(text)))
    return null;
  return shown(session, say('nothing-has-begun-yet'));
};

/** "Done": what is on the card was carried out; where nothing was to be done it ends nothing. */
const reporting: ByLetters = (context, session, text, triaged) => {
  if (!isBareDone(text) || session.stage === 'handing-over') return failed(context, session, text, triaged);
  const tried = carriedOut(context, session);
  return tried ? shown(tried) : shown(session, puzzled);
};

/** Whoever cannot tell which problem it is. */
const unable: ByLetters = (_context, session, text) => cannotTellWhich(session, text);

/** Less sure than this of a wish or a problem, a short text is a name: many a name is like some word. */
const sureOfNoName = 0.4;

/** A loss, another problem and a wish are no names. */
const tellsElse = ({ decision, label, confidence }: Triaged): boolean =>
  label === 'data-loss' || ((decision === 'start' || decision === 'command') && confidence >= sureOfNoName);

/** For whom it is, where that is asked. */
const naming: ByLetters = (context, session, text, triaged) => {
  if (session.aside?.kind !== 'for-whom' || typedCommand(text) !== null || isGoOn(text)) return null;
  const isUnsaid = isUnsure(text) || bareYesOrNo(text) !== null;
  if (!isUnsaid && tellsElse(triaged)) return null;
  const person = isUnsaid ? { name: '' } : typedPerson(text);
  if (person === null) return null;
  const told = person === 'me' ? ({ verb: 'for-me' } as const) : ({ verb: 'for-whom', ...person } as const);
  return typed(press(context, session, { session: session.id, ...told }));
};

const onward: ByLetters = (context, session, text) => (isGoOn(text) ? typed(goingOn(context, session)) : null);

const parking: ByLetters = (context, session, text) => {
  const when = session.stage === 'guiding' ? typedLater(text) : null;
  if (!when) return null;
  const here = { session: session.id, step: stepOf(context, session) ?? '' };
  return typed(press(context, { ...session, aside: null }, { verb: 'park', ...here, when }));
};

const inOrder: readonly ByLetters[] = [
  naming,
  answering,
  nodding,
  choosing,
  reporting,
  unable,
  notBegun,
  onward,
  parking,
  reassuring,
];

/** The first of what a short text can mean to the card that is shown. */
const firstByLetters: ByLetters = (context, session, text, triaged) => {
  for (const hearing of inOrder) {
    const heard = hearing(context, session, text, triaged);
    if (heard) return heard;
  }
  return null;
};

/** True for a text that means something to the card that is shown. */
export const meansCard = (context: Context, session: Session, text: string, triaged: Triaged): boolean =>
  (aboutLoss(context, session, text) ?? firstByLetters(context, session, text, triaged)) !== null;

/** A short text beneath a card: an answer, a choice, a result, by its letters. */
export const byLetters = beneathCard(({ context, session, text, triaged }) =>
  firstByLetters(context, session, text, triaged),
);
