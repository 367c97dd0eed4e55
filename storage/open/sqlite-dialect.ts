import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseIntrospector, Dialect, Driver, Kysely, QueryCompiler } from 'kysely';
import { SqliteConnection } from './sqlite-connection';
import type { SqliteFile } from './sqlite-connection';

/** Gives the one connection to one user after the other. */
class OneConnectionDriver implements Driver {
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(private readonly connection: SqliteConnection) {}

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<SqliteConnection> {
    const before = this.#last;
    let release: () => void = () => undefined;
    this.#last = new Promise((resolve) => (release = resolve));
    await before;
    try {
      this.connection.verify();
    } catch (error) {
      release();
      throw error;
    }
    this.#release = release;
    return this.connection;
  }

  // A transaction that reads first and writes later fails at once when another process wrote in between, without
  // waiting its turn. One that says at the start that it will write, waits.
  beginTransaction(): Promise<void> {
    return this.#run('begin immediate');
  }

  commitTransaction(): Promise<void> {
    return this.#run('commit');
  }

  rollbackTransaction(): Promise<void> {
    return this.#run('rollback');
  }

  releaseConnection(): Promise<void> {
    this.#release();
    return Promise.resolve();
  }

  async destroy(): Promise<void> {
    await this.#last;
    this.connection.close();
  }

  async #run(sql: string): Promise<void> {
    await this.connection.executeQuery(CompiledQuery.raw(sql));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  // SQLite can change tables inside a transaction; Kysely does not make use of it. With `begin immediate` this is also
  // the lock that keeps two starting processes from migrating the same file.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** SQLite for Kysely, made safe for several processes on one file. */
export class MailmendSqliteDialect implements Dialect {
  readonly #connection: SqliteConnection;

  constructor(file: SqliteFile) {
    this.#connection = new SqliteConnection(file);
  }

  createDriver(): Driver {
    return new OneConnectionDriver(this.#connection);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}
