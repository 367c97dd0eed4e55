import type { Knowledge } from '../../dialogs/conversation/context';
import type { Library } from '../../dialogs/guide/guide';
import {
  hashOfActs,
  learnActs,
  readActLessons,
  type LearntActs,
  type ProcedureKinds,
} from '../../language/acts/learn-acts';
import { listening } from '../../language/acts/listen';
import type { PackFile } from '../../language/pack/yaml';
import { actClassifiersOf } from '../../language/acts/train-acts';
import { hearing } from '../../language/reading';
import { readKept, writeKept } from './kept';

/** Which procedures repair, and which only prepare. */
export const procedureKinds = ({ procedures }: Library): ProcedureKinds =>
  new Map([...procedures].map(([id, { question }]) => [id, question === null ? 'fix' : 'prepare']));

/** What hears what somebody does with a text, and what is said to questions. */
export type Listening = Pick<Knowledge, 'listen' | 'answers'>;

/**
 * Reads what was learnt of acts from the files of the guides: from what was kept, if it was learnt from the same files;
 * else it is learnt, which takes some seconds, and kept.
 */
export const readListening = (
  files: readonly PackFile[],
  library: Library,
): { readonly listening: Listening } | { readonly faults: readonly string[] } => {
  const hash = hashOfActs(files);
  const before = readKept('acts', hash) as LearntActs | null;
  if (before) return { listening: listeningOf(before) };
  const read = readActLessons(files, procedureKinds(library), library.facts);
  if (read.faults.length > 0) return { faults: read.faults };
  const learnt = learnActs(read, hash);
  writeKept('acts', learnt);
  return { listening: listeningOf(learnt) };
};

const listeningOf = ({ phrases, answers, models }: LearntActs): Listening => ({
  listen: listening(actClassifiersOf(models), hearing(phrases)),
  answers: new Map(answers.map((answer) => [answer.id, answer])),
});
