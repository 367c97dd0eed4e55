import type { Knowledge } from '../../../dialogs/conversation/context';
import type { Library } from '../../../dialogs/guide/guide';
import { declared } from './declared';
import { stubTriage } from './stub-triage';

const known: Knowledge = {
  library: declared,
  catalogue: declared.labels,
  triage: stubTriage,
  listen: () => [],
  answers: new Map(),
};

/** The shipped guides with a triage that takes texts at their word; read once in a test file. */
export const shippedLibrary = (): Knowledge => known;

/** The shipped guides alone. */
export const shippedGuides = (): Library => declared;
