import { MailmendError } from '../../domain/errors';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';
import type { OpenedDatabase } from './opened-database';

/** The address without user name, password and options. */
const withoutSecrets = (url: string): string => {
  if (!URL.canParse(url)) return 'an address that cannot be read';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
};

const reasonOf = (error: unknown): string => {
  // A name with several addresses fails once for each, and the whole then has no message of its own.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : 'unknown';
};

/**
 * Opens the database at `file:…`, `:memory:` or `postgres://…`. Throws MM003_DATABASE when it cannot; the text never
 * holds the password. The tables are brought up to date by `migrate`.
 */
export const openDatabase = async (url: string): Promise<OpenedDatabase> => {
  if (url === ':memory:' || url.startsWith('file:')) {
    try {
      return openSqlite(url);
    } catch (error) {
      throw new MailmendError('MM003_DATABASE', `The file ${url} cannot be used: ${reasonOf(error)}.`, {
        cause: error,
      });
    }
  }
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) {
    try {
      return await openPostgres(url);
    } catch (error) {
      const detail = `${withoutSecrets(url)} does not answer: ${reasonOf(error)}.`;
      throw new MailmendError('MM003_DATABASE', detail, { cause: error });
    }
  }
  throw new MailmendError(
    'MM003_DATABASE',
    'DATABASE_URL has to be file:<path> (such as file:data/mailmend.db), :memory: or ' +
      `postgres://<user>:<password>@<host>:<port>/<database>; it is ${withoutSecrets(url)}.`,
  );
};
