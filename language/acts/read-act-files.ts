import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { isFactValue, type DeclaredFacts } from '../../domain/facts';
import { actNames, topics } from './act';
import type { ActExample } from './act-examples';
import { languages } from './act-examples';
import { sentences } from './sentences';

/** A file of guides/acts: its name and its text. */
export interface ActFile {
  readonly file: string;
  readonly text: string;
}

/** What came of reading: every example, and every fault as `file:line:column: what is wrong`. */
export interface ActsRead {
  readonly examples: readonly ActExample[];
  readonly faults: readonly string[];
}

const groupSchema = z
  .object({
    act: z.enum(actNames),
    at: z.string().min(1).nullable().default(null),
    topic: z.enum(topics).nullable().default(null),
    stuck: z.string().min(1).nullable().default(null),
    facts: z.record(z.string()).default({}),
    also: z.array(z.string()).default([]),
    en: sentences,
    de: sentences,
    fr: sentences,
    es: sentences,
  })
  .strict()
  .superRefine(({ act, topic, stuck, at }, context) => {
    const wrong = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    const asks = act === 'question' || act === 'worry';
    if (asks !== (topic !== null)) wrong('topic', 'a topic belongs to questions and worries, and to each of them');
    if (stuck !== null && act !== 'stuck') wrong('stuck', 'an entry belongs to what is stuck');
    if (stuck !== null && at === null) wrong('stuck', 'an entry belongs to a procedure: say at which');
  });

const fileSchema = z.array(groupSchema);

/** Reads the files of guides/acts. The caller reads them from disk; `places` are all that `at` may name, where it is checked. */
export const readActFiles = (
  files: readonly ActFile[],
  declared: DeclaredFacts,
  places: ReadonlySet<string> | null = null,
): ActsRead => {
  const examples: ActExample[] = [];
  const faults: string[] = [];
  for (const { file, text } of files) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const placeOf = (path: readonly (string | number)[]): string => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
        if (!node?.range) continue;
        const { line, col } = lines.linePos(node.range[0]);
        return `${file}:${line}:${col}`;
      }
      return `${file}:1:1`;
    };
    const read = fileSchema.safeParse(document.errors.length > 0 ? null : document.toJS());
    if (!read.success) {
      faults.push(...document.errors.map(({ message }) => `${file}: ${message}`));
      if (document.errors.length === 0)
        faults.push(...read.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
      continue;
    }
    read.data.forEach((group, index) => {
      const { at, en, de, fr, es, ...meaning } = group;
      if (at !== null && places?.has(at) === false) faults.push(`${placeOf([index, 'at'])}: nothing is called "${at}"`);
      for (const [fact, value] of Object.entries(meaning.facts))
        if (!isFactValue(declared, fact, value))
          faults.push(`${placeOf([index, 'facts', fact])}: no such fact or value: ${fact} ${value}`);
      const texts = { en, de, fr, es };
      for (const language of languages)
        for (const said of texts[language]) examples.push({ ...meaning, at, text: said, language });
    });
  }
  return { examples, faults };
};
