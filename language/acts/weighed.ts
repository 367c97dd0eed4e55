import type { Said } from '../reading';
import { lossTold } from '../classify/loss';
import { says } from '../tag/tag';
import type { ActName } from './act';
import type { Likely } from '../learning/learner';
import type { Seen } from './seen';

type Weighed = readonly Likely<ActName>[];

/** Acts that are believed only when they are sure enough: an alarm, a stop, a fix booked as failed, the end of a problem. */
const sureOf: Readonly<Partial<Record<ActName, number>>> = { loss: 0.5, cancel: 0.55, 'not-fixed': 0.4, fixed: 0.33 };

/** What moves things, and gives way to a question that stands in the same text. */
const givesWay: ReadonlySet<ActName> = new Set(['later', 'back', 'human', 'cancel', 'restart', 'running', 'none']);
/** Tags of what people begin a question with. */
const asking = ['may-i', 'can-you', 'asks-how-long', 'asks-where', 'asks-which', 'asks-why', 'asks-what', 'asks-when'];
const sureOfQuestion = 0.2;
const surelyNone = 0.85;

const isAsked = (said: Said): boolean => said.folded.includes('?') || says(said, ...asking);

const first = (likely: Weighed, ...names: readonly ActName[]): Weighed => [
  ...likely.filter(({ label }) => names.includes(label)),
  ...likely.filter(({ label }) => !names.includes(label)),
];

/** A question stands before what would move something, unless that is sure. */
const questionsFirst = (likely: Weighed, said: Said): Weighed => {
  const [top] = likely;
  if (!top || !givesWay.has(top.label) || top.likely >= surelyNone || !isAsked(said)) return likely;
  const [best] = likely.filter(({ label }) => label === 'question' || label === 'worry');
  return best && best.likely >= sureOfQuestion ? first(likely, best.label) : likely;
};

/** Nothing is lost where all that is gone is asked about, feared or supposed. */
const isOnlyFeared = ({ clauses, text }: Said): boolean => {
  // “My mailbox is empty??” tells it, however many marks it ends in.
  if (['certain', 'told'].includes(lossTold(text))) return false;
  const gone = clauses.filter((clause) => clause.state.gone || says(clause, 'says-gone'));
  return gone.length > 0 && gone.every(({ asked, feared, supposed, wished }) => asked || feared || supposed || wished);
};

/** The likely acts with those set back that must not be believed of this text. */
export const weighed = (likely: Weighed, said: Said, seen: Seen): Weighed => {
  const isTalkOfAgent = seen.place === 'agent-thread';
  const onlyFeared = isOnlyFeared(said);
  const believed = ({ label, likely: sure }: Likely<ActName>): boolean => {
    if (label === 'loss' && onlyFeared) return false;
    if (isTalkOfAgent !== (label === 'agent-command' || label === 'agent-message')) return false;
    return sure >= (sureOf[label] ?? 0);
  };
  return questionsFirst([...likely.filter(believed), ...likely.filter((one) => !believed(one))], said);
};
