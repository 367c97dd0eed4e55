import type { Desk } from './desk';
import { handledOnce } from './handled-once';
import { addressBook } from './middleware/address-book';
import { boundary } from './middleware/boundary';
import { duplicates } from './middleware/duplicates';
import { oneAtATime } from './middleware/one-at-a-time';
import { tenant } from './middleware/tenant';
import { makeRouter } from './routes';
import { compose } from './turn';
import type { Handler } from './turn';

/** The way of a turn: ours? in order, seen before? then the handler. What goes wrong is caught once, outermost. */
export const makePipeline = (desk: Desk, allowedTenants: readonly string[] | null): Handler =>
  compose(
    [
      tenant(allowedTenants, desk.log),
      boundary(desk.log),
      oneAtATime(),
      duplicates(desk.store, desk.clock),
      addressBook(desk.store),
    ],
    (turn) => makeRouter({ ...desk, store: handledOnce(desk.store, turn, desk.clock) })(turn),
  );
