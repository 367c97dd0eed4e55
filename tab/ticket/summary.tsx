import { Button } from '@fluentui/react-button';
import type { Onlooker, TicketPage } from '../../contract/helpdesk';
import { openLink } from '../frame/host';
import { addressOf } from '../frame/router';
import { DueWords } from '../parts/due-words';
import { LinkTo } from '../parts/link-to';
import { StateBadge } from '../parts/state-badge';
import { When } from '../parts/when';
import { whoseOf } from '../queue/row-parts';
import { say } from '../texts/say';

interface SummaryProps {
  readonly ticket: TicketPage;
  readonly others: readonly Onlooker[];
}

/** How a ticket stands: state, urgency, whose, due, who else looks at it, and the ways out of the page. */
export const Summary = ({ ticket, others }: SummaryProps) => (
  <div className="summary">
    <p className="summary-line">
      <StateBadge state={ticket.state} />
      <span className={`mark urgency-${ticket.urgency}`}>{say('urgency', { urgency: ticket.urgency })}</span>
      <DueWords due={ticket.due} state={ticket.state} requester={ticket.requester} />
      <span>{say('page-whose-it-is', { whose: whoseOf(ticket) })}</span>
      {ticket.marks.map((mark) => (
        <span key={mark} className="mark">
          {say('page-mark', { mark })}
        </span>
      ))}
    </p>
    <p>
      <strong>{ticket.requester}</strong>
      {ticket.affected !== null && ` ${say('page-for', { name: ticket.affected })}`} · {say('page-opened')}{' '}
      <When at={ticket.openedAt} />
    </p>
    <p role="status" className="onlookers">
      {others.map(({ id, name, doing }) => (
        <span key={id} className="mark mark-other">
          {say('page-onlooker', { name, doing })}
        </span>
      ))}
    </p>
    {ticket.mergedInto !== null && (
      <p>
        <LinkTo to={addressOf(`/queue/${ticket.mergedInto}`)}>
          {say('page-went-into', { number: ticket.mergedInto })}
        </LinkTo>
      </p>
    )}
    {ticket.resolution !== null && (
      <p>
        <strong>{say('how-it-was-resolved')}:</strong> {ticket.resolution}
      </p>
    )}
    {(ticket.thread || ticket.elsewhere) && (
      <p className="links">
        {ticket.thread && (
          <Button size="small" appearance="subtle" onClick={() => void openLink(ticket.thread)}>
            {say('page-open-thread')}
          </Button>
        )}
        {ticket.elsewhere && (
          <a href={ticket.elsewhere.url} target="_blank" rel="noopener noreferrer">
            {ticket.elsewhere.system}
          </a>
        )}
      </p>
    )}
  </div>
);
