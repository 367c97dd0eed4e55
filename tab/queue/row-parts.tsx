import type { QueueRow } from '../../contract/helpdesk';
import { addressOf } from '../frame/router';
import { LinkTo } from '../parts/link-to';
import { say } from '../texts/say';

/** What a ticket is called. */
export const rowTitle = ({ title, symptom }: QueueRow): string =>
  title ?? symptom?.title ?? say('not-told-what-is-wrong');

interface MarksProps {
  readonly row: QueueRow;
  readonly hasDraft: boolean;
}

/** What to know of a ticket before it is opened: small words, each by itself. */
export const Marks = ({ row, hasDraft }: MarksProps) => (
  <span className="marks">
    {row.requesterWroteLast && <span className="mark mark-new">{say('page-requester-wrote-last')}</span>}
    {hasDraft && <span className="mark">{say('page-draft')}</span>}
    {row.marks.map((mark) => (
      <span key={mark} className="mark">
        {say('page-mark', { mark })}
      </span>
    ))}
    {row.others.map(({ id, name, doing }) => (
      <span key={id} className="mark mark-other">
        {say('page-onlooker', { name, doing })}
      </span>
    ))}
  </span>
);

/** The number and name of a ticket, as the link to it. */
export const RowLink = ({ row }: { readonly row: QueueRow }) => (
  <LinkTo to={addressOf(`/queue/${row.number}`)}>
    <span className="number">{row.number}</span> {rowTitle(row)}
  </LinkTo>
);

/** Who has it. */
export const whoseOf = ({ agent, isMine }: QueueRow): string =>
  isMine ? say('page-whose-me') : (agent?.name ?? say('page-whose-nobody'));
