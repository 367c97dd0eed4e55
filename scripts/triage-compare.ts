/**
 * Compares triage with other ways to classify and with libraries: same sentences, same folds, and for each the
 * decision limits that suit it best, found in the same way. With a file of labelled sentences as argument, all are
 * trained on all of the project's sentences and measured on that, with the limits found on the folds.
 */
import { applyExclusions } from '../dialogs/triage/exclusions';
import { decideAll, findThresholds, startedShare, type Ranked } from './triage/find-thresholds';
import { foldsOf, ownSentences, readLabelled, type Labelled } from './triage/labelled';
import { loadSymptoms } from './triage/load-symptoms';
import { measure, type Judged, type Share } from './triage/measure';
import { bm25 } from './triage/rivals/bm25';
import { linearSvm } from './triage/rivals/linear-svm';
import { naturalBayes, nlpjs, wink } from './triage/rivals/libraries';
import { naiveBayes } from './triage/rivals/naive-bayes';
import { ours, withoutConcepts, wordsOnly } from './triage/rivals/regressions';
import type { Rival } from './triage/rivals/rival';

const folds = 3;
const rivals = [ours, withoutConcepts, wordsOnly, linearSvm, naiveBayes, bm25, nlpjs, naturalBayes, wink];
const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

interface Outcome {
  readonly name: string;
  readonly judged: readonly Judged[];
  readonly training: number;
  readonly answering: number;
}

const rankAll = async (rival: Rival, train: readonly Labelled[], held: readonly Labelled[]) => {
  const atStart = process.cpuUsage();
  const { rank, prepare } = await rival.train(train);
  const training = spent(atStart);
  const atAnswer = process.cpuUsage();
  await prepare?.(held.map(({ text }) => text));
  const ranked = held.map((wanted): Ranked => ({ wanted, ranked: rank(wanted.text) }));
  const answering = spent(atAnswer);
  const excluded = ({ wanted, ranked: labels }: Ranked) => ({ wanted, ranked: applyExclusions(wanted.text, labels) });
  return { training, answering, ranked: rival === ours ? ranked.map(excluded) : ranked };
};

const compete = async (
  rival: Rival,
  own: readonly Labelled[],
  other: readonly Labelled[] | undefined,
): Promise<Outcome> => {
  const ranked: Ranked[] = [];
  let training = 0;
  let answering = 0;
  for (const { train, held } of foldsOf(own, folds)) {
    const fold = await rankAll(rival, train, held);
    ranked.push(...fold.ranked);
    training += fold.training / folds;
    answering += fold.answering / own.length;
  }
  const limits = findThresholds(ranked);
  const measured = other ? (await rankAll(rival, own, other)).ranked : ranked;
  return { name: rival.name, judged: decideAll(measured, limits), training, answering };
};

const percent = ({ count, of }: Share): string => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);

const main = async (): Promise<void> => {
  const file = process.argv[2];
  const own = ownSentences(loadSymptoms());
  const other = file === undefined ? undefined : readLabelled(file);
  const outcomes: Outcome[] = [];
  for (const rival of rivals) outcomes.push(await compete(rival, own, other));
  const [base] = outcomes;
  console.log(
    file === undefined ? `${own.length} own sentences in ${folds} folds` : `${other?.length ?? 0} sentences of ${file}`,
  );
  console.log(
    '\n| method | right first | right offered | guide started | wrong start | guide started out of scope | named by topic | said in a session | training, ours = 1 | a sentence, ours = 1 |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const { name, judged, training, answering } of outcomes) {
    const { rightFirst, rightOffered, wrongStart, guideStarted, namedByTopic, saidInSession } = measure(judged);
    const started = `${(100 * startedShare(judged)).toFixed(1)} %`;
    const before = [rightFirst, rightOffered].map(percent);
    const shares = [...before, started, ...[wrongStart, guideStarted, namedByTopic, saidInSession].map(percent)];
    const ratio = (time: number, unit: number | undefined) => (time / (unit ?? time)).toFixed(1);
    console.log(
      `| ${[name, ...shares, ratio(training, base?.training), ratio(answering, base?.answering)].join(' | ')} |`,
    );
  }
};

void main();
