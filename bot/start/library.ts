import type { Knowledge } from '../../dialogs/conversation/context';
import { inWords } from '../../dialogs/guide/fault';
import { readDeclared } from '../../dialogs/guide/read';
import { MailmendError } from '../../domain/errors';
import { faultsInLessons } from '../../language/lessons';
import { readerOf } from '../../language/learn';
import { learntFrom } from './learnt';
import { readListening } from './listening';
import { provenGuides } from './proven-guides';
import { readFolder, shippedFolder } from './read-folder';

const refusal = (faults: readonly string[]): MailmendError => new MailmendError('MM002_GUIDES', faults.join('\n'));

/**
 * Everything that authors write, read and checked, and the reader of texts that was learnt from it. Throws MM002_GUIDES
 * that names every fault at once, with file, line and column.
 */
export const readAll = (folder: string = shippedFolder()): Knowledge => {
  const files = readFolder(folder);
  const guides = provenGuides(files);
  // What language is learnt from is looked at all the same, so that every fault is told at once.
  if ('faults' in guides)
    throw refusal([...guides.faults.map(inWords), ...faultsInLessons(files, readDeclared(files))]);
  const { library } = guides;
  const language = learntFrom(files, library);
  const acts = readListening(files, library);
  if ('faults' in language || 'faults' in acts)
    throw refusal([language, acts].flatMap((one) => ('faults' in one ? one.faults : [])));
  return { library, catalogue: library.labels, triage: readerOf(language.learnt), ...acts.listening };
};
