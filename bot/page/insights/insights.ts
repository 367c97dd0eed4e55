import type { Insights, Share, Spent } from '../../../contract/insights';
import type { Asked } from '../../../contract/requests';
import { shareOf, told } from '../../../dialogs/insights/small-numbers';
import { having, spreadOf, sumsOf, type Lately, type Spread, type Sums } from '../../../dialogs/insights/sums';
import { wallDay } from '../../../dialogs/wall-time';
import { backWithin, silentAfter, type Period } from '../../../domain/kept/counted';
import type { Handle, Page } from '../page';
import { Refused } from '../refused';
import { agentOnly } from '../sign-in/agent';
import type { Who } from '../sign-in/who';
import { csvOf } from './csv';
import { outcomesOn, tablesOf, type Figures } from './tables';

/** The version of the definitions that the figures follow: it changes with what is counted as what. */
const definitions = 1;
const usualDays = 56;
const longestDays = 400;
const day = 86_400_000;

const dayOf = (written: string): number => Math.floor(Date.parse(`${written}T00:00:00Z`) / day);
const written = (at: number): string => new Date(at * day).toISOString().slice(0, 10);

const periodOf = ({ services }: Page, { tenantId }: Who, asked: Asked<'GET /insights'>): Period => {
  const today = wallDay(services.clock(), services.policy.timezone);
  const to = asked.to === undefined ? today : dayOf(asked.to);
  const from = asked.from === undefined ? to - usualDays + 1 : dayOf(asked.from);
  if (!(from <= to) || to - from > longestDays) throw new Refused('shape', 'period');
  return { tenantId, from, to, label: asked.symptom ?? null };
};

const byDay = [
  'case|fixed',
  'case|back',
  'case|handed-over',
  'case|advised',
  'case|stopped',
  'case|open',
  'case|begun',
] as const;

const share = (count: number, of: number): Share => ({ count: told(count), of: told(of), share: shareOf(count, of) });
const spent = ({ median, ninth, count, atLeast }: Spread): Spent =>
  count < 5
    ? { median: null, ninth: null, of: told(count), atLeast: false }
    : { median, ninth, of: told(count), atLeast };

/** Spans without those that are too early to be told of. */
const without = (spans: ReadonlyMap<string, number>, lately: Lately, begin: string): ReadonlyMap<string, number> =>
  new Map([...spans].map(([span, count]) => [span, count - having(lately, `${begin}${span}`)]));

const ratingOf = (sums: Sums): Insights['rating'] => {
  const stars = [1, 2, 3, 4, 5].flatMap((each) => Array<number>(sums.of(`ticket|rating|${each}`)).fill(each));
  return {
    median: stars.length < 10 ? null : (stars[Math.floor((stars.length - 1) / 2)] ?? null),
    answered: share(stars.length, sums.of('ticket|asked')),
  };
};

const targetMet = (sums: Sums, target: 'response' | 'resolution'): Share => {
  const met = sums.of(`ticket|${target}|met`);
  return share(met, met + sums.of(`ticket|${target}|missed`));
};

/** The figures of a period, summed up from what was counted as it happened. */
export const insights: Handle<'GET /insights'> = async (page, who, asked) => {
  const { services } = page;
  await agentOnly(services, who);
  const period = periodOf(page, who, asked);
  const now = services.clock();
  const { store, policy, library: knowledge } = services;
  const lately = (kind: 'case' | 'ticket', outcome: 'fixed' | 'open' | 'resolved', since: number) =>
    store.listLately(period, kind, outcome, since);
  const sums = sumsOf(await store.listCounts(period, byDay));
  const fresh = await lately('case', 'fixed', now - backWithin);
  const going = await lately('case', 'open', now - silentAfter);
  const solvedLately = await lately('ticket', 'resolved', now - backWithin);
  const { from, to } = period;
  const figures: Figures = { knowledge, reader: who.reader, timezone: policy.timezone, sums, fresh, going, from, to };
  const [stayed = 0, early = 0, back = 0, handed = 0, advised = 0, stopped = 0, , still = 0] = outcomesOn(
    figures,
    from,
    to,
  );
  const begun = sums.of('case|begun');
  const took = without(sums.after('case|took|'), fresh, 'case|took|');
  const untaken = sums.of('ticket|opened') - [...sums.after('ticket|taken|').values()].reduce((all, n) => all + n, 0);
  const label = period.label;
  return {
    from: written(from),
    to: written(to),
    symptom: label === null ? null : { id: label, title: knowledge.catalogue.get(label)?.title ?? label },
    timezone: policy.timezone,
    asOf: now,
    definitions,
    begun: told(begun),
    confirmedOfAll: share(stayed, begun - advised - early - still),
    confirmedOfKnown: share(stayed, stayed + back + handed + stopped),
    timeToFix: spent(spreadOf(took)),
    timeToTakeUp: spent(spreadOf(sums.after('ticket|taken|'), untaken)),
    timeToResolve: spent(spreadOf(sums.after('ticket|took|'), sums.of('ticket|resolution|open'))),
    targetMet: {
      response: targetMet(sums, 'response'),
      resolution: targetMet(sums, 'resolution'),
      notDue: told(sums.of('ticket|resolution|open')),
    },
    reopened: share(
      sums.of('ticket|reopened') - having(solvedLately, 'ticket|reopened'),
      sums.of('ticket|solved') - having(solvedLately, 'ticket|solved'),
    ),
    rating: ratingOf(sums),
    tables: tablesOf(figures),
  };
};

/** An address at which a table is had as a file, once. */
export const insightsDownload: Handle<'POST /insights/download'> = async (page, who, { table: id, ...period }) => {
  const figures = await insights(page, who, period);
  const table = figures.tables.find((each) => each.id === id);
  if (!table) throw new Refused('unknown', 'table');
  return { url: `/tab/api/downloads/${page.downloads.keep(csvOf(who.reader, table, figures))}` };
};
