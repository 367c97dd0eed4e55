/**
 * Measures triage: without an argument by five-fold cross-validation on the project's own sentences, with a file of
 * labelled sentences (JSON lines with text, label, and perhaps also, lang, facts, inSession) on that.
 */
import { trainClassifier } from '../dialogs/triage/train-classifier';
import { trainTriage, triageWith } from '../dialogs/triage/train-triage';
import { calibrationTable } from './triage/calibration';
import { confusionTable } from './triage/confusion';
import { foldsOf, ownSentences, readLabelled } from './triage/labelled';
import { loadSymptoms } from './triage/load-symptoms';
import { definitions, measure, percent, type Judged, type Measures } from './triage/measure';
import { factsTable } from './triage/measure-facts';

const folds = 5;

const measuresOf = (judged: readonly Judged[]): string[] =>
  (Object.entries(measure(judged)) as [keyof Measures, Measures[keyof Measures]][])
    .filter(([, share]) => share.of > 0)
    .map(([name, share]) => `${name.padEnd(14)} ${percent(share).padEnd(24)} ${definitions[name]}`);

const crossValidated = (): Judged[] =>
  foldsOf(ownSentences(loadSymptoms()), folds).flatMap(({ train, held }) => {
    const triage = triageWith(trainClassifier(train));
    return held.map((wanted) => ({ wanted, got: triage(wanted.text) }));
  });

const title = (text: string): string => `\n${text}\n${'-'.repeat(text.length)}`;

const main = (): void => {
  const file = process.argv[2];
  const out: string[] = [];
  if (file === undefined) {
    const judged = crossValidated();
    out.push(`Cross-validation in ${folds} folds on ${judged.length} of the project's own sentences`);
    report(judged, out);
  } else {
    const triage = trainTriage(loadSymptoms());
    const sentences = readLabelled(file);
    const answers = sentences.map((wanted) => ({
      wanted,
      got: triage(wanted.text, { inSession: wanted.inSession ?? false }),
    }));
    out.push(`${answers.length} sentences of ${file}, none of which is trained on`);
    report(answers, out);
    const stated = answers.filter(({ wanted }) => wanted.facts !== undefined);
    if (stated.length > 0) {
      out.push(title(`Facts, on the ${stated.length} sentences that come with theirs`));
      out.push(...factsTable(stated.map(({ wanted, got }) => ({ wanted: wanted.facts ?? {}, got: got.facts }))));
    }
  }
  console.log(out.join('\n'));
};

const report = (judged: readonly Judged[], out: string[]): void => {
  out.push(title('Measures'), ...measuresOf(judged));
  const languages = [...new Set(judged.map(({ wanted }) => wanted.lang))];
  for (const language of languages.length > 1 ? languages : []) {
    out.push(title(`Measures in ${language}`), ...measuresOf(judged.filter(({ wanted }) => wanted.lang === language)));
  }
  out.push(title('Confusion: what each label is taken for'), ...confusionTable(judged));
  out.push(title('Calibration: how sure it says it is, and how often it is right'), ...calibrationTable(judged));
};

main();
