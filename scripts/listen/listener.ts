import { nothingRelated } from '../../dialogs/conversation/related';
import { readAll } from '../../bot/start/library';
import { readPolicy } from '../../bot/start/read-policy';
import { answerOf } from '../../bot/session/hear-text';
import { takenBy } from '../../bot/session/hear-typed';
import type { Heard as HeardText } from '../../bot/session/taker';
import { draw } from '../../cards/draw';
import type { Context, Knowledge } from '../../dialogs/conversation/context';
import { toldBesides } from '../../dialogs/conversation/hear/told-besides';
import { isOfSetUp } from '../../dialogs/conversation/set-up-facts';
import { seenBy } from '../../dialogs/conversation/acts/seen-by';
import { askFirst, isNewlyLabelled } from '../../dialogs/conversation/press/ask-before';
import { readingOf, type Reading } from '../../dialogs/conversation/reading';
import { viewOf } from '../../dialogs/conversation/view/view-of';
import { ticketCommand } from '../../dialogs/tickets/typed/ticket-command';
import { readThreadCommand } from '../../dialogs/tickets/typed/thread-command';
import { isOver } from '../../domain/session';
import type { Policy } from '../../dialogs/tickets/timetable/timetable';
import type { HeardAct } from '../../language/acts/act';
import type { Triaged } from '../../language/result';
import { seenAt, type Seen } from '../../language/acts/seen';
import { shownAct, shownValue, type Typed } from './listen-line';
import { outcomeOfDeeds, outcomeOfResponse, type Outcome } from './outcome';
import { contextOf, speaker, standing, type Standing } from './standing';

/** What was heard in one text, and what came of it. */
export interface Heard extends Outcome {
  readonly text: string;
  readonly acts: readonly object[];
}

/** A text as the takers get it, with all that there is where it is typed. */
export const heardAt = (context: Context, { latest, tickets, thread }: Standing, reading: Reading): HeardText => {
  const session = latest && !isOver(latest) ? latest : null;
  const command = ticketCommand(reading.text);
  return {
    turn: {
      person: speaker.person,
      address: { ...speaker.address, place: thread ? 'channel' : 'personal' },
      team: null,
    },
    text: reading.text,
    reading,
    attached: 0,
    files: { files: [], refused: [] },
    thread: thread && { ticket: thread, refusal: null, text: reading.text },
    helpdesks: [],
    tickets,
    command,
    numbered: tickets.find(({ number }) => number === command?.number) ?? null,
    question: null,
    session,
    latest,
    policy,
    offers: () => (session ? drawn(viewOf(context, session, null), session).offers : []),
    context,
  };
};

/** The helpdesk's usual hours and targets. */
const policy: Policy = {
  ...readPolicy(
    () => '',
    () => undefined,
  ),
  takeBackFor: 0,
};

/** Cards are drawn once: most texts are typed beneath one that stood there before. */
const drawOnce = (): typeof draw => {
  const drawn = new Map<string, ReturnType<typeof draw>>();
  return (view, reader) => {
    const key = JSON.stringify(view);
    const before = drawn.get(key) ?? draw(view, reader);
    drawn.set(key, before);
    return before;
  };
};
const drawn = drawOnce();

/** The same as for somebody in Teams: the takers, then the conversation, which looks at what is related. */
const outcomeOf = (knowledge: Knowledge, stands: Standing, reading: Reading): Outcome => {
  const context = contextOf(knowledge);
  const { deeds, isLeft } = takenBy(heardAt(context, stands, reading));
  if (!isLeft) return outcomeOfDeeds(deeds, stands.thread !== null);
  const { latest, tickets } = stands;
  const related = { ...nothingRelated, tickets, solved: latest?.stage === 'solved' ? latest : null };
  const response = answerOf({ library: knowledge, draw: drawn }, context, latest, speaker, reading);
  const isAsked = isNewlyLabelled(latest, response.session);
  return outcomeOfResponse(context, latest, isAsked ? askFirst({ ...context, related }, latest, response) : response);
};

const seenOf = (context: Context, { latest }: Standing, { place }: Typed): Seen => {
  const asked = latest?.aside?.kind === 'change-fact' ? latest.aside.fact : null;
  if (asked) return { ...seenAt('new'), place: 'guide', kind: 'ask', at: asked, asks: asked };
  const nowhere = place === 'ticket-claimed' ? 'ticket-open' : place === 'guide' ? 'understood' : place;
  return (latest && !isOver(latest) ? seenBy(context, latest) : null) ?? seenAt(nowhere);
};

/** What an agent types is a message where it goes to the requester as it is, else a command. */
const actInThread = ({ text }: Reading, { then }: Outcome): object => {
  const { command } = readThreadCommand(text);
  const isSent = then !== 'asks' && (command === 'message' || command === 'write');
  return { act: isSent ? 'agent-message' : 'agent-command' };
};

/** What tells how things stand, and not only of what something is said. */
const tells: readonly HeardAct['act'][] = ['loss', 'report', 'problem'];

/** The first act that tells no facts of its own, with what the text tells besides. */
const withFacts = (acts: readonly object[], first: HeardAct | undefined, triaged: Triaged): readonly object[] => {
  const facts = toldBesides(triaged)
    .filter(({ fact }) => isOfSetUp(fact) || (first && tells.includes(first.act)))
    .map(({ fact, value }) => [fact, shownValue(fact, value)] as const);
  const [shown, ...others] = acts;
  if (shown === undefined || facts.length === 0 || acts.some((act) => 'facts' in act)) return acts;
  return [{ ...shown, facts: Object.fromEntries(facts) }, ...others];
};

/** What is heard beside the first act only faintly is asked about, and is no act yet. */
const surely = (acts: readonly HeardAct[]): readonly HeardAct[] =>
  acts.filter(({ act }, place) => place === 0 || act !== 'loss');

const actsBeneath = (reading: Reading, seen: Seen): readonly object[] => {
  const acts = surely(reading.acts(seen));
  return withFacts(acts.map(shownAct), acts[0], reading.told(seen.place === 'guide', seen.asks));
};

/** What is asked about a ticket is answered, and reaches it besides: nothing moves. */
const thenOf = ({ then, says }: Outcome, [first]: readonly object[]): Outcome['then'] =>
  then === 'ticket' && says !== '' && first !== undefined && 'topic' in first ? 'stays' : then;

/** Makes a listener of the guides as they lie on disk; every fault of theirs at once, as one error. */
export const makeListener = (): ((typed: Typed) => Heard) => {
  const knowledge = readAll();
  const standingOf = standing(knowledge);
  return (typed) => {
    const stands = standingOf(typed);
    const reading = readingOf(knowledge, typed.text);
    const outcome = outcomeOf(knowledge, stands, reading);
    const acts = stands.thread
      ? [actInThread(reading, outcome)]
      : actsBeneath(reading, seenOf(contextOf(knowledge), stands, typed));
    return { text: typed.text, acts, ...outcome, then: thenOf(outcome, acts) };
  };
};
