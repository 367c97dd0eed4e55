import { usePlace } from '../frame/router';
import { useWidth } from '../parts/use-width';
import { TicketView } from '../ticket/ticket-view';
import { UndoNotice } from '../ticket/undo';
import { QueuePage } from './queue-page';
import { SideList } from './side-list';
import '../styles/helpdesk.css';

/** The agents' side: the queue, or one ticket of it, beside its list where there is room. */
export default function Helpdesk() {
  const [, ticket] = usePlace().parts;
  const hasRoom = useWidth('broad');
  return (
    <>
      {ticket === undefined ? (
        <QueuePage />
      ) : (
        <div className="helpdesk">
          {hasRoom && <SideList open={ticket} />}
          <TicketView key={ticket} id={ticket} />
        </div>
      )}
      <UndoNotice />
    </>
  );
}
