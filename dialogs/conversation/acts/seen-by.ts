import type { Session } from '../../../domain/session';
import { seenAt, type Seen } from '../../../language/acts/seen';
import type { Context } from '../context';
import { seenInGuide } from '../seen-of';
import { factsKnown } from '../walk-of-session';
import { positionOf } from './closer-look';

const places = { clarifying: 'clarify', confirming: 'understood', 'handing-over': 'hand-over' } as const;

/** What stands on the session's card; null where nothing is asked or done. */
export const seenBy = (context: Context, session: Session): Seen | null => {
  const position = positionOf(context, session);
  if (position && position.kind !== 'end') return seenInGuide(position, factsKnown(context, session));
  const place = places[session.stage as keyof typeof places] as (typeof places)[keyof typeof places] | undefined;
  return place === undefined ? null : seenAt(place);
};
