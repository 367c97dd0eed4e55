import { adele, grady, usePage } from '../../support/servers/page-on-loopback';

const page = usePage({ pictures: (name) => `/pictures/${name}.png` });

const read = (guide: string, ...known: readonly string[]) =>
  page.ask(adele, 'GET /help/guides/:guide', { guide, ...(known.length > 0 && { known: known.join(',') }) });

describe('a guide to read', () => {
  it('goes by the newest Outlook unless another is named, and does not ask for what is chosen', async () => {
    const { facts, parts } = await read('missing-items');
    expect(facts.map(({ id, value }) => [id, value])).toEqual([
      ['outlook', '365'],
      ['windows', '11'],
      ['outlook-opens', 'yes'],
    ]);
    expect(facts.every(({ value, values }) => values.some(({ id }) => id === value))).toBe(true);
    expect(parts.map(({ id }) => id)).not.toContain('outlook');
    expect(
      parts.flatMap((part) => (part.kind === 'procedure' ? part.parts : [])).flatMap(({ pictures }) => pictures),
    ).not.toHaveLength(0);
  });

  it('shows each what fits them, names what is for others, and tells nobody how to lose something', async () => {
    const [of2003, newest] = [
      await read('missing-items', 'outlook:2003', 'windows:no-such'),
      await read('missing-items'),
    ];
    const procedures = ({ parts }: typeof newest) =>
      parts.filter(({ kind }) => kind === 'procedure').map(({ id }) => id);
    expect(procedures(of2003)).toContain('scanost');
    expect(procedures(newest)).not.toContain('scanost');
    expect(newest.others.map(({ id }) => id)).toContain('scanost');
    const words = (guide: typeof newest, wanted: string) => {
      const part = guide.parts.find(({ id }) => id === wanted);
      return part?.kind === 'procedure' ? part.parts.flatMap(({ lines }) => lines) : [];
    };
    expect(words(of2003, 'online-mode')).not.toEqual(words(newest, 'online-mode'));
    for (const part of [...of2003.parts, ...newest.parts])
      if (part.kind === 'procedure' && part.canLose) expect([part.parts, part.notes, part.stuck]).toEqual([[], [], []]);
  });
});

it.each([
  ['file is in use', 'rebuild-ost'],
  ['Scanost', 'scanost'],
])('finds for %j what it is about', async (text, wanted) => {
  const { hits } = await page.ask(adele, 'GET /help/search', { text });
  expect(hits.slice(0, 4).flatMap((hit) => (hit.kind === 'procedure' ? [hit.procedure] : []))).toContain(wanted);
});

it('names conditions and answers of a guide in the words of the pack', async () => {
  const { edges } = await page.ask(grady, 'GET /guides/:guide', { guide: 'missing-items' });
  const place = await page.ask(grady, 'POST /guides/:guide/walk', {
    guide: 'missing-items',
    facts: { outlook: '2016' },
    answers: {},
  });
  expect(edges.map(({ when }) => when)).toEqual(
    expect.arrayContaining(['', 'Outlook on a Mac', 'Kind of account: IMAP, POP, Exchange ActiveSync']),
  );
  expect(edges.filter(({ when }) => /[a-z]-[a-z]+-[a-z]/u.test(when))).toEqual([]);
  expect(place.way.map(({ answer }) => answer)).toContain('2016');
});
