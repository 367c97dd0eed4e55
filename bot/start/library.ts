import path from 'node:path';
import { conversationReasons } from '../../dialogs/conversation/reasons';
import type { Catalogue, Knowledge } from '../../dialogs/conversation/context';
import { loadLibrary } from '../../dialogs/guide/load';
import { readSymptoms } from '../../dialogs/triage/read-symptoms';
import { trainTriage } from '../../dialogs/triage/train-triage';
import { MailmendError } from '../../domain/errors';
import { packageRoot } from './package-root';
import { readFolder } from './read-folder';

/**
 * Everything that authors write, read and checked, and triage trained on it. Throws MM002_GUIDES that names every fault
 * at once, with file, line and column.
 */
export const readAll = (folder: string = path.join(packageRoot(), 'guides')): Knowledge => {
  const files = readFolder(folder);
  const loaded = loadLibrary(files, conversationReasons);
  const read = readSymptoms(files.filter(({ file }) => file.startsWith('symptoms/')));
  const faults = [
    ...('faults' in loaded ? loaded.faults.map((at) => `${at.file}:${at.line}:${at.column} ${at.message}`) : []),
    ...read.faults,
  ];
  if ('faults' in loaded || faults.length > 0) throw new MailmendError('MM002_GUIDES', faults.join('\n'));
  const catalogue: Catalogue = new Map(
    read.symptoms.map(({ label, title, says }) => [label, { title: title ?? null, says: says ?? null }]),
  );
  return { library: loaded.library, catalogue, triage: trainTriage(read.symptoms) };
};
