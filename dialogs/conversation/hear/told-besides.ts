import type { FactId, Facts } from '../../../domain/facts';
import { asksFirst, isOver, type Session } from '../../../domain/session';
import type { ToldFacts } from '../../../language/acts/act';
import type { ReadFact, Triaged } from '../../../language/result';
import { say } from '../../../texts/say';
import { named } from '../acts/told-facts';
import { newMessage, type Context, type Effect, type Response } from '../context';
import { corrected } from '../move';
import { openQuestion } from '../typed/typed-answer';
import { factsKnown, stepOf } from '../walk-of-session';
import type { Heard } from './heard';
import { newFacts } from './hear-problem';

/** What is as certain told in passing as told outright: with what somebody works. How things stand there is not. */
const setUp: readonly FactId[] = ['outlook', 'windows', 'account', 'build'];

const bareYear = /^(?:19|20)\d\d$/;

/** The facts that count beside whatever else is done with a text. "All mails of 2021 are gone" names no Outlook. */
export const toldBesides = ({ facts, label, behalf }: Triaged): readonly ReadFact[] =>
  behalf !== null
    ? []
    : facts.filter(
        ({ fact, value, words }) =>
          setUp.includes(fact) && value !== 'unknown' && !(label === 'data-loss' && bareYear.test(words.trim())),
      );

const saidBack = (context: Context, facts: Facts): Effect => ({
  kind: 'say',
  text: say('changed-as-told', { facts: named(context, facts) }),
});

const isAt = (context: Context, session: Session): string => `${session.stage} ${stepOf(context, session)}`;

/** The response to a text, with whatever it tells besides: set, said back where it changes anything, the walk following. */
export const learningBesides = (heard: Heard, response: Response): Response => {
  const { context, triaged } = heard;
  const { session, effects } = response;
  if (!session || session.id !== heard.session?.id || isOver(session)) return response;
  const asked = openQuestion(context, heard.session)?.fact;
  const byAct: ToldFacts = Object.fromEntries(
    heard.acts.flatMap((act) => ('facts' in act ? Object.entries(act.facts) : [])),
  );
  const facts = toldBesides(triaged)
    .filter(({ fact }) => fact !== asked)
    .map((each) => ({ ...each, value: byAct[each.fact] ?? each.value }));
  const known = factsKnown(context, session);
  const said = newFacts(known, { ...triaged, facts });
  if (Object.keys(said).length === 0 || session.aside?.kind === 'leave-this') return response;
  const next = corrected(context, session, said);
  if (isAt(context, next) === isAt(context, session)) {
    const changes = Object.keys(said).some((fact) => known[fact] !== undefined);
    const told = changes ? [saidBack(context, said)] : [];
    return { session: { ...next, aside: session.aside }, effects: [...told, ...effects] };
  }
  // What is asked first is not ended by the way.
  if (asksFirst(session.aside) && isOver(next)) return response;
  const shows = effects.some(({ kind }) => kind === 'show') ? [] : [newMessage];
  return { session: next, effects: [saidBack(context, said), ...effects, ...shows] };
};
