import type { Hear, Said } from '../reading';
import type { Act, ActName, HeardAct, ToldFacts, Topic } from './act';
import { isReportResult } from './act';
import { plainNames } from '../learning/names';
import { namesSeen } from './names-of';
import type { Seen } from './seen';
import { toldInAnswer, toldInCorrection } from './told-facts';
import type { ActClassifiers } from './train-acts';
import { weighed } from './weighed';

/** At least so sure of an entry for somebody stuck, of an answer that is written, and of a question besides. */
const sureOfEntry = 0.35;
const sureOfAnswer = 0.3;
const sureOfSecond = 0.25;
/** A loss is told of however faintly it is heard: whoever hears it otherwise, too, asks. */
const faintest = 0.1;

/** The entry of the shown procedure that fits; null where none does. */
const entryOf = ({ stuck }: ActClassifiers, said: Said, seen: Seen): string | null => {
  const own = stuck(namesSeen(said, seen)).filter(
    ({ label }) => label === 'none' || seen.stuck.some((entry) => label === `${seen.at} ${entry}`),
  );
  const all = own.reduce((sum, { likely }) => sum + likely, 0);
  const [first] = own;
  if (!first || first.label === 'none' || first.likely < sureOfEntry * all) return null;
  return first.label.slice(seen.at.length + 1);
};

const topicOf = ({ topic }: ActClassifiers, said: Said): Topic => topic(plainNames(said))[0]?.label ?? 'other';

/** The entry of `guides/answers` that a question is like; null where it is like none. */
const answerFor = ({ answer }: ActClassifiers, said: Said): string | null => {
  const [first] = answer(plainNames(said));
  return first && first.likely >= sureOfAnswer ? first.label : null;
};

const actOf = (classifiers: ActClassifiers, name: ActName, said: Said, seen: Seen, read: ToldFacts): Act => {
  if (isReportResult(name)) return { act: 'report', result: name };
  switch (name) {
    case 'worry':
    case 'question':
      return { act: name, topic: topicOf(classifiers, said), answer: answerFor(classifiers, said) };
    case 'stuck':
      return { act: name, stuck: entryOf(classifiers, said, seen) };
    case 'answer':
      return { act: name, facts: toldInAnswer(classifiers, said, seen, read) };
    case 'contradiction':
      return { act: name, facts: toldInCorrection(classifiers, said, read) };
    default:
      return { act: name };
  }
};

/** What somebody does with a text beneath a card, most important act first; `read` are the facts that were read from it. */
export type Listen = (text: string, seen: Seen, read: ToldFacts) => readonly HeardAct[];

/** The listener that was learnt. */
export const listening =
  (classifiers: ActClassifiers, hear: Hear): Listen =>
  (text, seen, read) => {
    const said = hear(text);
    const likely = weighed(classifiers.act(namesSeen(said, seen)), said, seen);
    const [first] = likely;
    if (!first) return [];
    const asks = ['question', 'worry'];
    const besides = likely.slice(1).find(({ label, likely: sure }) => asks.includes(label) && sure >= sureOfSecond);
    const faintLoss = likely.slice(1).filter(({ label, likely: sure }) => label === 'loss' && sure >= faintest);
    const heard = [first, ...(besides && !asks.includes(first.label) ? [besides] : []), ...faintLoss];
    return heard.map(({ label, likely: sure }) => ({ ...actOf(classifiers, label, said, seen, read), sure }));
  };
