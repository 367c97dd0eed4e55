import type { WalkPlace } from '../../../contract/guides';
import type { Asked } from '../../../contract/requests';
import { viewOfWalk } from '../../../dialogs/conversation/view/view-of-step';
import { shownFacts, shownTried } from '../../../dialogs/conversation/view/shown';
import type { Knowledge } from '../../../dialogs/conversation/context';
import { holds } from '../../../dialogs/guide/conditions';
import type { Guide, Library } from '../../../dialogs/guide/guide';
import { answersAt } from '../../../dialogs/guide/walk/answers';
import { replay, type Replay } from '../../../dialogs/guide/walk/replay';
import { startWalk } from '../../../dialogs/guide/walk/start-walk';
import { step } from '../../../dialogs/guide/walk/step';
import { factsOf, where, type Position } from '../../../dialogs/guide/walk/where';
import type { Here } from '../../../dialogs/views/parts';
import type { SessionView } from '../../../dialogs/views/session-view';
import { isFactValue, type Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import type { Handle } from '../page';
import { Refused } from '../refused';
import { agentOnly } from '../sign-in/agent';
import { guideNamed } from './guide-graph';
import { answerWords, conditionWords } from './in-words';

const readFacts = ({ facts: declared }: Library, given: Readonly<Record<string, string>>): Facts => {
  const entries = Object.entries(given);
  if (!entries.every(([fact, value]) => isFactValue(declared, fact, value))) throw new Refused('shape', 'facts');
  return Object.fromEntries(entries.map(([fact, value]) => [fact, { value, source: 'asked' }]));
};

/** The walk from the start, answered step by step for as long as there is an answer to where it stands. */
const walked = (library: Library, begun: Walk, answers: Readonly<Record<string, string>>, now: number): Walk => {
  let walk = begun;
  for (let tries = 0; tries <= Object.keys(answers).length; tries += 1) {
    const position = where(library, walk);
    const value = position.kind === 'end' ? undefined : answers[position.step.id];
    if (position.kind === 'end' || value === undefined) return walk;
    const moved = step(library, walk, { kind: 'answer', step: position.step.id, value, at: now });
    if (moved.effect !== 'moved') throw new Refused('shape', 'answers');
    walk = moved.walk;
  }
  return walk;
};

const idOf = (position: Position): string => (position.kind === 'end' ? position.outcome.id : position.step.id);
const kindOf = (position: Position): WalkPlace['kind'] =>
  position.kind === 'end' ? position.outcome.kind : position.step.kind;

const answeredAt = (
  library: Library,
  { answers }: Walk,
  facts: Facts,
  { step: passed, because }: Replay['way'][number],
): string => {
  const known = passed.kind === 'ask' ? facts[passed.fact]?.value : undefined;
  const value = because === 'answered' ? answers[passed.id] : known;
  return value === undefined ? '' : answerWords(library, passed, value);
};

/** The conditions that led from the last question of the way to where it stands. */
const whyOf = (library: Library, { way, facts }: Replay): readonly string[] => {
  const asked = way.findLast(({ step: passed }) => passed.kind === 'ask')?.step;
  if (asked?.kind !== 'ask') return [];
  const taken = asked.then.find(({ when }) => when === null || holds(library.conditions, when, facts));
  return taken?.when ? [conditionWords(library, taken.when, asked.fact)] : [];
};

const answersOf = (library: Library, position: Position): WalkPlace['answers'] => {
  if (position.kind === 'end') return [];
  const { step: at } = position;
  return answersAt(library, at).map((value) => ({ id: value, title: answerWords(library, at, value) }));
};

const here: Here = { session: 'walk', step: null, place: 'personal', round: 0, requester: '' };

/** What is shown at an end, as far as it follows from the walk alone. */
const viewOfEnd = ({ library, catalogue }: Knowledge, walk: Walk, position: Position): SessionView | null => {
  if (position.kind !== 'end') return null;
  const { outcome } = position;
  const tried = shownTried(walk.ledger);
  if (outcome.kind === 'solved') return { here, kind: 'solved', tried, leaves: null, rating: null, second: null };
  if (outcome.kind === 'advised') {
    const { title = '', why = '', lines = [] } = library.advice.get(outcome.advice) ?? {};
    return { here, kind: 'advised', title, why, lines: lines.map(({ line }) => line), second: null };
  }
  return {
    here,
    kind: 'hand-over',
    because: library.reasons.get(outcome.because)?.requester ?? '',
    words: '',
    affected: null,
    title: catalogue.get(walk.symptom)?.title ?? null,
    facts: shownFacts(library, factsOf(library, walk)),
    tried,
    urgency: outcome.urgency,
    note: '',
  };
};

const placeOf = (
  page: Parameters<Handle<'GET /guides'>>[0],
  guide: Guide,
  asked: Asked<'POST /guides/:guide/walk'>,
) => {
  const { services } = page;
  const { library } = services.library;
  const now = services.clock();
  const [symptom = ''] = guide.for;
  const walk = walked(library, startWalk(library, symptom, readFacts(library, asked.facts)), asked.answers, now);
  return { walk, position: where(library, walk), played: replay(library, walk), now };
};

/** Where facts and answers lead in a guide, with the card there. Nothing is kept or counted. */
export const walkPlace: Handle<'POST /guides/:guide/walk'> = async (page, who, asked) => {
  const { services } = page;
  await agentOnly(services, who);
  const knowledge = services.library;
  const { library } = knowledge;
  const { walk, position, played, now } = placeOf(page, guideNamed(library, asked.guide), asked);
  const at = { ...here, step: idOf(position) };
  const view = viewOfWalk(knowledge, walk, at) ?? viewOfEnd(knowledge, walk, position);
  const drawn = view && services.draw(view, who.reader);
  const leadsTo = position.kind === 'end' ? [] : answersAt(library, position.step);
  return {
    step: idOf(position),
    kind: kindOf(position),
    way: played.way.map((passed) => ({
      step: passed.step.id,
      answer: answeredAt(library, walk, played.facts, passed),
      because: passed.because === 'answered' ? 'answered' : 'known',
    })),
    why: whyOf(library, played),
    answers: answersOf(library, position),
    leadsTo: Object.fromEntries(
      leadsTo.map((value) => [
        value,
        idOf(where(library, step(library, walk, { kind: 'answer', step: at.step, value, at: now }).walk)),
      ]),
    ),
    card: drawn?.card ?? null,
    text: drawn?.text ?? '',
    bytes: drawn ? Buffer.byteLength(JSON.stringify(drawn.card)) : 0,
  };
};
