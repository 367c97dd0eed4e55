import { countedCase } from '../../dialogs/insights/counted-case';
import { countedTicket } from '../../dialogs/insights/counted-ticket';
import type { Library } from '../../dialogs/guide/guide';
import type { Policy } from '../../dialogs/tickets/timetable/timetable';
import type { Store } from '../../domain/ports';

/** The store that counts cases and tickets as they are written, in the same transaction. */
export const countingStore = (store: Store, library: () => Library, policy: Policy): Store => ({
  ...store,
  transaction: (work) => store.transaction((inner) => work(countingStore(inner, library, policy))),
  insertSession: (session) => store.insertSession(session, countedCase(library(), session, policy.timezone)),
  updateSession: (session) => store.updateSession(session, countedCase(library(), session, policy.timezone)),
  openTicket: (ticket) => store.openTicket(ticket, countedTicket(ticket, policy)),
  updateTicket: (ticket) => store.updateTicket(ticket, countedTicket(ticket, policy)),
});
