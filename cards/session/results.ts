import type { Here } from '../../dialogs/views/parts';
import type { ProcedureResult } from '../../domain/walk';
import { recommended, type Offer } from '../parts/buttons';

/** What can have come of a procedure, the hoped-for result first: of one that only prepares, and of one that fixes. */
export const results = ({ session, step }: Here, prepares: 'prepares' | 'fixes'): readonly Offer[] => {
  const answer = (value: ProcedureResult) => ({ verb: 'answer', session, step: step ?? '', value }) as const;
  return prepares === 'prepares'
    ? [recommended('Done', answer('done')), { title: 'I couldn’t do it', action: answer('not-done') }]
    : [recommended('Yes, it’s fixed', answer('fixed')), { title: 'No, not fixed', action: answer('not-fixed') }];
};
