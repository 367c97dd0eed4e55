import { join } from 'node:path';
import { procedureKinds } from '../../bot/start/listening';
import { readFolder } from '../../bot/start/read-folder';
import { conversationReasons } from '../../dialogs/conversation/hand-over/reasons';
import { readDeclared } from '../../dialogs/guide/read';
import { inWords } from '../../dialogs/guide/fault';
import { loadLibrary } from '../../dialogs/guide/load';
import { readActLessons } from '../../language/acts/learn-acts';
import { faultsInLessons, isLesson } from '../../language/lessons';

/** What is said of a folder of guides: every fault with its place and their number, or how much there is. */
export const checkGuides = (folder: string): { readonly lines: readonly string[]; readonly isWell: boolean } => {
  const files = readFolder(folder);
  const loaded = loadLibrary(files, conversationReasons);
  const inLessons = faultsInLessons(files, readDeclared(files));
  const inActs =
    'library' in loaded ? readActLessons(files, procedureKinds(loaded.library), loaded.library.facts).faults : [];
  const faults = [
    ...('faults' in loaded ? loaded.faults : []).map((fault) => inWords({ ...fault, file: join(folder, fault.file) })),
    ...[...new Set([...inLessons, ...inActs])].map((fault) =>
      isLesson({ file: fault, text: '' }) || /^(?:frames\.yaml:|acts\/|answers\/)/.test(fault)
        ? join(folder, fault)
        : fault,
    ),
  ];
  if ('faults' in loaded || faults.length > 0) return { lines: [...faults, `${faults.length} faults.`], isWell: false };
  const { guides, procedures, questions, advice, reasons, labels, facts, conditions } = loaded.library;
  const steps = [...guides.values()].reduce((total, guide) => total + guide.steps.size, 0);
  const line =
    `${guides.size} guides with ${steps} steps, ${procedures.size} procedures, ${questions.size} questions, ` +
    `${advice.size} pieces of advice, ${reasons.size} reasons, ${facts.size} facts, ${conditions.size} conditions, ` +
    `${labels.size} symptoms, topics and sayings; ` +
    `${loaded.walks} walks. All is well.`;
  return { lines: [line], isWell: true };
};
