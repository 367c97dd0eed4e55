import { usePlace } from '../frame/router';
import { MyTicketPage } from './my-ticket-page';
import { MyTicketsPage } from './my-tickets-page';

/** The reader's own tickets. */
export default function MySection() {
  const [, ticket] = usePlace().parts;
  return ticket === undefined ? <MyTicketsPage /> : <MyTicketPage key={ticket} id={ticket} />;
}
