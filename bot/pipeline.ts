import type { Services } from './services';
import { handledOnce } from './middleware/handled-once';
import { addressBook } from './middleware/address-book';
import { boundary } from './middleware/boundary';
import { oneAtATime } from './middleware/one-at-a-time';
import { tenant } from './middleware/tenant';
import { makeRouter } from './routes';
import { compose } from './turn';
import type { Handler, Middleware } from './turn';

/** The way of a turn: ours? in order, once, then the handler. What goes wrong is caught once, outermost. */
export const makePipeline = (
  services: Services,
  allowedTenants: readonly string[] | null,
  measured: readonly Middleware[] = [],
): Handler =>
  compose(
    [
      tenant(allowedTenants, services.log),
      boundary(services.log),
      ...measured,
      oneAtATime(),
      addressBook(services.store),
    ],
    handledOnce(services.store, services.clock, (store, turn) => makeRouter({ ...services, store })(turn)),
  );
