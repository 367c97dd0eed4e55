import { Select } from '@fluentui/react-select';
import { useState } from 'react';
import type { TicketPage } from '../../contract/helpdesk';
import { When } from '../parts/when';
import { say } from '../texts/say';

const kinds = ['all', 'state', 'words'] as const;
type Kind = (typeof kinds)[number];
const wordy: ReadonlySet<string> = new Set([
  'write',
  'ask',
  'hold-question',
  'note',
  'add',
  'remark',
  'take-back',
  'send-fix',
]);

/** All that happened, the newest first; narrowed to changes of state, or to what was written. */
export const History = ({ ticket: { history } }: { readonly ticket: TicketPage }) => {
  const [kind, setKind] = useState<Kind>('all');
  const shown = history.filter(({ move }) => kind === 'all' || wordy.has(move) === (kind === 'words')).toReversed();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('history')}</h2>
      <Select
        size="small"
        aria-label={say('page-history-kind')}
        value={kind}
        onChange={(_, { value }) => setKind(kinds.find((each) => each === value) ?? 'all')}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {say('page-history-of', { kind: each })}
          </option>
        ))}
      </Select>
      <ol className="history">
        {shown.map(({ at, says, note }, each) => (
          <li key={`${at} ${each}`}>
            {says} <When at={at} />
            {note !== null && <p className="quiet as-written">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
