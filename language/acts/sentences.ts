import { z } from 'zod';

/** The longest sentence that is read, in characters; the rest of a longer text is not. */
const longestText = 4000;

/** A block of the pack with one sentence on each line. */
export const sentences = z
  .string()
  .default('')
  .transform((block) => block.split('\n').flatMap((line) => line.trim() || []))
  .refine((lines) => lines.every((line) => line.length <= longestText), `at most ${longestText} characters`);
