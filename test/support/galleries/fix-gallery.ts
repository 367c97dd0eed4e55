import type { View } from '../../../dialogs/views/view';
import type { LedgerEntry, ProcedureResult } from '../../../domain/walk';
import { aSentFix, fixViews } from './fix-views';
import { aSecondProblem as second, at, here } from './view-parts';

const tried = (result: ProcedureResult): LedgerEntry => ({
  step: 'sent:f-1',
  procedure: 'resync-folder',
  title: 'Load the folder afresh',
  result,
  at,
});

/** Sent fixes, doubles and problems that come back, in the states that people meet, by name. */
export const fixGallery: Readonly<Record<string, View>> = {
  'sent-fix': fixViews['sent-fix'](),
  'sent-fix-rebuild': aSentFix('rebuild-ost', 'doing'),
  'sent-fix-asking': aSentFix('resync-folder', 'asking'),
  'sent-fix-saving': aSentFix('resync-folder', 'saving'),
  'sent-fix-safe': aSentFix('switch-offline-off', 'doing'),
  'sent-fix-fixed': aSentFix('resync-folder', 'over', { state: 'resolved', ledger: [tried('fixed')] }),
  'sent-fix-fixed-online': aSentFix('online-mode', 'over', { state: 'resolved', ledger: [tried('fixed')] }),
  'sent-fix-not-fixed': aSentFix('resync-folder', 'over', { state: 'claimed', ledger: [tried('not-fixed')] }),
  'sent-fix-not-saved': aSentFix('resync-folder', 'over', { state: 'claimed', ledger: [tried('not-done')] }),
  'sent-fix-ended': aSentFix('resync-folder', 'asking', { state: 'resolved' }),
  'sent-fix-called-off': aSentFix('resync-folder', 'asking', {
    facts: { 'web-right': { value: 'no', source: 'said' } },
  }),
  double: fixViews.double(),
  'double-in-channel': fixViews.double({ here: here({ step: null, place: 'channel' }) }),
  'double-over': fixViews.double({ about: { state: 'resolved', claimedBy: 'Miriam Graham', openedAt: at } }),
  'double-number-only': fixViews.double({ about: null }),
  'back-again': fixViews['back-again'](),
  'back-again-question-first': fixViews['back-again']({ next: null }),
  'back-again-no-more': fixViews['back-again']({ hasNext: false, next: null }),
  joined: fixViews.joined(),
  'joined-unclaimed-second': fixViews.joined({ claimedBy: null, second }),
};
