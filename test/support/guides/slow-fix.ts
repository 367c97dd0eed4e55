import type { Session } from '../../../domain/session';
import { guided, past, pressed, viewed } from '../values/context';

const said: Readonly<Record<string, string>> = { windows: '11', 'changed-by-program': 'no', 'local-data': 'no' };

/** The session after an answer at its present step: to a fix, that it did not help. */
export const answeredOnce = (session: Session): Session => {
  const view = viewed(session);
  const value = view.kind === 'question' ? said[view.fact] : 'not-fixed';
  return past(pressed(session, { verb: 'answer', value } as never).session!);
};

/** A session at the step before a fix that takes long, and the same when that is shown. */
export const atSlowFix = (): { readonly before: Session; readonly slow: Session } => {
  let before = guided('mismatch outlook=365 web-right=yes status-bar=connected');
  for (let step = 0; step < 9; step += 1) {
    const slow = answeredOnce(before);
    const view = viewed(slow);
    if (view.kind === 'procedure' && view.procedure === 'rebuild-ost') return { before, slow };
    before = slow;
  }
  throw new Error('The guide leads to no fix that takes long.');
};
