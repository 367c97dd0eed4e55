import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

type Entry = Readonly<Record<string, unknown>>;

const root = join(__dirname, '../..');
const load = (path: string): Entry => parse(readFileSync(join(root, 'guides', path), 'utf8')) as Entry;
const idsIn = (folder: string): string[] =>
  readdirSync(join(root, 'guides', folder)).map((name) => name.replace('.yaml', ''));
const entries = (value: unknown): Entry[] => (value ?? []) as Entry[];

interface Variant {
  readonly for: readonly string[];
}

/** The places of a procedure: instructions, their variants, notes, helps and what it leaves behind. */
const placesOfProcedure = (id: string): { lines: string[]; variants: string[] } => {
  const procedure = load(`procedures/${id}.yaml`);
  const instructions = entries(procedure['instructions']);
  return {
    lines: [
      ...instructions.map((one) => `procedures/${id}#${String(one['id'])}`),
      ...(procedure['leaves'] === undefined ? [] : [`procedures/${id}#leaves`]),
      ...['notes', 'stuck'].flatMap((part) =>
        entries(procedure[part]).map((one) => `procedures/${id}#${part}/${String(one['id'])}`),
      ),
    ],
    variants: instructions.flatMap((one) =>
      ((one['variants'] ?? []) as Variant[]).flatMap((variant) =>
        variant.for.map((value) => `procedures/${id}#${String(one['id'])}/${value}`),
      ),
    ),
  };
};

const placesOfGuide = (id: string): string[] => {
  const guide = load(`guides/${id}.yaml`);
  return [...Object.keys(guide['steps'] as Entry), ...Object.keys(guide['outcomes'] as Entry)].map(
    (place) => `guides/${id}#${place}`,
  );
};

const placesOfFacts = (): string[] =>
  Object.entries(load('facts.yaml')).flatMap(([fact, names]) => [
    `facts#${fact}`,
    ...Object.keys(((names as Entry)['values'] ?? {}) as Entry).map((value) => `facts#${fact}/${value}`),
  ]);

const lines = idsIn('procedures').flatMap((id) => placesOfProcedure(id).lines);
const places = new Set([
  ...['guides', 'procedures', 'symptoms'].flatMap((folder) => idsIn(folder).map((id) => `${folder}/${id}`)),
  ...idsIn('guides').flatMap(placesOfGuide),
  ...lines,
  ...idsIn('procedures').flatMap((id) => placesOfProcedure(id).variants),
  ...['questions', 'advice', 'reasons'].flatMap((file) =>
    Object.keys(load(`${file}.yaml`)).map((id) => `${file}#${id}`),
  ),
  ...placesOfFacts(),
]);

interface Row {
  readonly section: string;
  readonly cells: readonly string[];
  readonly targets: readonly string[];
}

/** The rows of every table of the document, with the heading that they stand under. */
const readRows = (markdown: string): Row[] => {
  let section = '';
  return markdown.split('\n').flatMap((line): Row[] => {
    if (line.startsWith('## ')) section = line.slice(3);
    if (!line.startsWith('|') || /^\|\s*-/.test(line)) return [];
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells[0] === 'the article says' || cells[0] === 'carried by') return [];
    return [{ section, cells, targets: [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1]!) }];
  });
};

const rows = readRows(readFileSync(join(root, 'docs/coverage.md'), 'utf8'));
const field = rows.filter(({ section }) => section === 'From the field');
const articles = rows.filter(({ section }) => section !== 'From the field');
const linesOf = (some: readonly Row[]): Set<string> =>
  new Set(
    some
      .flatMap(({ targets }) => targets)
      .flatMap((target) => lines.filter((line) => target === line || target.startsWith(`${line}/`))),
  );

describe('the coverage table', () => {
  it('has a part for each of the three articles and one for the field', () => {
    expect([...new Set(rows.map(({ section }) => section))]).toEqual([
      'KB 3077398',
      'The Outlook and OWA article, 01/30/2024',
      'KB 4093129',
      'From the field',
    ]);
  });

  it('names a target in every row', () => {
    expect(rows.filter(({ targets }) => targets.length === 0)).toEqual([]);
  });

  it('says in every row of an article what the article says', () => {
    expect(articles.filter(({ cells }) => cells.length !== 3 || cells[0] === '')).toEqual([]);
  });

  it('names only targets that exist', () => {
    const missing = rows.flatMap(({ targets }) => targets).filter((target) => !places.has(target));
    expect(missing).toEqual([]);
  });

  it('leaves out no instruction, note or help of any procedure', () => {
    const named = new Set([...linesOf(articles), ...linesOf(field)]);
    expect(lines.filter((line) => !named.has(line))).toEqual([]);
  });

  it('says of no line both that an article has it and that only the field has it', () => {
    const fromArticles = linesOf(articles);
    expect([...linesOf(field)].filter((line) => fromArticles.has(line))).toEqual([]);
  });

  it('names every piece of advice and every reason', () => {
    const named = new Set(rows.flatMap(({ targets }) => targets));
    const written = ['advice', 'reasons'].flatMap((file) =>
      Object.keys(load(`${file}.yaml`)).map((id) => `${file}#${id}`),
    );
    expect(written.filter((one) => !named.has(one))).toEqual([]);
  });

  it('names every guide', () => {
    const named = rows.flatMap(({ targets }) => targets);
    const missing = idsIn('guides').filter((id) => !named.some((target) => target.split('#')[0] === `guides/${id}`));
    expect(missing).toEqual([]);
  });

  it('leads from each article exactly to the procedures that name it as a source', () => {
    const leadsTo = (section: string): string[] =>
      idsIn('procedures').filter((id) =>
        rows.some(
          (row) => row.section === section && row.targets.some((target) => target.split('#')[0] === `procedures/${id}`),
        ),
      );
    const naming = (source: string): string[] =>
      idsIn('procedures').filter((id) => (load(`procedures/${id}.yaml`)['sources'] as string[]).includes(source));

    expect(leadsTo('KB 3077398')).toEqual(naming('KB 3077398'));
    expect(leadsTo('The Outlook and OWA article, 01/30/2024')).toEqual(naming('Outlook and OWA article, 01/30/2024'));
    expect(leadsTo('KB 4093129')).toEqual(naming('KB 4093129'));
    expect(leadsTo('From the field')).toEqual(naming('field'));
  });
});
