/**
 * Measures triage: without an argument by five-fold cross-validation on the project's own sentences, with a file of
 * labelled sentences (JSON lines with text, label, and perhaps also, lang, facts, inSession) on that.
 */
import type { DeclaredLabels } from '../../domain/labels';
import { blend } from '../../language/classify/blend';
import { classifierOf, trainProblems } from '../../language/classify/classifier';
import { learn, readerOf } from '../../language/learn';
import { sentencesOf, type Lessons } from '../../language/lessons';
import { reading } from '../../language/read';
import { hearing } from '../../language/reading';
import { remembered } from '../../language/remembered';
import { calibrationTable } from './calibration';
import { confusionTable } from './confusion';
import { foldsOf, readLabelled } from './labelled';
import { loadLessons } from './load-lessons';
import { definitions, measure, percent, type Judged, type Measures } from './measure';
import { factsTable } from './measure-facts';

const folds = 5;

const measuresOf = (judged: readonly Judged[], labels: DeclaredLabels): string[] =>
  (Object.entries(measure(judged, labels)) as [keyof Measures, Measures[keyof Measures]][])
    .filter(([, share]) => share.of > 0)
    .map(([name, share]) => `${name.padEnd(14)} ${percent(share).padEnd(24)} ${definitions[name]}`);

/** Texts that are heard again in every fold: enough for all sentences as they are and as they are blended. */
const mostTexts = 100_000;

const crossValidated = (lessons: Lessons): Judged[] => {
  const { labels } = lessons.declared;
  const hear = remembered(mostTexts, hearing(lessons.phrases));
  return foldsOf(sentencesOf(lessons), folds).flatMap(({ train, held }) => {
    const read = reading(
      classifierOf(trainProblems(blend(train, lessons.frames), hear, labels)),
      hear,
      () => ({ facts: [], conflicts: [] }),
      labels,
    );
    return held.map((one) => ({ wanted: { ...one, lang: one.language }, got: read(one.text) }));
  });
};

const title = (text: string): string => `\n${text}\n${'-'.repeat(text.length)}`;

const main = (): void => {
  const file = process.argv[2];
  const out: string[] = [];
  const lessons = loadLessons();
  const { labels, facts } = lessons.declared;
  if (file === undefined) {
    const judged = crossValidated(lessons);
    out.push(`Cross-validation in ${folds} folds on ${judged.length} of the project's own sentences`);
    report(judged, labels, out);
  } else {
    const read = readerOf(learn(lessons));
    const sentences = readLabelled(file, labels);
    const answers = sentences.map((wanted) => ({
      wanted,
      got: read(wanted.text, { inSession: wanted.inSession ?? false }),
    }));
    out.push(`${answers.length} sentences of ${file}, none of which is trained on`);
    report(answers, labels, out);
    const stated = answers.filter(({ wanted }) => wanted.facts !== undefined);
    const traps = answers.flatMap(({ wanted, got }) =>
      Object.entries(wanted.notFacts ?? {}).map(([fact, value]) =>
        got.facts.some((one) => one.fact === fact && one.value === value),
      ),
    );
    if (traps.length > 0)
      out.push(title('Facts that must not be read'), `${traps.filter(Boolean).length} of ${traps.length} read`);
    if (stated.length > 0) {
      out.push(title(`Facts, on the ${stated.length} sentences that come with theirs`));
      out.push(
        ...factsTable(
          stated.map(({ wanted, got }) => ({ wanted: wanted.facts ?? {}, got: got.facts })),
          facts,
        ),
      );
    }
  }
  console.log(out.join('\n'));
};

const report = (judged: readonly Judged[], labels: DeclaredLabels, out: string[]): void => {
  out.push(title('Measures'), ...measuresOf(judged, labels));
  const languages = [...new Set(judged.map(({ wanted }) => wanted.lang))];
  for (const language of languages.length > 1 ? languages : []) {
    out.push(
      title(`Measures in ${language}`),
      ...measuresOf(
        judged.filter(({ wanted }) => wanted.lang === language),
        labels,
      ),
    );
  }
  out.push(title('Confusion: what each label is taken for'), ...confusionTable(judged, labels));
  out.push(title('Calibration: how sure it says it is, and how often it is right'), ...calibrationTable(judged));
};

main();
