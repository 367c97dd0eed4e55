import type { ChoiceFactId } from '../../../domain/facts';
import type { Here } from '../../views/parts';
import type { SessionView } from '../../views/session-view';
import type { Texts } from '../context';
import { picturesBelow, shownPicture } from '../../views/shown-picture';

/**
 * The card of a question. `asking`: in the guide. `finding-out`: with help for somebody who does not know, while
 * correcting. `correcting`: from the card that says what was understood. `title` is what it is about: the fact, or in a
 * guide the problem.
 */
export const viewOfQuestion = (
  context: Texts,
  here: Here,
  fact: ChoiceFactId,
  mode: 'asking' | 'correcting' | 'finding-out' | 'finding-out-in-guide',
  title = context.library.facts.get(fact)?.name ?? '',
): SessionView => {
  const question = context.library.questions.get(fact);
  const choices = question?.choices ?? [];
  const correcting = mode === 'correcting' || mode === 'finding-out';
  const ask = question?.ask ?? '';
  if (question?.unsure && (mode === 'finding-out' || mode === 'finding-out-in-guide')) {
    const { how, value, pictures } = question.unsure;
    return {
      here,
      kind: 'how-to-find-out',
      title,
      ask,
      how,
      pictures: picturesBelow(pictures),
      fact,
      choices,
      unsureValue: value,
      correcting,
    };
  }
  const canBeUnsure = question?.unsure != null;
  const picture = question?.shows ? shownPicture(question.shows) : null;
  return {
    here,
    kind: 'question',
    picture,
    title,
    ask,
    why: question?.why ?? '',
    fact,
    choices,
    canBeUnsure,
    correcting,
  };
};
