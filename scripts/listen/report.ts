/**
 * Measures how well Mailmend listens on a labelled file (JSON lines as `npm run -s listen` reads them, with act, result,
 * facts, also, never): every measure, what is taken for what, and each text that came to what it must never be.
 */
import { isMeant, nameOf, readLabelled, violations, type HeardAct, type Labelled } from './labelled';
import { makeListener } from './listener';
import type { Grave } from './outcome';

interface Judged extends Labelled {
  readonly acts: readonly HeardAct[];
  readonly then: string;
  readonly grave: Grave | null;
}

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} % (${part} of ${of})`;

const share = (all: readonly Judged[], holds: (one: Judged) => boolean): string =>
  percent(all.filter(holds).length, all.length);

const toldBy = ({ acts }: Judged): Readonly<Record<string, string>> =>
  Object.assign({}, ...acts.map(({ facts = {} }) => facts)) as Record<string, string>;

const factMeasures = (all: readonly Judged[]): string[] => {
  const pairs = all.flatMap((one) => {
    const told = toldBy(one);
    return Object.entries(one.truth.facts).flatMap(([fact, value]) => {
      const fine = [value, ...(one.truth.orFacts[fact] ?? [])];
      return !(fact in told) && fine.includes(null) ? [] : [fine.includes(told[fact] ?? null)];
    });
  });
  const told = all.flatMap((one) =>
    Object.keys(toldBy(one)).map((fact) => fact in one.truth.facts || fact in one.truth.orFacts),
  );
  return [
    `facts told      ${percent(pairs.filter(Boolean).length, pairs.length)}`,
    `facts invented  ${percent(told.filter((meant) => !meant).length, told.length)}`,
  ];
};

const rightAct = ({ acts: [first], truth }: Judged): boolean => first !== undefined && isMeant(first, truth);

/** True where an alarm, a stop, an end or a failed repair came of a text that means none of these. */
const isUnmeant = ({ grave, truth }: Judged): boolean =>
  grave !== null && grave !== 'asks-loss' && !isMeant({ act: grave }, truth);

/** A loss that was told raised an alarm, was asked about, or is on the ticket that is open. */
const isActedOn = ({ grave, then }: Judged): boolean => grave === 'loss' || grave === 'asks-loss' || then === 'ticket';

const asks = ({ act }: HeardAct): boolean => act === 'question' || act === 'worry';

const measures = (all: readonly Judged[]): string[] => {
  const of = (...acts: readonly string[]) => all.filter(({ truth }) => acts.includes(truth.act));
  const stuck = of('stuck').filter(({ truth }) => typeof truth.stuck === 'string');
  return [
    `right act       ${share(all, rightAct)}`,
    `never violated  ${all.filter(({ acts, truth }) => violations(acts, truth).length > 0).length}`,
    `losses heard    ${share(of('loss'), ({ acts }) => acts.some(({ act }) => act === 'loss'))}`,
    `losses acted on ${share(of('loss'), isActedOn)}`,
    `meant by nobody ${all.filter(isUnmeant).length}`,
    `answered        ${share(of('question', 'worry'), ({ acts, then }) => acts.some(asks) && then === 'stays')}`,
    `stuck entries   ${share(stuck, ({ acts, truth }) => acts.some((act) => act.stuck === truth.stuck))}`,
    ...factMeasures(all),
  ];
};

const confusion = (all: readonly Judged[]): string[] => {
  const counts = new Map<string, number>();
  for (const one of all) {
    if (rightAct(one)) continue;
    const [first] = one.acts;
    const key = `${one.truth.result ?? one.truth.act} taken for ${first ? nameOf(first) : 'nothing'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([key, count]) => `${String(count).padStart(4)}  ${key}`);
};

const main = (file: string): void => {
  const listen = makeListener();
  const all = readLabelled(file).map((labelled): Judged => {
    const { acts, then, grave } = listen(labelled.typed);
    return { ...labelled, acts: acts as readonly HeardAct[], then, grave };
  });
  const languages = [...new Set(all.map(({ truth }) => truth.lang))];
  console.log(
    [
      `${all.length} texts of ${file}`,
      '',
      ...measures(all),
      ...languages.map(
        (lang) =>
          `right act in ${lang}  ${share(
            all.filter(({ truth }) => truth.lang === lang),
            rightAct,
          )}`,
      ),
      '',
      'Taken for something else',
      ...confusion(all),
      '',
      'Heard as what it must never be',
      ...all.flatMap(({ typed, acts, truth }) =>
        violations(acts, truth).map((act) => `${nameOf(act)} at ${typed.step ?? typed.place}: ${typed.text}`),
      ),
      '',
      'Alarms, stops, ends and failed repairs that nobody meant',
      ...all
        .filter(isUnmeant)
        .map(({ typed, grave, truth }) => `${grave} for ${truth.act} at ${typed.step ?? typed.place}: ${typed.text}`),
      '',
      'Losses that nothing came of',
      ...all
        .filter((one) => one.truth.act === 'loss' && !isActedOn(one))
        .map(({ typed, then }) => `${then} at ${typed.step ?? typed.place}: ${typed.text}`),
    ].join('\n'),
  );
};

const [, , named] = process.argv;
if (named === undefined) {
  console.error('Name a file: npm run listen:report -- labelled.jsonl');
  process.exitCode = 1;
} else main(named);
