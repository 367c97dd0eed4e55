import { readSymptoms } from '../../../language/pack/read-symptoms';
import { languages } from '../../../language/pack/yaml';
import { declaredLabels, labels } from '../../support/values/declared';
import { shippedFiles } from '../../support/shipped-files';

const { symptoms, faults } = readSymptoms(shippedFiles().filter(({ file }) => file.startsWith('symptoms/')));
const byLabel = new Map(symptoms.map((file) => [file.label, file]));

test('the shipped files have no fault, and no sentence stands under two labels', () => expect(faults).toEqual([]));

test.each(labels)('%s has its file', (label) => expect(byLabel.get(label)?.label).toBe(label));

describe.each(symptoms)('$label', ({ label, examples }) => {
  const { kind, says, title } = declaredLabels.get(label)!;
  test('has enough sentences in English', () =>
    expect(examples.en.length).toBeGreaterThanOrEqual(kind === 'symptom' ? 40 : 15));

  test.each(languages.slice(1))('has enough sentences in %s', (language) =>
    expect(examples[language].length).toBeGreaterThanOrEqual(kind === 'symptom' ? 10 : 4),
  );

  test('can be shown to a requester', () => {
    if (kind === 'saying') return;
    expect(title?.length).toBeLessThanOrEqual(60);
    expect(says).toMatch(/^[A-Z].+\.$/);
  });
});
