import type { Request, Route } from '../../contract/requests';
import { adele, grady, startPage, unlimited } from '../../test/support/servers/page-on-loopback';
import { beside, measured, type Line } from './spread';

interface Question<R extends Route = Route> {
  readonly name: string;
  readonly as: string;
  readonly route: R;
  /** What is asked the nth time, of so many tickets. */
  readonly asked: (nth: number, tickets: number) => Request<R>;
}

const asked = <R extends Route>(
  name: string,
  route: R,
  request: Request<R> | Question<R>['asked'],
  as = grady,
): Question => {
  const each = typeof request === 'function' ? request : () => request;
  return { name, as, route, asked: each };
};
/** A number that is spread over all of them. */
const someNumber = (nth: number, tickets: number): string => String(1_001 + ((nth * 7_919) % tickets));

/** What the page asks, as people work with it. */
const questions: readonly Question[] = [
  asked('who I am', 'GET /me', {}),
  asked('queue', 'GET /queue', {}),
  asked('queue, mine', 'GET /queue', { view: 'mine' }),
  asked('queue, all', 'GET /queue', { view: 'all' }),
  asked('queue, all, last page', 'GET /queue', (_, n) => ({ view: 'all', sort: 'last', page: Math.ceil(n / 50) })),
  asked('queue, filters', 'GET /queue', { view: 'all', state: 'closed', urgency: 'high,urgent', outlook: '2016,2019' }),
  asked('search, a usual word', 'GET /queue', { view: 'all', text: 'outlook' }),
  asked('search, a beginning', 'GET /queue', { view: 'all', text: 'cal' }),
  asked('search, three words', 'GET /queue', { view: 'all', text: 'folder missing yes' }),
  asked('search, a rare word', 'GET /queue', { view: 'all', text: 'profileprofile' }),
  asked('search, a number', 'GET /queue', (nth, n) => ({ text: someNumber(nth, n) })),
  asked('all that match', 'GET /queue/matching', { view: 'all' }),
  asked('rows anew', 'GET /queue/rows', (nth, n) => ({
    tickets: Array.from({ length: 20 }, (_, at) => `ticket-${String((nth * 20 + at) % n)}`).join(','),
  })),
  asked('a ticket', 'GET /tickets/:ticket', (nth, n) => ({ ticket: someNumber(nth, n) })),
  asked('note on a ticket', 'POST /tickets/:ticket/act', (nth, n) => ({
    ...{ ticket: someNumber(nth, n), act: { verb: 'note-ticket', text: `Looked at it for the ${String(nth)}th time` } },
  })),
  asked('looking at a ticket', 'POST /tickets/:ticket/presence', (nth, n) => ({
    ...{ ticket: someNumber(nth, n), doing: 'looking' },
  })),
  asked('my tickets', 'GET /my/tickets', {}, adele),
  asked('insights', 'GET /insights', {}),
  asked('insights, a year', 'GET /insights', { from: '2025-11-20', to: '2026-11-20' }),
  asked('insights, a problem', 'GET /insights', { symptom: 'missing-items' }),
  asked('search in help', 'GET /help/search', { text: 'calendar missing' }, adele),
  asked('guides', 'GET /guides', {}),
];

/** A page over a database that holds so many tickets. */
export interface BenchedPage {
  readonly url: string;
  readonly tickets: number;
}

/** Asks everything so often of both, by turns, and gives how long the full one took, beside the empty one. */
export const askPages = async (
  full: BenchedPage,
  empty: BenchedPage,
  times: number,
  only: string,
): Promise<readonly Line[]> => {
  const open = async ({ url, tickets }: BenchedPage) => ({ tickets, page: await startPage({ rates: unlimited }, url) });
  const [filled, bare] = [await open(full), await open(empty)];
  const timed =
    ({ page, tickets }: typeof filled, { as, route, asked: request }: Question) =>
    (nth: number) =>
      measured(() => page.ask(as, route, request(nth, tickets)));
  const lines: Line[] = [];
  try {
    for (const question of questions.filter(({ name }) => name.includes(only))) {
      const took = await beside(times, [timed(filled, question), timed(bare, question)]);
      lines.push({ name: question.name, ...took });
    }
    return lines;
  } finally {
    await Promise.all([filled.page.close(), bare.page.close()]);
  }
};
