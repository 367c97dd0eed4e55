import { z } from 'zod';
import { topics, type Topic } from '../acts/act';
import type { ActExample } from './read-acts';
import { byLanguage, languages, readYaml, sentences, type PackFile } from './yaml';

/** A question that people ask, and what is said to it. */
export interface Answer {
  readonly id: string;
  readonly topic: Topic;
  readonly says: string;
  /** Sentences that ask it, in all languages. */
  readonly asks: readonly string[];
}

/** What came of reading guides/answers. */
export interface AnswersRead {
  readonly answers: readonly Answer[];
  readonly faults: readonly string[];
}

const answerSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    topic: z.enum(topics),
    says: z.string().trim().min(1).max(400),
    asks: z
      .object(byLanguage(sentences))
      .strict()
      .refine(({ en }) => en.length > 0, 'sentences in English are needed'),
  })
  .strict();

/** Reads the files of guides/answers and reports every fault at once. */
export const readAnswerFiles = (files: readonly PackFile[]): AnswersRead => {
  const answers: Answer[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const read = readYaml(file, z.array(answerSchema));
    faults.push(...read.faults);
    for (const [at, { asks, ...answer }] of (read.value ?? []).entries()) {
      if (answers.some(({ id }) => id === answer.id))
        faults.push(read.fault([at, 'id'], `"${answer.id}" is an answer already`));
      answers.push({ ...answer, asks: languages.flatMap((language) => asks[language]) });
    }
  }
  return { answers, faults };
};

/** The sentences of the answers as examples of questions and worries, wherever they are asked. */
export const examplesOfAnswers = (answers: readonly Answer[]): readonly ActExample[] =>
  answers.flatMap(({ topic, asks }) =>
    asks.map((text) => ({
      text,
      act: topic === 'safe' ? ('worry' as const) : ('question' as const),
      topic,
      at: null,
      stuck: null,
      facts: {},
    })),
  );
