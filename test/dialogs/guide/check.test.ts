import { readFolder, shippedFolder } from '../../../bot/start/read-folder';
import { conversationReasons } from '../../../dialogs/conversation/hand-over/reasons';
import { loadLibrary } from '../../../dialogs/guide/load';
import { sayings } from '../../../domain/labels';
import type { Fault } from '../../../dialogs/guide/fault';
import type { GuideFile } from '../../../dialogs/guide/read';
import { brokenLibraries, fixtureReasons, goodFiles } from '../../support/guides/fixtures';

const faultsOf = (files: readonly GuideFile[], reasons: readonly string[] = fixtureReasons): readonly Fault[] => {
  const loaded = loadLibrary(files, reasons);
  return 'faults' in loaded ? loaded.faults : [];
};
const places = (faults: readonly Fault[]): string[] =>
  faults.map(({ file, line, column }) => `${file}:${line}:${column}`).sort();

describe('a library of guides', () => {
  it('is accepted when it is right, as the shipped one is', () => {
    expect(faultsOf(goodFiles())).toEqual([]);
    expect(faultsOf(readFolder(shippedFolder()), conversationReasons)).toEqual([]);
  });

  it.each(brokenLibraries)('is refused exactly where it is wrong: $name', ({ files, faults }) => {
    const found = faultsOf(files);
    expect(faults).not.toEqual([]);
    expect(places(found)).toEqual(places(faults));
    for (const { message, ...place } of faults)
      expect(found).toContainEqual({ ...place, message: expect.stringContaining(message) as string });
  });

  it('wants a file for each saying on which code acts', () => {
    const files = goodFiles().filter(({ file }) => file !== 'symptoms/thanks.yaml');
    expect(faultsOf(files)).toEqual([
      { file: 'symptoms', line: 1, column: 1, message: expect.stringContaining('"thanks"') as string },
    ]);
  });

  it('names every file that is missing', () => {
    expect(faultsOf([]).map(({ file }) => file)).toEqual([
      'advice.yaml',
      'conditions.yaml',
      'facts.yaml',
      'questions.yaml',
      'reasons.yaml',
      ...sayings.map(() => 'symptoms'),
    ]);
  });

  const without = (wanted: string): readonly GuideFile[] => goodFiles().filter(({ file }) => file !== wanted);

  it.each(['facts.yaml', 'conditions.yaml', 'questions.yaml', 'reasons.yaml', 'advice.yaml'])(
    'finds no fault in the other files when %s is missing, or no YAML, or no map',
    (file) => {
      expect(places(faultsOf(without(file)))).toEqual([`${file}:1:1`]);
      for (const text of ['[', 'all: of: it', '- a list'])
        expect(faultsOf([...without(file), { file, text }]).map((fault) => fault.file)).toEqual([file]);
    },
  );

  it('finds what is wrong elsewhere although facts cannot be read', () => {
    const { files } = brokenLibraries.find(({ name }) => name === 'missing-key')!;
    const faults = faultsOf(files.filter(({ file }) => file !== 'facts.yaml'));
    expect(places(faults)).toEqual(['facts.yaml:1:1', 'guides/small.yaml:1:1']);
  });
});
