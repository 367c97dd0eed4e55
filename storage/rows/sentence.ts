import { z } from 'zod';
import type { Filling, Say, Text } from '../../domain/say';

/** Sentences lie in each other as far as people can read them. */
const filling: z.ZodType<Filling> = z.lazy(() => z.union([z.string(), z.number(), sentence, z.array(text)]));

/** A sentence for a person, in a column of JSON. */
export const sentence: z.ZodType<Say> = z.object({ key: z.string(), args: z.record(z.string(), filling) });

/** A sentence, or the words of somebody. */
export const text: z.ZodType<Text> = z.union([z.string(), z.lazy(() => sentence)]);
