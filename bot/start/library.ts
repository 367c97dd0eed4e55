import path from 'node:path';
import { conversationReasons } from '../../dialogs/conversation/reasons';
import type { Knowledge } from '../../dialogs/conversation/context';
import { loadLibrary, type Loaded } from '../../dialogs/guide/load';
import { readLibrary } from '../../dialogs/guide/read';
import { MailmendError } from '../../domain/errors';
import { readerOf } from '../../language/learn';
import { learntFrom } from './learnt';
import { readListening } from './listening';
import { packageRoot } from './package-root';
import { readFolder } from './read-folder';

const shippedFolder = (): string => path.join(packageRoot(), 'guides');

type Files = ReturnType<typeof readFolder>;

const knowledgeOf = (files: Files, loaded: ReturnType<typeof readLibrary> | Loaded): Knowledge => {
  const language = learntFrom(files);
  const faults = [
    ...('faults' in loaded ? loaded.faults.map((at) => `${at.file}:${at.line}:${at.column} ${at.message}`) : []),
    ...('faults' in language ? language.faults : []),
  ];
  if ('faults' in loaded || 'faults' in language) throw new MailmendError('MM002_GUIDES', faults.join('\n'));
  const { learnt } = language;
  const acts = readListening(files, loaded.library);
  if ('faults' in acts) throw new MailmendError('MM002_GUIDES', acts.faults.join('\n'));
  return { library: loaded.library, catalogue: learnt.names, triage: readerOf(learnt), ...acts.listening };
};

/**
 * Everything that authors write, read and checked, and the reader of texts that was learnt from it. Throws MM002_GUIDES
 * that names every fault at once, with file, line and column.
 */
export const readAll = (folder: string = shippedFolder()): Knowledge => {
  const files = readFolder(folder);
  return knowledgeOf(files, loadLibrary(files, conversationReasons));
};

/** The same without the proof that every walk is safe, which takes seconds: for commands that show nobody a guide. */
export const readUnproven = (folder: string = shippedFolder()): Knowledge => {
  const files = readFolder(folder);
  return knowledgeOf(files, readLibrary(files));
};
