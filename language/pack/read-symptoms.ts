import { z } from 'zod';
import type { Label } from '../../domain/labels';
import { foldText } from '../tag/fold';
import { byLanguage, languages, readYaml, type Language, type PackFile } from './yaml';

/** Of one file of guides/symptoms the label, and the sentences that mean it. */
export interface SymptomFile {
  readonly label: Label;
  readonly examples: Readonly<Record<Language, readonly string[]>>;
}

/** What came of reading: the sentences, and every fault between them as `file:line:column: what is wrong`. */
export interface SymptomsRead {
  readonly symptoms: readonly SymptomFile[];
  readonly faults: readonly string[];
}

/* That each file is written as it should be is looked at where the pack is read. */
const schema = z.object({
  examples: z.object(byLanguage(z.array(z.coerce.string().pipe(z.string().trim())).catch([]))),
});
const none = { en: [], de: [], fr: [], es: [] };

/** What makes two sentences the same, whatever their capitals and marks. */
const sameness = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Reads the sentences of guides/symptoms, and sees that none stands under two labels. */
export const readSymptoms = (files: readonly PackFile[]): SymptomsRead => {
  const labelOf = new Map<string, Label>();
  const faults: string[] = [];
  const symptoms = files.map((file): SymptomFile => {
    const label = file.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    const { value, fault } = readYaml<Pick<SymptomFile, 'examples'>>(file, schema);
    const examples = value?.examples ?? none;
    for (const language of languages)
      examples[language].forEach((sentence, index) => {
        const before = labelOf.get(sameness(sentence));
        if (before !== undefined)
          faults.push(fault(['examples', language, index], `already an example of "${before}"`));
        labelOf.set(sameness(sentence), label);
      });
    return { label, examples };
  });
  return { symptoms, faults };
};
