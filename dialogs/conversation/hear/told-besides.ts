import type { FactId, Facts } from '../../../domain/facts';
import { asksFirst, isOver, type Session } from '../../../domain/session';
import type { ToldFacts } from '../../../language/acts/act';
import { opensTheWay } from '../../../language/acts/told-facts';
import type { ReadFact, Triaged } from '../../../language/result';
import { say } from '../../../texts/say';
import { step } from '../../guide/walk/step';
import { named } from '../acts/told-facts';
import { saidFacts } from '../begin';
import { newMessage, type Context, type Effect, type Response } from '../context';
import { corrected } from '../move';
import { namesChoice, openQuestion } from '../typed/typed-answer';
import { isOfSetUp } from '../set-up-facts';
import { factsKnown, inGuide, stepOf } from '../walk-of-session';
import type { Heard } from './heard';
import { newFacts } from './hear-problem';

/** How things stand: told in passing it is kept for whoever reads it, and moves nothing. */
const standing: readonly FactId[] = [
  'mailbox',
  'web-right',
  'affected',
  'mode',
  'status-bar',
  'outlook-opens',
  'changed-by-program',
  'folder',
  'error-text',
  'since',
  'program',
];

const bareYear = /^(?:19|20)\d\d$/;
const leftOpen: readonly string[] = ['unknown', 'unsure'];

/** The facts that a text tells beside whatever else is done with it. "All mails of 2021 are gone" names no Outlook. */
export const toldBesides = ({ facts, label, behalf }: Triaged): readonly ReadFact[] =>
  behalf !== null
    ? []
    : facts.filter(
        ({ fact, value, words }) =>
          !leftOpen.includes(value) &&
          (standing.includes(fact) || (isOfSetUp(fact) && !(label === 'data-loss' && bareYear.test(words.trim())))),
      );

const saidBack = (context: Context, facts: Facts): Effect => ({
  kind: 'say',
  text: say('changed-as-told', { facts: named(context, facts) }),
});

const isAt = (context: Context, session: Session): string => `${session.stage} ${stepOf(context, session)}`;

const settingUp = (heard: Heard, response: Response, told: readonly ReadFact[]): Response => {
  const { context } = heard;
  const { session, effects } = response;
  if (!session || isOver(session)) return response;
  const byAct: ToldFacts = Object.fromEntries(
    heard.acts.flatMap((act) => ('facts' in act ? Object.entries(act.facts) : [])),
  );
  const facts = told.map((each) => ({ ...each, value: byAct[each.fact] ?? each.value }));
  const known = factsKnown(context, session);
  const said = newFacts(known, { ...heard.triaged, facts });
  if (Object.keys(said).length === 0 || session.aside?.kind === 'leave-this') return response;
  const next = corrected(context, session, said);
  if (isAt(context, next) === isAt(context, session)) {
    const changes = Object.keys(said).some((fact) => known[fact] !== undefined);
    const saidAnew = changes ? [saidBack(context, said)] : [];
    return { session: { ...next, aside: session.aside }, effects: [...saidAnew, ...effects] };
  }
  // What is asked first is not ended by the way.
  if (asksFirst(session.aside) && isOver(next)) return response;
  const shows = effects.some(({ kind }) => kind === 'show') ? [] : [newMessage];
  return { session: next, effects: [saidBack(context, said), ...effects, ...shows] };
};

/** What is told of how things stand, where nothing was known of it and nobody is led elsewhere by it. */
const keeping = (context: Context, session: Session, facts: readonly ReadFact[]): Session => {
  const known = factsKnown(context, session);
  const news = saidFacts(facts.filter(({ fact, value }) => known[fact] === undefined && !opensTheWay(fact, value)));
  if (Object.keys(news).length === 0) return session;
  if (!session.walk || !inGuide(session)) return { ...session, facts: { ...session.facts, ...news } };
  const { walk } = step(context.library, session.walk, { kind: 'learn', facts: news });
  const next: Session = { ...session, walk };
  return isOver(session) || isAt(context, next) === isAt(context, session) ? next : session;
};

/** The response to a text, with whatever it tells besides: set, said back where it changes anything, the walk following. */
export const learningBesides = (heard: Heard, response: Response): Response => {
  const { context, triaged } = heard;
  if (!response.session || response.session.id !== heard.session?.id) return response;
  const question = openQuestion(context, heard.session);
  const told = toldBesides(triaged).filter(
    ({ fact, words }) => fact !== question?.fact && !(question && namesChoice(question, words)),
  );
  const session = keeping(
    context,
    response.session,
    told.filter(({ fact }) => standing.includes(fact)),
  );
  return settingUp(
    heard,
    { ...response, session },
    told.filter(({ fact }) => isOfSetUp(fact)),
  );
};
