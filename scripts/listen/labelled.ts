import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { reportResults } from '../../language/acts/act';
import { readLine, type Typed } from './listen-line';

const truthSchema = z.object({
  act: z.string(),
  result: z.string().optional(),
  topic: z.string().optional(),
  stuck: z.string().nullish(),
  facts: z.record(z.string()).default({}),
  /** By fact: values that are as good; null where it need not be told. */
  orFacts: z.record(z.array(z.string().nullable())).default({}),
  also: z.array(z.string()).default([]),
  never: z.array(z.string()).default([]),
  lang: z.string().default('?'),
});

/** One line of a labelled file: what was typed where, and what it means. */
export interface Labelled {
  readonly typed: Typed;
  readonly truth: z.infer<typeof truthSchema>;
}

/** Reads a file of JSON lines. */
export const readLabelled = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const typed = readLine(line);
      if (!typed) throw new Error(`${file}:${index + 1}: expected a text and a place`);
      return [{ typed, truth: truthSchema.parse(JSON.parse(line)) }];
    });

const results: readonly string[] = reportResults;

/** An act as it was heard, as far as it is compared. */
export interface HeardAct {
  readonly act: string;
  readonly result?: string;
  readonly stuck?: string | null;
  readonly facts?: Readonly<Record<string, string>>;
}

/** An act by the name under which it is labelled: a report by its result. */
export const nameOf = ({ act, result }: HeardAct): string => (act === 'report' ? (result ?? act) : act);

const is = (act: HeardAct, name: string): boolean =>
  act.act === name || nameOf(act) === name || (name === 'report' && results.includes(nameOf(act)));

/** True for an act that a label, or what may be heard as well, allows. */
export const isMeant = (act: HeardAct, { act: wanted, result, also }: Labelled['truth']): boolean =>
  [wanted === 'report' && result !== undefined ? result : wanted, ...also].some((name) => is(act, name));

/** The acts that must never have been heard. */
export const violations = (acts: readonly HeardAct[], truth: Labelled['truth']): readonly HeardAct[] =>
  acts.filter((act) => truth.never.some((name) => is(act, name)) && !isMeant(act, truth));
