import { drawGuide } from '../../../../dialogs/guide/draw/draw';
import type { Guide } from '../../../../dialogs/guide/guide';
import { goodLibrary } from '../../../support/guides/fixtures';

describe('the drawing of a guide', () => {
  const library = goodLibrary();
  const guide = library.guides.get('small') as Guide;
  const drawn = drawGuide(library, guide);

  it('is a Mermaid flowchart with every step and outcome', () => {
    expect(drawn).toMatch(/^flowchart TD\n/);
    for (const id of [...guide.steps.keys(), ...guide.outcomes.keys()])
      expect(drawn).toMatch(new RegExp(`^  n-${id}[[({]`, 'm'));
  });

  it('has an arrow for every way on', () => {
    expect(drawn).toContain('n-status -->|"works-offline"| n-online');
    expect(drawn).toContain('n-status --> n-local-data');
    expect(drawn).toContain('n-rebuild -->|"not fixed"| n-not-helped');
    expect(drawn).toContain('n-save -->|"not done"| n-not-saved');
  });

  it('keeps quotes and markup out of the labels', () => {
    const odd = drawGuide(library, { ...guide, title: 'A "quoted" **title**' });
    expect(odd).toContain('"A #quot;quoted#quot; title"');
  });
});
