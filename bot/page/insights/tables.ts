import type { Cell, Table } from '../../../contract/insights';
import { caseOutcomes } from '../../../contract/insights';
import type { Knowledge } from '../../../dialogs/conversation/context';
import { folded, shareOf, told, type Numbered } from '../../../dialogs/insights/small-numbers';
import { having, type Lately, type Sums } from '../../../dialogs/insights/sums';
import { timeOfDay } from '../../../dialogs/wall-time';
import type { Reader, Say } from '../../../domain/say';
import { say, words } from '../../../texts/say';

/** All that the tables are made from. */
export interface Figures {
  readonly knowledge: Knowledge;
  readonly reader: Reader;
  readonly timezone: string;
  readonly sums: Sums;
  /** Fixed lately, so that it is too early to say; and heard of lately, so that they are still going on. */
  readonly fresh: Lately;
  readonly going: Lately;
  /** Days since 1970, the last included. */
  readonly from: number;
  readonly to: number;
}

const count = (n: number): Cell => ({ kind: 'count', count: told(n) });
const share = (n: number, of: number): Cell => ({ kind: 'share', count: told(n), of: told(of), share: shareOf(n, of) });

const counted = (figures: Figures, id: string, title: Say, all: readonly Numbered[]): Table => {
  const inWords = (text: Say): string => words(figures.reader, text);
  const rows = folded(all, inWords(say('insights-others')));
  const [most] = rows;
  return {
    id,
    title: inWords(title),
    finding: inWords(most ? say('insights-finding-most', { title: most.title }) : say('insights-finding-none')),
    columns: [{ id: 'number', title: inWords(say('insights-number')) }],
    rows: rows.map((row) => ({ id: row.id, title: row.title, cells: [count(row.count)] })),
  };
};

const onDays = (lately: Lately, from: number, to: number): Lately =>
  lately.filter(({ day }) => day >= from && day <= to);

/** How many of each outcome began in these days; together they are all that began. */
export const outcomesOn = ({ sums, fresh, going }: Figures, from: number, to: number): readonly number[] => {
  const sum = (mark: string): number => {
    let all = 0;
    for (let day = from; day <= to; day += 1) all += sums.on(day, mark);
    return all;
  };
  const early = having(onDays(fresh, from, to), 'case|fixed');
  const still = having(onDays(going, from, to), 'case|open');
  const numbers = {
    'fixed-and-stayed': sum('case|fixed') - early,
    'too-early': early,
    'came-back': sum('case|back'),
    'handed-over': sum('case|handed-over'),
    advised: sum('case|advised'),
    stopped: sum('case|stopped'),
    'fell-silent': sum('case|open') - still,
    'going-on': still,
  } satisfies Record<(typeof caseOutcomes)[number], number>;
  return caseOutcomes.map((outcome) => numbers[outcome]);
};

/** 1970 began on a Thursday: weeks begin on Mondays. */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

const outcomes = (figures: Figures): Table => {
  const { reader, from, to, timezone, sums } = figures;
  const weeks: number[] = [];
  for (let week = mondayOf(from); week <= to; week += 7) weeks.push(week);
  return {
    id: 'outcomes',
    title: words(reader, say('insights-outcomes')),
    finding: words(reader, say('insights-finding-begun', { count: sums.of('case|begun') })),
    columns: caseOutcomes.map((outcome) => ({
      id: outcome,
      title: words(reader, say('insights-outcome', { outcome })),
    })),
    rows: weeks.map((week) => ({
      id: String(week),
      title: words({ ...reader, timezone }, say('insights-week', { at: timeOfDay(week, 0, timezone) })),
      cells: outcomesOn(figures, Math.max(from, week), Math.min(to, week + 6)).map(count),
    })),
  };
};

const procedures = (figures: Figures): Table => {
  const { knowledge, reader, sums, fresh } = figures;
  const { library } = knowledge;
  const results = [...sums.after('case|result|')].map(([mark, all]) => {
    const [procedure = '', outlook = '', result = ''] = mark.split('|');
    // What was fixed lately may come back, so it is not known yet.
    const known = result === 'fixed' ? all - having(fresh, `case|result|${mark}`) : all;
    return { procedure, outlook, result, known };
  });
  const of = (procedure: string, outlook: string, result?: string): number =>
    results
      .filter((each) => each.procedure === procedure && each.outlook === outlook && (!result || each.result === result))
      .reduce((sum, { known }) => sum + known, 0);
  const outlooks = [...new Set(results.map(({ outlook }) => outlook))].toSorted();
  const names = library.facts.get('outlook')?.values;
  const rows = [...new Set(results.map(({ procedure }) => procedure))].map((id) => ({
    id,
    title: library.procedures.get(id)?.title ?? id,
    cells: outlooks.map((outlook) => (of(id, outlook) === 0 ? null : share(of(id, outlook, 'fixed'), of(id, outlook)))),
  }));
  return {
    id: 'procedures',
    title: words(reader, say('insights-procedures')),
    finding:
      rows.length === 0 ? words(reader, say('insights-finding-none')) : words(reader, say('insights-procedures')),
    columns: outlooks.map((id) => ({
      id: id || 'unknown',
      title: names?.get(id) ?? words(reader, say('insights-unknown-outlook')),
    })),
    rows: rows.toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
  };
};

const stepTitle = ({ library }: Knowledge, guideId: string, stepId: string): string => {
  const guide = library.guides.get(guideId);
  const step = guide?.steps.get(stepId);
  const title =
    step?.kind === 'ask'
      ? library.questions.get(step.fact)?.ask
      : step && library.procedures.get(step.procedure)?.title;
  return [guide?.title ?? guideId, title ?? stepId].join(': ');
};

const givenUp = (figures: Figures): Table => {
  const { knowledge, reader, sums, going } = figures;
  const all = [...sums.after('case|at|')].map(([place, at]): Numbered => {
    const [guide = '', step = ''] = place.split('|');
    return {
      id: place,
      title: stepTitle(knowledge, guide, step),
      count: at - having(going, `case|at|${place}`),
    };
  });
  const table = counted(figures, 'given-up', say('insights-given-up'), all);
  const reached = (id: string): Cell | null => {
    const here = all.find((each) => each.id === id);
    return here ? share(here.count, sums.of(`case|reached|${id}`)) : null;
  };
  return {
    ...table,
    columns: [...table.columns, { id: 'share', title: words(reader, say('insights-of-those-who-came')) }],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, reached(row.id)] })),
  };
};

const reasons = (figures: Figures): Table => {
  const { knowledge, sums } = figures;
  const all = [...sums.after('case|reason|')].map(([id, n]) => ({
    ...{ id, count: n },
    title: knowledge.library.reasons.get(id)?.requester ?? id,
  }));
  return counted(figures, 'reasons', say('insights-reasons'), all);
};

const unserved = (figures: Figures): Table => {
  const all = [...figures.sums.labels('case|unserved')].map(([id, n]) => ({
    ...{ id, count: n },
    title: figures.knowledge.catalogue.get(id)?.title ?? id,
  }));
  return counted(figures, 'unserved', say('insights-unserved'), all);
};

/** Ratings show from this many answers on. */
const fewestRatings = 10;

const ratings = ({ reader, sums }: Figures): Table => {
  const all = [1, 2, 3, 4, 5].map((stars) => ({ stars, count: sums.of(`ticket|rating|${stars}`) }));
  const shows = all.reduce((sum, each) => sum + each.count, 0) >= fewestRatings;
  return {
    id: 'ratings',
    title: words(reader, say('insights-ratings')),
    finding: words(reader, shows ? say('insights-ratings') : say('insights-finding-none')),
    columns: [{ id: 'number', title: words(reader, say('insights-number')) }],
    rows: shows
      ? all.map(({ stars, count: n }) => ({
          id: String(stars),
          title: words(reader, say('insights-stars', { stars })),
          cells: [count(n)],
        }))
      : [],
  };
};

/** Every table, in the order in which they are shown. */
export const tablesOf = (figures: Figures): readonly Table[] =>
  [outcomes, procedures, reasons, givenUp, ratings, unserved].map((table) => table(figures));
