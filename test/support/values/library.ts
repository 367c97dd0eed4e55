import { learntFrom } from '../../../bot/start/learnt';
import { provenGuides } from '../../../bot/start/proven-guides';
import type { Knowledge } from '../../../dialogs/conversation/context';
import type { Library } from '../../../dialogs/guide/guide';
import { inWords } from '../../../dialogs/guide/fault';
import { shippedFiles } from '../shipped-files';
import { stubTriage } from './stub-triage';

const namesOf = (files: ReturnType<typeof shippedFiles>): Knowledge['catalogue'] => {
  const language = learntFrom(files);
  if ('faults' in language) throw new Error(language.faults.join('\n'));
  return language.learnt.names;
};

let names: Knowledge['catalogue'] | null = null;

const read = (): Knowledge => {
  const files = shippedFiles();
  const guides = provenGuides(files);
  if ('faults' in guides) throw new Error(guides.faults.map(inWords).join('\n'));
  return {
    library: guides.library,
    // What was learnt is large, and few tests show the name of a problem.
    get catalogue() {
      return (names ??= namesOf(files));
    },
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
