import type { Session } from '../../../domain/session';
import { lossTold } from '../../../language/classify/loss';
import { say } from '../../../texts/say';
import { typedCommand } from '../../commands';
import { byActs, faintlyAsked } from '../acts/deeds';
import { isTalk } from '../acts/sure-acts';
import type { Speaker } from '../begin';
import { examples, newMessage, type Context, type Response } from '../context';
import type { Reading } from '../reading';
import { isBareFailure, isBareSuccess } from '../typed/bare-report';
import { bareYesOrNo } from '../typed/replies';
import { isBareDone } from '../typed/typed-answer';
import { isGoOn } from '../typed/typed-go-on';
import { hearAfterEnd } from './after-the-end';
import { byLetters } from './by-letters';
import { answeredByMeaning, bySaying } from './by-saying';
import { beneathCard, heardAt, type Heard, type Hearing } from './heard';
import { hearInSession, shown } from './hear-in-session';
import { aboutLoss } from './hear-loss';
import { hearProblem } from './hear-problem';
import { withWayOn } from './not-understood';
import { learningBesides } from './told-besides';

/** Nothing but a mention of the bot: the card, or who it is. */
const nothingSaid: Hearing = ({ text, session, speaker }) => {
  if (text !== '') return null;
  const { place } = speaker.address;
  return session
    ? { session, effects: [newMessage] }
    : { session: null, effects: [{ kind: 'show-free', view: { kind: 'welcome', place, examples } }] };
};

const moreThanMissing: readonly string[] = [
  'loss',
  'human',
  'question',
  'worry',
  'stuck',
  'later',
  'contradiction',
  'cancel',
];

/** What is still missing after a repair that helped partly, where that is asked. */
const stillMissing = beneathCard(({ session, text, acts, triaged }) => {
  if (session.aside?.kind !== 'still-missing' || !isTalk(text) || isGoOn(text)) return null;
  if (triaged.label === 'data-loss' || (triaged.decision === 'start' && triaged.label !== session.label)) return null;
  const isMore = acts.some(
    (act) => moreThanMissing.includes(act.act) || (act.act === 'report' && act.result === 'fixed'),
  );
  const isBare = typedCommand(text) !== null || [isBareFailure, isBareSuccess, isBareDone].some((says) => says(text));
  if (isMore || isBare || ['certain', 'told', 'asked'].includes(lossTold(text))) return null;
  return shown({ ...session, aside: null }, say('noted-what-is-missing'));
});

/** The answer to whether mail is gone, also on the card of a session that has ended. */
const lossAsked: Hearing = ({ context, session, past, text }) => {
  const asked = session ?? past;
  return asked && aboutLoss(context, asked, text);
};

const afterEnd: Hearing = ({ context, past, text }) => past && hearAfterEnd(context, past, text);

/** A yes or no to nothing. */
const answersNothing: Hearing = ({ session, text }) =>
  session || !bareYesOrNo(text)
    ? null
    : { session: null, effects: [{ kind: 'show-free', view: { kind: 'unknown', examples } }] };

/** Who hears a text, in this order; the first for whom it means something takes it. */
const hearings: readonly Hearing[] = [
  nothingSaid,
  stillMissing,
  lossAsked,
  afterEnd,
  byActs,
  byLetters,
  answersNothing,
  bySaying,
  answeredByMeaning,
  faintlyAsked,
];

/** Whatever means nothing else tells a problem, or something of the one at hand. */
const asTold = ({ context, session, past, speaker, text, triaged }: Heard): Response =>
  session ? hearInSession(context, session, text, triaged) : hearProblem(context, speaker, text, triaged, past);

/** What a typed text comes to. `latest` is this person's session that goes on in this conversation, or the one that ended last. */
export const hear = (context: Context, latest: Session | null, speaker: Speaker, reading: Reading): Response => {
  const heard = heardAt(context, latest, speaker, reading);
  for (const hearing of hearings) {
    const response = hearing(heard);
    if (response) return withWayOn(context, learningBesides(heard, response));
  }
  return withWayOn(context, asTold(heard));
};
