import { isSaying, type Saying } from '../../../domain/labels';
import { asksFirst, type Session } from '../../../domain/session';
import { lossTold } from '../../../language/classify/loss';
import { foldText } from '../../../language/tag/fold';
import type { Triaged } from '../../../language/result';
import { say } from '../../../texts/say';
import { typedCommand } from '../../commands';
import type { Response } from '../context';
import { actOfSaying, nameOfAct } from '../../tickets/typed/ticket-deeds';
import { byMeaning } from '../acts/deeds';
import { isExact } from '../typed/is-exact';
import { saysItWorks } from '../typed/says-it-works';
import { saysUntried } from '../typed/says-untried';
import { bareYesOrNo } from '../typed/replies';
import { openQuestion } from '../typed/typed-answer';
import { saysStuck } from '../typed/typed-choice';
import { closerLook, positionOf } from '../acts/closer-look';
import { beneathCard, type Heard, type Hearing } from './heard';
import { puzzled, shown } from './hear-in-session';
import { hearSaying } from './hear-saying';
import { stillTheSame } from './not-understood';

const gives =
  /\b(?:because|since i|after i|when i|once i|by (?:\w+ing)|weil|nachdem|parce que|depuis que|porque|desde que)\b/;

/** "Fixed, because I signed in again": why it is well again is kept. */
const withCause = ({ session, effects }: Response, text: string): Response => ({
  session: session?.stage === 'solved' && gives.test(foldText(text)) ? { ...session, cause: text } : session,
  effects,
});

/** What was said to a card, to Mailmend, or in the course of a session; else null. */
const sayingOf = (session: Session | null, text: string, { decision, label }: Triaged): Saying | null => {
  const mayBeStuck = session?.stage === 'guiding' && decision !== 'start' && label !== 'data-loss';
  const saying = typedCommand(text) ?? (mayBeStuck && saysStuck(text) ? 'how-to' : null);
  // A yes or no to what is asked first is no result.
  if (asksFirst(session?.aside ?? null) && bareYesOrNo(text) !== null) return saying;
  return saying ?? (decision === 'command' && label !== null && isSaying(label) ? label : null);
};

/** A saying is believed of a text whose acts say so, too, however faintly, and of one that says nothing else. */
const isBorneOut = (what: Saying, { context, session, text, reading, seen, acts, faint }: Heard): boolean => {
  if (what === 'data-loss' || isExact(context, session, text)) return true;
  const first = acts.length > 0 ? acts : faint;
  const all = first.length > 0 || seen === null ? first : reading.acts(seen);
  return all.length === 0 || all.some((act) => nameOfAct(act) === actOfSaying(what));
};

/** So sure of its act, words that speak of things being well end a problem, whatever topic they sound like: "it was a filter". */
const sureOfFixed = 0.8;

const isSurelyFixed = ({ context, session, text, triaged: { decision }, acts: [first] }: Heard): boolean =>
  session !== null &&
  positionOf(context, session)?.kind === 'do' &&
  decision === 'out-of-scope' &&
  first?.act === 'report' &&
  first.result === 'fixed' &&
  first.sure >= sureOfFixed &&
  saysItWorks(text) &&
  lossTold(text).startsWith('silent');

/** What surely could not be carried out, whatever topic that sounds like ("my disk is full"): it is asked whether it could be. */
const isSurelyUndone = ({ context, session, triaged: { decision }, acts: [first] }: Heard): boolean => {
  const position = session && positionOf(context, session);
  const isPreparing = position?.kind === 'do' && position.step.kind === 'prepare';
  const isFailure = first?.act === 'report' && first.result === 'not-fixed' && first.sure >= sureOfFixed;
  return isPreparing && isFailure && decision === 'out-of-scope';
};

/** The saying of a text; null where it says none, or none that is borne out. */
const believed = (heard: Heard): Saying | null => {
  if (isSurelyFixed(heard)) return 'fixed';
  if (isSurelyUndone(heard)) return 'not-fixed';
  const said = sayingOf(heard.session, heard.text, heard.triaged);
  return said !== null && isBorneOut(said, heard) ? said : null;
};

/** "It did not help" where no repair is on the card: what came of the last one is booked already, or none was tried. */
const failedElsewhere = beneathCard((heard) => {
  const { context, session, text, triaged } = heard;
  if (typedCommand(text) !== null || sayingOf(session, text, triaged) !== 'not-fixed') return null;
  const position = positionOf(context, session);
  if (position?.kind === 'ask') return byMeaning(heard) ?? shown(session, say('noted-the-question-leads-on'));
  if (believed(heard) === null) return null;
  if (position?.kind === 'do' && saysUntried(text))
    return shown(closerLook(context, session, null), say('kept-is-it-one-of-these'));
  return session.stage === 'clarifying' || session.stage === 'confirming' ? shown(session, stillTheSame) : null;
});

/** Something said to the card, to Mailmend, or in the course of a session. */
export const bySaying: Hearing = (heard) => {
  const { context, session, past, speaker, text, triaged } = heard;
  const failed = failedElsewhere(heard);
  if (failed) return failed;
  const saying = believed(heard);
  if (session && saying === 'fixed' && openQuestion(context, session) && !saysItWorks(text))
    return shown(session, puzzled);
  // What ends a problem says so: "doing that now" does not.
  if (
    session &&
    saying === 'fixed' &&
    positionOf(context, session)?.kind === 'do' &&
    !isExact(context, session, text)
  ) {
    if (!saysItWorks(text)) return shown({ ...session, aside: { kind: 'still-there' } });
  }
  const said = saying && hearSaying(context, session ?? past, speaker, saying, text, triaged);
  return said && saying === 'fixed' ? withCause(said, text) : said;
};

/** An answer by its meaning, where nothing was said that is anything else. */
export const answeredByMeaning: Hearing = (heard) => (believed(heard) === null ? byMeaning(heard) : null);
