import type { Knowledge } from '../../dialogs/conversation/context';
import { inWords } from '../../dialogs/guide/fault';
import { readDeclared } from '../../dialogs/guide/read';
import { MailmendError } from '../../domain/errors';
import { readerOf } from '../../language/learn';
import { learntFrom } from './learnt';
import { readListening } from './listening';
import { provenGuides } from './proven-guides';
import { readFolder, shippedFolder } from './read-folder';

/**
 * Everything that authors write, read and checked, and the reader of texts that was learnt from it. Throws MM002_GUIDES
 * that names every fault at once, with file, line and column.
 */
export const readAll = (folder: string = shippedFolder()): Knowledge => {
  const files = readFolder(folder);
  const guides = provenGuides(files);
  // What language is learnt from is looked at all the same, so that every fault is told at once.
  const declared = 'faults' in guides ? readDeclared(files) : guides.library;
  const language = declared ? learntFrom(files, declared) : { faults: [] };
  const faults = [
    ...('faults' in guides ? guides.faults.map(inWords) : []),
    ...('faults' in language ? language.faults : []),
  ];
  if ('faults' in guides || 'faults' in language) throw new MailmendError('MM002_GUIDES', faults.join('\n'));
  const { library } = guides;
  const acts = readListening(files, library);
  if ('faults' in acts) throw new MailmendError('MM002_GUIDES', acts.faults.join('\n'));
  return { library, catalogue: library.labels, triage: readerOf(language.learnt), ...acts.listening };
};
