import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type Sqlite from 'libsql';
import { LRUCache } from 'lru-cache';
import { MailmendError } from '../../domain/errors';

/** A file of SQLite, and how it is opened. */
export interface SqliteFile {
  /** `:memory:` for none. */
  readonly path: string;
  readonly open: () => Sqlite.Database;
}

type Statement = ReturnType<Sqlite.Database['prepare']>;

/** How long a statement waits for another process that writes, in milliseconds; the loop runs meanwhile. */
const longestBusy = 5_000;
/** How soon it is tried again, in milliseconds. */
const busyPause = 20;
const mostKept = 300;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));

/** Which file is at this path now, however it is called; null when there is none. */
const identityOf = (path: string): string | null => {
  if (path === ':memory:') return path;
  try {
    const { dev, ino } = statSync(path);
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return null;
  }
};

/** The one connection to a file. Statements are prepared once, and wait for other processes without stopping this one. */
export class SqliteConnection implements DatabaseConnection {
  readonly #database: Sqlite.Database;
  readonly #identity: string | null;
  readonly #kept = new LRUCache<string, Statement>({ max: mostKept });

  constructor(private readonly file: SqliteFile) {
    this.#database = file.open();
    this.#identity = identityOf(file.path);
  }

  /**
   * Makes sure that the file which is written to is the one that is found at its path; otherwise all that is told would be
   * gone after a restart. No other file is taken in its place while this runs: SQLite would mix what is left in the -wal
   * beside it into it. Throws MM006_FILE.
   */
  verify(): void {
    const found = identityOf(this.file.path);
    if (found === this.#identity) return;
    const { path } = this.file;
    const detail = found === null ? `The file ${path} is not there any more.` : `Another file stands at ${path}.`;
    throw new MailmendError('MM006_FILE', detail);
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const begun = performance.now();
    for (;;) {
      try {
        return this.#execute<Row>(query);
      } catch (error) {
        if (!isBusy(error) || performance.now() - begun > longestBusy) throw error;
        await setTimeout(busyPause);
      }
    }
  }

  // eslint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    await Promise.reject(new Error('Rows are read all at once.'));
  }

  close(): void {
    this.#kept.clear();
    this.#database.close();
  }

  #execute<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
    const statement = this.#kept.get(sql) ?? this.#database.prepare(sql);
    this.#kept.set(sql, statement);
    if (statement.reader) return { rows: statement.all(parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }
}
