import type { Session } from '../../../domain/session';
import type { HeardAct } from '../../../language/acts/act';
import type { Triaged } from '../../../language/result';
import { answerTo } from '../../answers/answer-of';
import { typedCommand } from '../../commands';
import type { Context, Response } from '../context';

/** At least so sure of a question where a problem could be told as well: "Is Exchange down?" */
const surerThanProblem = 0.75;

const isAsked = ({ decision }: Triaged, { sure }: HeardAct): boolean =>
  decision === 'command' || decision === 'unknown' || (decision === 'clarify' && sure >= surerThanProblem);

/**
 * A question that is asked while no session goes on is answered; null for everything else. `noted` is the session that
 * ended last, with the text.
 */
export const hearOutside = (
  context: Context,
  noted: Session | null,
  text: string,
  triaged: Triaged,
  [act]: readonly HeardAct[],
): Response | null => {
  const asks = act?.act === 'question' || act?.act === 'worry' ? act : null;
  if (!asks || typedCommand(text) !== null || triaged.label === 'data-loss' || !isAsked(triaged, asks)) return null;
  const said = answerTo(context.answers, { kind: 'nothing' }, { topic: asks.topic, entry: asks.answer });
  return said === null ? null : { session: noted, effects: [{ kind: 'say', text: said }] };
};
