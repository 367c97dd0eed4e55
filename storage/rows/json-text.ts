import { z, type ZodTypeAny } from 'zod';

/** A column that holds JSON as text, read with the schema of what stands in it. */
export const jsonText = <Schema extends ZodTypeAny>(schema: Schema) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
