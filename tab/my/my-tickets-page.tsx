import type { MyTicketLine } from '../../contract/my-tickets';
import { isLive } from '../../domain/ticket';
import { addressOf } from '../frame/router';
import { LinkTo } from '../parts/link-to';
import { StateBadge } from '../parts/state-badge';
import { When } from '../parts/when';
import { Empty, Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { View } from '../shell/view';
import { say } from '../texts/say';
import { useOwnNews } from './use-own-news';

const Line = ({ ticket }: { readonly ticket: MyTicketLine }) => (
  <li className="tile ticket-line">
    <div className="ticket-line-head">
      <h2>
        <LinkTo to={addressOf(`/my/${ticket.number}`)}>
          {ticket.number} · {ticket.about}
        </LinkTo>
      </h2>
      <StateBadge state={ticket.state} />
    </div>
    {ticket.last && (
      <p className="ellipsis">
        <strong>{ticket.last.by ?? say('you')}:</strong> {ticket.last.text}
      </p>
    )}
    <p className="quiet">
      {say('page-opened')} <When at={ticket.openedAt} />
      {ticket.claimedBy !== null && isLive(ticket) && ` · ${say('page-worked-on-by', { name: ticket.claimedBy })}`}
    </p>
  </li>
);

/** The reader's tickets, the newest first. */
export const MyTicketsPage = () => {
  const mine = useAsked('GET /my/tickets', {});
  useOwnNews(mine.again);
  return (
    <View title={say('your-tickets')}>
      <Shown asked={mine} lines={8}>
        {({ tickets }) =>
          tickets.length === 0 ? (
            <Empty title={say('page-no-tickets-yet')}>
              <p>{say('you-have-no-tickets-tell')}</p>
            </Empty>
          ) : (
            <ul className="plain">
              {tickets.map((ticket) => (
                <Line key={ticket.id} ticket={ticket} />
              ))}
            </ul>
          )
        }
      </Shown>
    </View>
  );
};
