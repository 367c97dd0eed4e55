import type { Asked } from '../../../contract/requests';
import { labelsOf } from '../../../domain/labels';
import { never, type QueueFilter } from '../../../domain/kept/queue';
import { wordsOf } from '../../../domain/kept/search';
import type { TicketState } from '../../../domain/ticket';
import type { Services } from '../../services';
import type { Agent } from '../sign-in/agent';
import type { Who } from '../sign-in/who';

type Needs = Pick<Services, 'library' | 'clock'>;
type View = Asked<'GET /queue'>['view'];

const hour = 3_600_000;
/** What is due within so long is due soon, in milliseconds. */
const soon = 2 * hour;
/** What ended within so long ended lately. */
const lately = 7 * 24 * hour;
const mostWords = 8;

const ours: readonly TicketState[] = ['open', 'claimed', 'reopened'];

/** What a ready view holds, for this agent at this moment. */
const viewFilter = (view: View, agent: string, now: number): Partial<QueueFilter> => {
  switch (view) {
    case 'waits-for-us':
      return { live: true, states: ours };
    case 'mine':
      return { live: true, agents: [agent] };
    case 'nobodys':
      return { live: true, agents: [''] };
    case 'due-soon':
      return { live: true, due: [[0, now + soon]] };
    case 'waits-for-requester':
      return { live: true, states: ['waiting'] };
    case 'resolved-lately':
      return { live: false, endedSince: now - lately };
    case 'all':
      return {};
  }
};

/** All tickets of a view that this agent may see. */
export const filterOfView = ({ clock }: Needs, who: Who, agent: Agent, view: View): QueueFilter => ({
  tenantId: who.tenantId,
  channels: agent.channels,
  words: [],
  ...viewFilter(view, agent.person.id, clock()),
});

const both = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined): readonly T[] | undefined =>
  one && other ? one.filter((each) => other.includes(each)) : (one ?? other);

const dueSpans = (wanted: Asked<'GET /queue'>['due'], now: number): QueueFilter['due'] =>
  wanted?.flatMap((each): NonNullable<QueueFilter['due']> => {
    if (each === 'overdue') return [[0, now + 1]];
    if (each === 'soon') return [[now + 1, now + soon]];
    if (each === 'later') return [[now + soon, never]];
    return [[never, never + 1]];
  });

/** The words of a search, with the labels whose titles have a word that begins so. */
const searched = ({ library: { library, catalogue } }: Needs, text: string): QueueFilter['words'] => {
  const labels = [...labelsOf(library.labels, 'symptom'), ...labelsOf(library.labels, 'topic')];
  const titles = labels.map((label) => ({ label, words: wordsOf(catalogue.get(label)?.title ?? '') }));
  return wordsOf(text)
    .slice(0, mostWords)
    .map((begins) => ({
      begins,
      labels: titles.filter(({ words }) => words.some((word) => word.startsWith(begins))).map(({ label }) => label),
    }));
};

/** What was asked for of the queue, for this agent. */
export const filterOf = (
  services: Needs,
  who: Who,
  agent: Agent,
  asked: Pick<
    Asked<'GET /queue'>,
    'view' | 'text' | 'state' | 'whose' | 'symptom' | 'urgency' | 'due' | 'channel' | 'outlook'
  >,
): QueueFilter => {
  const now = services.clock();
  const base = filterOfView(services, who, agent, asked.view);
  const whose = asked.whose?.map((one) => (one === 'me' ? agent.person.id : one === 'nobody' ? '' : one));
  // What waits and what is over have nothing due, and differ by their state.
  const states: readonly TicketState[] | undefined = asked.due?.every((each) => each === 'paused')
    ? ['waiting']
    : undefined;
  return {
    ...base,
    channels: both(base.channels, asked.channel) ?? [],
    states: both(both(base.states, asked.state), states),
    agents: both(base.agents, whose),
    labels: asked.symptom,
    urgencies: asked.urgency,
    outlooks: asked.outlook,
    due: dueSpans(asked.due, now) ?? base.due,
    words: searched(services, asked.text),
  };
};
