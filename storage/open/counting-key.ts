import type { CreateTableBuilder } from 'kysely';
import type { Dialect } from './dialect';

/** Adds a primary key that counts up by itself and never gives a number twice. */
export const countingKey = <Name extends string>(
  dialect: Dialect,
  table: CreateTableBuilder<Name>,
  column: string,
): CreateTableBuilder<Name> =>
  dialect === 'postgres'
    ? table.addColumn(column, 'bigint', (key) => key.primaryKey().generatedAlwaysAsIdentity())
    : table.addColumn(column, 'integer', (key) => key.primaryKey().autoIncrement());
