import { z } from 'zod';
import { wantedOfTicket, type OpenQuestion } from '../../domain/kept/question';
import { jsonText } from './json-text';
import type { RowReader } from './read-row';

const asked = { at: z.number(), tickets: z.array(z.string()) };
const about = (asks: 'whose' | 'send' | 'reopen' | 'new') =>
  z.object({ asks: z.literal(asks), text: z.string(), ...asked });

const question = z.union([
  z.object({ asks: z.literal('close'), because: z.enum(['fixed', 'withdraw', 'unsaid']), ...asked }),
  z.object({ asks: z.enum(['rate', 'lost']), ...asked }),
  z.object({ asks: z.literal('which'), wants: z.enum(wantedOfTicket), ...asked }),
  about('reopen'),
  about('whose'),
  about('send'),
  about('new'),
]) satisfies z.ZodType<OpenQuestion>;

/** Reads the question of a row of `addresses`. */
export const questionRow: RowReader<OpenQuestion> = {
  table: 'addresses',
  schema: z.object({ asked: jsonText(question) }).transform((row) => row.asked),
};
