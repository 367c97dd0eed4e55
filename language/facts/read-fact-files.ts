import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { isFactValue, type DeclaredFacts } from '../../domain/facts';
import type { FactExample, Told } from './told';

const schema = z.object({ examples: z.record(z.array(z.string().min(1))) }).strict();

const toldSchema = z
  .object({
    asked: z.string().optional(),
    told: z.array(z.object({ facts: z.record(z.string().min(1)), texts: z.array(z.string().min(1)).min(1) }).strict()),
  })
  .strict();

/** What came of reading `guides/facts`: sentences with what they tell, or every fault as `file:line:column: what is wrong`. */
export interface FactFilesRead {
  readonly examples: readonly FactExample[];
  /** Whole texts with all the facts that they tell. */
  readonly told: readonly Told[];
  readonly faults: readonly string[];
}

/** Reads the files of `guides/facts`. */
export const readFactFiles = (
  files: readonly { readonly file: string; readonly text: string }[],
  declared: DeclaredFacts,
): FactFilesRead => {
  const examples: FactExample[] = [];
  const told: Told[] = [];
  const faults: string[] = [];
  for (const { file, text } of files) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const fault = (path: readonly (string | number)[], message: string): void => {
      const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
      const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
      faults.push(`${file}:${line}:${col}: ${message}`);
    };
    for (const error of document.errors) fault([], error.message);
    if (file.startsWith('facts/told/')) {
      const parsed = document.errors.length > 0 ? null : toldSchema.safeParse(document.toJS());
      if (parsed?.error) for (const { path, message } of parsed.error.issues) fault(path, message);
      if (!parsed?.success) continue;
      const { asked = null, told: groups } = parsed.data;
      if (asked !== null && !declared.has(asked)) {
        fault(['asked'], `"${asked}" is no fact`);
        continue;
      }
      groups.forEach(({ facts, texts }, at) => {
        for (const [name, value] of Object.entries(facts))
          if (!isFactValue(declared, name, value))
            fault(['told', at, 'facts', name], `no such fact or value: ${name} ${value}`);
        told.push(...texts.map((said) => ({ text: said, asked, facts, speaksOf: null })));
      });
      continue;
    }
    const fact = file.slice('facts/'.length, -'.yaml'.length);
    if (!declared.has(fact)) fault([], `"${fact}" is no fact`);
    const parsed = document.errors.length > 0 ? null : schema.safeParse(document.toJS());
    if (parsed?.error) for (const { path, message } of parsed.error.issues) fault(path, message);
    if (!parsed?.success || !declared.has(fact)) continue;
    for (const [value, said] of Object.entries(parsed.data.examples)) {
      if (value !== 'none' && value !== 'conflict' && !isFactValue(declared, fact, value))
        fault(['examples', value], `"${value}" is no value of ${fact}`);
      examples.push(...said.map((one) => ({ fact, value, text: one })));
    }
  }
  return { examples, told, faults };
};
