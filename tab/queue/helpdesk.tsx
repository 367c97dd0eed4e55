import { usePlace } from '../frame/router';
import { TicketView } from '../ticket/ticket-view';
import { QueuePage } from './queue-page';
import '../styles/helpdesk.css';

/** The agents' side: the queue, or one ticket of it. */
export default function Helpdesk() {
  const [, ticket] = usePlace().parts;
  return ticket === undefined ? <QueuePage /> : <TicketView key={ticket} id={ticket} />;
}
