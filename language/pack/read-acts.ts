import { z } from 'zod';
import { isFactValue, type DeclaredFacts } from '../../domain/facts';
import { actNames, topics, type ActName, type ToldFacts, type Topic } from '../acts/act';
import { byLanguage, languages, readYaml, sentences, type PackFile } from './yaml';

/** One sentence, what it means, and what was shown: a fact that is asked, a procedure, a place; null where anything may be. */
export interface ActExample {
  readonly text: string;
  readonly at: string | null;
  readonly act: ActName;
  /** Of a question or a worry. */
  readonly topic: Topic | null;
  /** Of `stuck`: the entry that fits; null where none does. */
  readonly stuck: string | null;
  /** Of an answer or a contradiction. */
  readonly facts: ToldFacts;
}

/** What came of reading guides/acts: every example, and every fault. */
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
    ...byLanguage(sentences),
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

/** Reads the files of guides/acts; `places` are all that `at` may name, where it is checked. */
export const readActFiles = (
  files: readonly PackFile[],
  declared: DeclaredFacts,
  places: ReadonlySet<string> | null = null,
): ActsRead => {
  const read = files.map((file) => {
    const { value, faults, fault } = readYaml(file, fileSchema);
    const groups = value ?? [];
    return {
      examples: groups.flatMap((group) => {
        const { act, at, topic, stuck, facts } = group;
        return languages.flatMap((language) => group[language].map((text) => ({ text, at, act, topic, stuck, facts })));
      }),
      faults: [
        ...faults,
        ...groups.flatMap(({ at, facts }, index) => [
          ...(at !== null && places?.has(at) === false ? [fault([index, 'at'], `nothing is called "${at}"`)] : []),
          ...Object.entries(facts)
            .filter(([fact, is]) => !isFactValue(declared, fact, is))
            .map(([fact, is]) => fault([index, 'facts', fact], `no such fact or value: ${fact} ${is}`)),
        ]),
      ],
    };
  });
  return { examples: read.flatMap(({ examples }) => examples), faults: read.flatMap(({ faults }) => faults) };
};
