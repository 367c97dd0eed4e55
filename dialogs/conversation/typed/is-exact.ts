import type { Session } from '../../../domain/session';
import { typedCommand } from '../../commands';
import type { Context } from '../context';
import { saysSomethingElse } from './bare-answer';
import { isBareFailure, isBareSuccess } from './bare-report';
import { bareYesOrNo } from './replies';
import { exactAnswer, isBareDone, openQuestion } from './typed-answer';
import { saysStuck, typedChoice } from './typed-choice';
import { isGoOn, isSend, nodding } from './typed-go-on';
import { typedLater } from './typed-later';

const anywhere = [isBareDone, isBareFailure, isBareSuccess, isGoOn, saysStuck, saysSomethingElse];

/** True for a text that says no more than its letters, anywhere or beneath this card: it is no act of another kind. */
export const isExact = (context: Context, session: Session | null, text: string): boolean => {
  if (typedCommand(text) ?? bareYesOrNo(text) ?? typedLater(text)) return true;
  if (anywhere.some((says) => says(text))) return true;
  if (!session) return false;
  const question = openQuestion(context, session);
  return (
    isSend(session, text) ||
    typedChoice(context, session, text) !== null ||
    nodding(context, session, text) !== null ||
    (question !== null && exactAnswer(question, text, []) !== null)
  );
};
