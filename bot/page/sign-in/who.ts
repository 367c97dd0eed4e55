import type { IncomingMessage } from 'node:http';
import type { Person } from '../../../domain/requester';
import type { Reader } from '../../../domain/say';
import { knownTimezone } from '../../../dialogs/wall-time';
import { TokenRefusedError } from '../../teams/door/jwt-check';
import { Refused } from '../refused';
import type { LocalUsers } from './local-users';
import type { PeopleCheck } from './token-check';

/** Who looks at the page. */
export interface Who {
  readonly person: Person;
  readonly tenantId: string;
  readonly reader: Reader;
  /** When their token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** How people are known: by their tokens; in local mode by their word. */
export type SignIn =
  { readonly kind: 'tokens'; readonly tokens: PeopleCheck } | { readonly kind: 'local'; readonly users: LocalUsers };

const header = (req: IncomingMessage, name: string): string => String(req.headers[name] ?? '').slice(0, 200);

const readerOf = (req: IncomingMessage): Reader => {
  const locale = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*/i.exec(header(req, 'accept-language'))?.[0] ?? null;
  const timezone = header(req, 'x-timezone');
  return { locale, timezone: timezone === '' ? null : knownTimezone(timezone) };
};

/** A page of another site that got a browser to call this machine names that site. */
const isThisMachine = (req: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(header(req, 'host')) &&
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(req.socket.remoteAddress ?? '');

/** True for a request of which it can be said who sent it without asking anybody. */
export const isCheckedHere = (signIn: SignIn, req: IncomingMessage): boolean =>
  signIn.kind === 'local' || signIn.tokens.isCheckedHere(req.headers.authorization ?? '');

/** Who sent a request. Throws Refused. */
export const whoIs = async (signIn: SignIn, req: IncomingMessage): Promise<Who> => {
  const reader = readerOf(req);
  if (signIn.kind === 'tokens') {
    const { id, tenantId, name, expiresAt } = await signIn.tokens
      .check(req.headers.authorization ?? '')
      .catch((error: unknown) => {
        throw error instanceof TokenRefusedError ? new Refused('token', error.message) : new Refused('no-keys');
      });
    return { person: { id, name, channelUserId: '' }, tenantId, reader, expiresAt };
  }
  if (!isThisMachine(req)) throw new Refused('token', 'it does not come from this machine');
  const { people, tenantId } = signIn.users;
  const wanted = header(req, 'x-local-user');
  const person = wanted === '' ? people[0] : people.find(({ id }) => id === wanted);
  if (!person) throw new Refused('token', 'there is no such local user');
  return { person, tenantId, reader, expiresAt: Infinity };
};
