import type { Services } from './services';
import { handledOnce } from './middleware/handled-once';
import { addressBook } from './middleware/address-book';
import { boundary } from './middleware/boundary';
import { duplicates } from './middleware/duplicates';
import { oneAtATime } from './middleware/one-at-a-time';
import { tenant } from './middleware/tenant';
import { makeRouter } from './routes';
import { compose } from './turn';
import type { Handler } from './turn';

/** The way of a turn: ours? in order, seen before? then the handler. What goes wrong is caught once, outermost. */
export const makePipeline = (services: Services, allowedTenants: readonly string[] | null): Handler =>
  compose(
    [
      tenant(allowedTenants, services.log),
      boundary(services.log),
      oneAtATime(),
      duplicates(services.store, services.clock),
      addressBook(services.store),
    ],
    (turn) => makeRouter({ ...services, store: handledOnce(services.store, turn, services.clock) })(turn),
  );
