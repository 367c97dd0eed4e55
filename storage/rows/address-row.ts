import { z } from 'zod';
import type { Address } from '../../domain/requester';
import { jsonText } from './json-text';
import { address } from './parts';
import type { RowReader } from './read-row';

/** Reads a row of `addresses`. */
export const addressRow: RowReader<Address> = {
  table: 'addresses',
  schema: z.object({ body: jsonText(address) }).transform((row) => row.body),
};
