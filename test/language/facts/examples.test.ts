import { parse } from 'yaml';
import { readFacts } from '../../../language/facts/read-facts';
import { shippedFiles } from '../../support/shipped-files';
import { heard } from '../../support/shipped-words';

const meant = shippedFiles()
  .filter(({ file }) => file.startsWith('facts/'))
  .flatMap(({ file, text }) => {
    const { examples } = parse(text) as { examples: Record<string, string[]> };
    const fact = file.slice('facts/'.length, -'.yaml'.length);
    return Object.entries(examples).flatMap(([value, said]) => said.map((one) => ({ fact, value, text: one })));
  });

const valueOf = (text: string, fact: string): string => {
  const { facts, conflicts } = readFacts(text, heard);
  if (conflicts.some((one) => one.fact === fact)) return 'conflict';
  return facts.find((one) => one.fact === fact)?.value ?? 'none';
};

test('there are sentences for every fact that can be read', () => expect(meant.length).toBeGreaterThan(1400));

test.each(meant)('$fact in "$text" is $value', ({ fact, value, text }) => expect(valueOf(text, fact)).toBe(value));
