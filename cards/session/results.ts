import type { Here } from '../../dialogs/views/parts';
import type { ProcedureResult } from '../../domain/walk';
import { recommended, type Offer } from '../parts/buttons';
import { say } from '../../texts/say';

/** What can have come of a procedure, the hoped-for result first: of one that only prepares, and of one that fixes. */
export const results = ({ session, step }: Here, prepares: 'prepares' | 'fixes'): readonly Offer[] => {
  const answer = (value: ProcedureResult) => ({ verb: 'answer', session, step: step ?? '', value }) as const;
  return prepares === 'prepares'
    ? [recommended(say('done'), answer('done')), { title: say('i-couldnt-do-it'), action: answer('not-done') }]
    : [recommended(say('yes-its-fixed'), answer('fixed')), { title: say('no-not-fixed'), action: answer('not-fixed') }];
};
