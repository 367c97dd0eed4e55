import { parse } from 'yaml';
import { provenGuides } from '../../../bot/start/proven-guides';
import type { Knowledge } from '../../../dialogs/conversation/context';
import type { Library } from '../../../dialogs/guide/guide';
import { inWords } from '../../../dialogs/guide/fault';
import type { Label } from '../../../domain/labels';
import { shippedFiles } from '../shipped-files';
import { stubTriage } from './stub-triage';

type Named = { readonly label: Label; readonly title?: string; readonly says?: string };

/** The names of problems, which stand above the sentences of their files; what was learnt, which has them, too, is large. */
const namesIn = (files: ReturnType<typeof shippedFiles>): Knowledge['catalogue'] =>
  new Map(
    files
      .filter(({ file }) => file.startsWith('symptoms/'))
      .map(({ text }) => parse(text.split('\nexamples:')[0]!) as Named)
      .map(({ label, title = null, says = null }) => [label, { title, says }]),
  );

const read = (): Knowledge => {
  const files = shippedFiles();
  const guides = provenGuides(files);
  if ('faults' in guides) throw new Error(guides.faults.map(inWords).join('\n'));
  return {
    library: guides.library,
    catalogue: namesIn(files),
    triage: stubTriage,
    listen: () => [],
    answers: new Map(),
  };
};

let known: Knowledge | null = null;

/** The shipped guides with a triage that takes texts at their word; read once in a test file. */
export const shippedLibrary = (): Knowledge => (known ??= read());

/** The shipped guides alone. */
export const shippedGuides = (): Library => shippedLibrary().library;
