import { loadLibrary } from '../../../dialogs/guide/load';
import { announcedFaults, brokenFixtures, fixtureFiles, fixtureReasons } from '../../support/guides/fixtures';

const faultsOf = (name: string) => {
  const loaded = loadLibrary(fixtureFiles(name), fixtureReasons);
  return 'faults' in loaded ? loaded.faults : [];
};
const places = (faults: readonly { file: string; line: number; column: number }[]): string[] =>
  faults.map(({ file, line, column }) => `${file}:${line}:${column}`).sort();

describe('a library of guides', () => {
  it('is accepted when it is right', () => {
    expect(faultsOf('good')).toEqual([]);
  });

  it.each(brokenFixtures())('is refused exactly where it is wrong: %s', (name) => {
    const announced = announcedFaults(name);
    const found = faultsOf(name);
    expect(announced).not.toEqual([]);
    expect(places(found)).toEqual(places(announced));
    for (const { file, line, column, message } of announced)
      expect(found).toContainEqual({ file, line, column, message: expect.stringContaining(message) as string });
  });

  it('ignores the folder of symptoms', () => {
    const more = [...fixtureFiles('good'), { file: 'symptoms/slow.yaml', text: ': [' }];
    expect(loadLibrary(more, fixtureReasons)).toHaveProperty('library');
  });

  it('names every file that is missing', () => {
    const loaded = loadLibrary([], []);
    const files = 'faults' in loaded ? loaded.faults.map(({ file }) => file) : [];
    expect(files).toEqual(['advice.yaml', 'facts.yaml', 'questions.yaml', 'reasons.yaml']);
  });
});
