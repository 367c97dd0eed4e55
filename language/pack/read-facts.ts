import { z } from 'zod';
import { isFactValue, type DeclaredFacts, type FactId } from '../../domain/facts';
import { readYaml, type PackFile } from './yaml';

/** A text with the facts that it tells: what facts are learnt from, and tested with. */
export interface Told {
  readonly text: string;
  /** The fact that was asked, if it is an answer. */
  readonly asked: FactId | null;
  readonly facts: Readonly<Record<string, string>>;
  /** The facts of which `facts` says whether they are told; null where it is all of them. */
  readonly speaksOf: readonly string[] | null;
}

/** Sentences that tell a fact, by the value that they mean: "none" where nothing of it is told, "conflict" where two are. */
export interface FactExample {
  readonly fact: string;
  readonly value: string;
  readonly text: string;
}

/** What came of reading `guides/facts`: sentences with what they tell, whole texts, and every fault. */
export interface FactFilesRead {
  readonly examples: readonly FactExample[];
  readonly told: readonly Told[];
  readonly faults: readonly string[];
}

const texts = z.array(z.string().min(1)).min(1);
const examplesSchema = z.object({ examples: z.record(z.array(z.string().min(1))) }).strict();
const toldSchema = z
  .object({
    asked: z.string().optional(),
    told: z.array(z.object({ facts: z.record(z.string().min(1)), texts }).strict()),
  })
  .strict();

const readExamples = (file: PackFile, declared: DeclaredFacts): Pick<FactFilesRead, 'examples' | 'faults'> => {
  const fact = file.file.slice('facts/'.length, -'.yaml'.length);
  const { value, faults, fault } = readYaml(file, examplesSchema);
  const all = Object.entries(value?.examples ?? {});
  const isValue = (name: string): boolean =>
    name === 'none' || name === 'conflict' || isFactValue(declared, fact, name);
  return {
    examples: all.flatMap(([name, said]) => said.map((text) => ({ fact, value: name, text }))),
    faults: [
      ...faults,
      ...(declared.has(fact) ? [] : [fault([], `"${fact}" is no fact`)]),
      ...all.flatMap(([name]) =>
        isValue(name) ? [] : [fault(['examples', name], `"${name}" is no value of ${fact}`)],
      ),
    ],
  };
};

const readTold = (file: PackFile, declared: DeclaredFacts): Pick<FactFilesRead, 'told' | 'faults'> => {
  const { value, faults, fault } = readYaml(file, toldSchema);
  const { asked, told = [] } = value ?? {};
  return {
    told: told.flatMap(({ facts, texts: said }) =>
      said.map((text) => ({ text, asked: asked ?? null, facts, speaksOf: null })),
    ),
    faults: [
      ...faults,
      ...(asked === undefined || declared.has(asked) ? [] : [fault(['asked'], `"${asked}" is no fact`)]),
      ...told.flatMap(({ facts }, at) =>
        Object.entries(facts).flatMap(([name, is]) =>
          isFactValue(declared, name, is)
            ? []
            : [fault(['told', at, 'facts', name], `no such fact or value: ${name} ${is}`)],
        ),
      ),
    ],
  };
};

/** Reads the files of `guides/facts`. */
export const readFactFiles = (files: readonly PackFile[], declared: DeclaredFacts): FactFilesRead => {
  const isTold = ({ file }: PackFile): boolean => file.startsWith('facts/told/');
  const told = files.filter(isTold).map((file) => readTold(file, declared));
  const examples = files.filter((file) => !isTold(file)).map((file) => readExamples(file, declared));
  return {
    examples: examples.flatMap((one) => one.examples),
    told: told.flatMap((one) => one.told),
    faults: [...examples, ...told].flatMap(({ faults }) => faults),
  };
};
