import { parseDocument } from 'yaml';
import { z } from 'zod';
import { topics, type Topic } from './act';
import type { ActExample } from './act-examples';
import { languages } from './act-examples';
import type { ActFile } from './read-act-files';
import { sentences } from './sentences';

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

const asks = z.object({ en: sentences, de: sentences, fr: sentences, es: sentences }).strict();
const answerSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    topic: z.enum(topics),
    says: z.string().trim().min(1).max(400),
    asks: asks.refine(({ en }) => en.length > 0, 'sentences in English are needed'),
  })
  .strict();

/** Reads the files of guides/answers and reports every fault at once. */
export const readAnswerFiles = (files: readonly ActFile[]): AnswersRead => {
  const answers: Answer[] = [];
  const faults: string[] = [];
  for (const { file, text } of files) {
    const read = z.array(answerSchema).safeParse(parseDocument(text).toJS());
    if (!read.success)
      faults.push(...read.error.issues.map(({ path, message }) => `${file}: ${path.join('.')} ${message}`));
    for (const { asks: said, ...answer } of read.data ?? []) {
      if (answers.some(({ id }) => id === answer.id)) faults.push(`${file}: "${answer.id}" is an answer already`);
      answers.push({ ...answer, asks: languages.flatMap((language) => said[language]) });
    }
  }
  return { answers, faults };
};

/** The sentences of the answers as examples of questions and worries, wherever they are asked. */
export const examplesOfAnswers = (answers: readonly Answer[]): readonly ActExample[] =>
  answers.flatMap(({ topic, asks: said }) =>
    said.map((text) => ({
      text,
      act: topic === 'safe' ? ('worry' as const) : ('question' as const),
      topic,
      at: null,
      stuck: null,
      facts: {},
      also: [],
      language: 'en' as const,
    })),
  );
