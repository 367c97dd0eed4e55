import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DeclaredLabels, Label } from '../../domain/labels';

/** A sentence whose meaning is known. */
export interface Labelled {
  readonly text: string;
  readonly label: Label;
  /** A second label that is as good. */
  readonly also?: Label;
  readonly lang: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** Values that must not be read, whatever the words suggest. */
  readonly notFacts?: Readonly<Record<string, string>>;
  /** Said while a guide's card waits for an answer. */
  readonly inSession?: boolean;
}

const schemaOf = (label: z.ZodType<Label>) =>
  z.object({
    text: z.string(),
    label,
    also: label.optional(),
    lang: z.string().default('en'),
    facts: z.record(z.string()).optional(),
    notFacts: z.record(z.string()).optional(),
    inSession: z.boolean().optional(),
  });

/**
 * Reads a file of labelled sentences, one JSON object a line; a line without a label says something else and is left out.
 * Throws with the line's number where it is wrong.
 */
export const readLabelled = (file: string, labels: DeclaredLabels): Labelled[] => {
  const schema = schemaOf(z.string().refine((label) => labels.has(label), 'no label of the pack'));
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const said = JSON.parse(line) as { label?: unknown };
      if (said.label === undefined) return [];
      const parsed = schema.safeParse(said);
      if (!parsed.success)
        throw new Error(`${file}:${index + 1}: ${parsed.error.issues[0]?.message ?? 'not a labelled sentence'}`);
      return [parsed.data];
    });
};

/** Deals sentences into folds so that every label is spread over all of them; the same at every run. */
export const foldsOf = <T>(sentences: readonly T[], count: number): { readonly train: T[]; readonly held: T[] }[] =>
  Array.from({ length: count }, (_, fold) => ({
    train: sentences.filter((_sentence, index) => index % count !== fold),
    held: sentences.filter((_sentence, index) => index % count === fold),
  }));
