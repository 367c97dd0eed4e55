import { drawPicture, samplesOf } from '../../pictures/draw';
import type { Description } from '../../pictures/description';
import type { Described } from '../../dialogs/guide/pictures-of';
import { windows } from '../../pictures/windows';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A description as authors write it. */
const written = ({ window, of, marks, types }: Description): string => {
  const quoted = (text: string): string => (/^[\w ./-]+$/.test(text) ? text : `'${text}'`);
  const parts = [
    `window: ${window}`,
    ...(of === null ? [] : [`of: ${quoted(of)}`]),
    `marks: [${marks.map(quoted).join(', ')}]`,
    ...(types === null ? [] : [`types: '${types}'`]),
  ];
  return `shows: { ${parts.join(', ')} }`;
};

const shown = (title: string, description: Description): string => {
  const { name, alt } = drawPicture(description);
  return `<figure><img src="${name}.png" width="300" alt="${escaped(alt)}"><figcaption><b>${escaped(title)}</b><br><code>${escaped(written(description))}</code><br>${escaped(alt)}</figcaption></figure>`;
};

const page = (title: string, figures: readonly string[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>
  body { font: 13px system-ui, sans-serif; margin: 0 }
  section { display: flex; flex-wrap: wrap; gap: 16px; padding: 16px; align-items: flex-start }
  section.dark { background: #292929; color: #fff }
  figure { margin: 0; width: 300px; overflow-wrap: anywhere }
  code { opacity: .75 }
</style>
<h1>${title}</h1>
${['light', 'dark'].map((theme) => `<section class="${theme}">${figures.join('\n')}</section>`).join('\n')}
</html>
`;

/** All pictures of the guides, in light and in dark, each with the place where it is shown. */
export const contactSheet = (pictures: readonly Described[]): string =>
  page(
    'Pictures of the guides',
    pictures.map(({ where, shows }) => shown(where, shows)),
  );

/** Every window that can be drawn, with all that can be marked in it, for authors. */
export const samples = (): readonly Described[] =>
  [...windows.keys()].flatMap((window) => samplesOf(window).map((shows) => ({ where: window, shows })));
