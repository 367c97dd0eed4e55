import { symptoms } from '../support/values/declared';
import { canLose } from '../../dialogs/guide/guide';
import { libraryAt, momentsOf } from '../../dialogs/guide/library-at';
import { readLibrary } from '../../dialogs/guide/read';
import { brokenFiles } from '../support/guides/fixtures';
import { walkEverywhere } from '../support/guides/everywhere';
import { shippedGuides } from '../support/values/library';

// prettier-ignore
const neighbours = [
  'sync-window', 'hidden-or-filter', 'shared-mailbox', 'cannot-send', 'password-prompt', 'new-outlook', 'mac', 'mobile',
  'search', 'slow', 'crash', 'pst',
];

describe('the shipped guides, walked with every combination of facts and every answer', () => {
  const library = shippedGuides();
  const guides = [...library.guides.values()];
  let walks = 0;
  let situations = 0;

  it('serve every symptom once, and the neighbours that people mean when they say “sync”', () =>
    expect(guides.flatMap((guide) => guide.for).sort()).toEqual([...symptoms, ...neighbours].sort()));

  it('never touch the offline file, nor lose anything, for a neighbour', () => {
    const ofNeighbours = guides.filter((guide) => guide.for.some((one) => neighbours.includes(one)));
    const shown = ofNeighbours.flatMap(({ steps }) => [...steps.values()]).filter((step) => step.kind !== 'ask');
    const careless = shown
      .map(({ procedure }) => library.procedures.get(procedure)!)
      .filter((one) => one.touchesOst || canLose(one));
    expect(careless).toEqual([]);
    expect(ofNeighbours).toHaveLength(neighbours.length);
  });

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    'end, ask before data can be lost, and keep away from where there is nothing to repair: %s',
    (_, guide) => {
      for (const moment of momentsOf(library)) {
        const found = walkEverywhere(libraryAt(library, moment), guide);
        walks += found.walks;
        situations += found.situations;
        expect([...found.violations]).toEqual([]);
        expect(found.walks).toBeGreaterThan(guide.steps.size);
      }
    },
    60_000,
  );

  afterAll(() => {
    process.stdout.write(`Walked ${guides.length} guides: ${walks} walks through ${situations} situations.\n`);
  });
});

describe('walking everywhere', () => {
  it.each([
    ['data-loss-without-the-question', 'nobody was asked for'],
    ['data-loss-without-saving', 'was not saved'],
    ['data-loss-when-unsure', 'was not saved'],
    ['ost-with-new-outlook', 'although outlook is new'],
    ['ost-with-other-account', 'although account is imap'],
    ['ost-with-a-wrong-web', 'although web-right is no'],
    ['ost-with-everybody-affected', 'although affected is everybody'],
    ['ost-without-a-connection', 'although status-bar is disconnected'],
    ['ost-without-asking-for-the-web', 'without knowing web-right'],
    ['no-variant-for-a-value', 'has no instruction "open-folder"'],
    ['variant-by-a-fact-nobody-asks', 'has no instruction "open-folder"'],
  ])('finds what is wrong without the checker: %s', (name, part) => {
    const read = readLibrary(brokenFiles(name));
    if ('faults' in read) throw new Error('The fixture cannot be read.');
    const [guide] = read.library.guides.values();
    const { violations } = walkEverywhere(read.library, guide!);
    expect([...violations]).toContainEqual(expect.stringContaining(part));
  });
});
