import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../bot/start/package-root';
import type { Procedure } from '../../dialogs/guide/guide';
import { instructionsOf } from '../../dialogs/guide/instructions';
import { shippedGuides } from '../support/values/library';

const { guides, procedures, questions, advice, reasons, facts } = shippedGuides();

/** The places of a procedure: instructions, notes, helps and what it leaves behind. */
const linesOf = ({ id, parts, notes, stuck, leaves }: Procedure): string[] => [
  ...instructionsOf({ parts }).map((one) => `procedures/${id}#${one.id}`),
  ...(leaves === null ? [] : [`procedures/${id}#leaves`]),
  ...notes.map((one) => `procedures/${id}#notes/${one.id}`),
  ...stuck.map((one) => `procedures/${id}#stuck/${one.id}`),
];
const variantsOf = ({ id, parts }: Procedure): string[] =>
  instructionsOf({ parts }).flatMap((one) =>
    one.kind === 'by' ? [...one.variants.keys()].map((value) => `procedures/${id}#${one.id}/${value}`) : [],
  );
const inFile = (file: string, ids: Iterable<string>): string[] => [...ids].map((id) => `${file}${id}`);

const lines = [...procedures.values()].flatMap(linesOf);
const told = [...inFile('advice#', advice.keys()), ...inFile('reasons#', reasons.keys())];
const symptoms = readdirSync(join(packageRoot(), 'guides', 'symptoms')).map((file) => file.replace('.yaml', ''));
const places = new Set([
  ...inFile('guides/', guides.keys()),
  ...inFile('procedures/', procedures.keys()),
  ...inFile('symptoms/', symptoms),
  ...[...guides].flatMap(([id, { steps, outcomes }]) => inFile(`guides/${id}#`, [...steps.keys(), ...outcomes.keys()])),
  ...[...lines, ...[...procedures.values()].flatMap(variantsOf), ...told],
  ...inFile('questions#', questions.keys()),
  ...[...facts].flatMap(([id, { values }]) => [`facts#${id}`, ...inFile(`facts#${id}/`, values.keys())]),
]);

interface Row {
  readonly section: string;
  readonly cells: readonly string[];
  readonly targets: readonly string[];
}

/** The rows of every table of the document, with the heading that they stand under. */
const rows = readFileSync(join(packageRoot(), 'docs/coverage.md'), 'utf8')
  .split(/^## /m)
  .flatMap((part) => {
    const [section = '', ...text] = part.split('\n');
    const table = text.filter((line) => line.startsWith('|')).slice(2);
    return table.map((line): Row => {
      const cells = line.split('|').slice(1, -1);
      return {
        section,
        cells: cells.map((cell) => cell.trim()),
        targets: [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
      };
    });
  });
const targets = rows.flatMap((row) => row.targets);
const field = rows.filter(({ section }) => section === 'From the field');
const articles = rows.filter(({ section }) => section !== 'From the field');
const linesNamed = (some: readonly Row[]): Set<string> => {
  const named = some.flatMap((row) => row.targets);
  return new Set(lines.filter((line) => named.some((target) => target === line || target.startsWith(`${line}/`))));
};

describe('the coverage table', () => {
  // The parts of an article, counted while reading it: headings, what it is for, symptoms, steps, notes, links.
  it.each([
    ['KB 3077398', 'KB 3077398', 43],
    ['The Outlook and OWA article, 01/30/2024', 'Outlook and OWA article, 01/30/2024', 80],
    ['KB 4093129', 'KB 4093129', 23],
    ['From the field', 'field', null],
  ])('has every part of %s once, and leads exactly to the procedures that name it', (section, source, parts) => {
    const own = rows.filter((row) => row.section === section);
    const said = own.map(({ cells }) => cells[0]);
    if (parts !== null) expect([said.length, new Set(said).size]).toEqual([parts, parts]);
    const files = new Set(own.flatMap((row) => row.targets).map((target) => target.split('#')[0]));
    const naming = [...procedures.values()]
      .filter(({ sources }) => sources.some(({ id }) => id === source))
      .map(({ id }) => id);
    expect([...procedures.keys()].filter((id) => files.has(`procedures/${id}`))).toEqual(naming);
  });

  it('names targets in every row, and only such as exist', () => {
    expect(rows.filter((row) => row.targets.length === 0)).toEqual([]);
    expect(articles.filter(({ cells }) => cells.length !== 3 || cells[0] === '')).toEqual([]);
    expect(targets.filter((target) => !places.has(target))).toEqual([]);
  });

  it('leaves out no line of a procedure, no advice, no reason and no guide', () => {
    const named = new Set([...linesNamed(rows), ...targets, ...targets.map((target) => target.split('#')[0]!)]);
    expect([...lines, ...told, ...inFile('guides/', guides.keys())].filter((place) => !named.has(place))).toEqual([]);
  });

  it('says of no line both that an article has it and that only the field has it', () => {
    const fromArticles = linesNamed(articles);
    expect([...linesNamed(field)].filter((line) => fromArticles.has(line))).toEqual([]);
  });
});
