import type { ZodType, ZodTypeDef } from 'zod';
import { MailmendError } from '../../domain/errors';

/** Turns a row into a value of the domain; `table` and `id` are for the error's text. */
export interface RowReader<Value> {
  readonly table: string;
  readonly schema: ZodType<Value, ZodTypeDef, unknown>;
}

/** Is told of a row that cannot be read and was left out, so that somebody looks at it. */
export type ReportFault = (fault: MailmendError) => void;

/** Reads one row. Throws MM005_ROW with the row's id when it is not what it should be. */
export const readRow = <Value>(reader: RowReader<Value>, id: string | number, row: unknown): Value => {
  const result = reader.schema.safeParse(row);
  if (result.success) return result.data;
  // Only places and kinds of fault: a message of zod's own may quote what a person typed.
  const faults = result.error.issues.map(({ path, code }) => `${path.join('.') || 'row'} (${code})`);
  throw new MailmendError(
    'MM005_ROW',
    `The row ${id} of table ${reader.table} cannot be read: ${faults.slice(0, 5).join(', ')}.`,
  );
};

/** Reads what can be read; the rest is left out and reported, so that one bad row does not stand in the way of others. */
export const readRows = <Value>(
  reader: RowReader<Value>,
  rows: readonly { readonly id: string | number }[],
  report: ReportFault,
): Value[] =>
  rows.flatMap((row) => {
    try {
      return [readRow(reader, row.id, row)];
    } catch (error) {
      if (!(error instanceof MailmendError)) throw error;
      report(error);
      return [];
    }
  });
