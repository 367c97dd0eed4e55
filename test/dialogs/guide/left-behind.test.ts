import { leftBehind } from '../../../dialogs/guide/left-behind';
import type { ProcedureResult } from '../../../domain/walk';
import { shippedGuides } from '../../support/values/library';

const entry = ([procedure, result]: readonly [string, ProcedureResult]) => ({
  step: procedure,
  procedure,
  title: procedure,
  result,
  at: 1,
});
const left = (...done: readonly (readonly [string, ProcedureResult])[]): string | null =>
  leftBehind(shippedGuides(), done.map(entry))?.id ?? null;

test('online mode stays until cached mode is really switched on again', () => {
  expect(left(['online-mode', 'fixed'])).toBe('online-mode');
  expect(left(['online-mode', 'fixed'], ['import-saved-data', 'done'])).toBe('online-mode');
  expect(left(['online-mode', 'not-fixed'], ['cached-mode-back', 'not-done'])).toBe('online-mode');
  expect(left(['online-mode', 'not-fixed'], ['cached-mode-back', 'done'])).toBeNull();
  expect(left(['cached-mode-back', 'done'], ['online-mode', 'fixed'])).toBe('online-mode');
});

test('what was not carried out, and a repair, leave nothing behind', () => {
  expect(left()).toBeNull();
  expect(left(['online-mode', 'not-done'])).toBeNull();
  expect(left(['resync-folder', 'not-fixed'], ['rebuild-ost', 'fixed'])).toBeNull();
  expect(left(['a-procedure-of-an-older-guide', 'fixed'])).toBeNull();
});
