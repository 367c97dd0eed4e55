import { run, type Look } from './parts/line';
import type { Element } from './parts/piece';

/** `**…**` bold, `` `…` `` in a typewriter's type, `__…__` subtle, `~…~` italic. */
const markup = /\*\*(.+?)\*\*|`(.+?)`|__(.+?)__|~(.+?)~/gu;

/** What would be markup in words of others, and what stands in its place until the markup was read: no character at all. */
const signs = ['*', '`', '_', '~'] as const;
const firstStandIn = 0xfdd0;

/** Words of others, so that nothing in them is read as markup. */
export const guarded = (text: string): string =>
  text.replaceAll(/[*`_~]/gu, (sign) => String.fromCodePoint(firstStandIn + signs.findIndex((each) => each === sign)));

const unguarded = (text: string): string =>
  text.replaceAll(/[\ufdd0-\ufdd3]/gu, (each) => signs[(each.codePointAt(0) ?? 0) - firstStandIn] ?? '');

const marked = ([, bold, typewriter, subtle, italic = '']: RegExpExecArray, look: Look): Element => {
  if (bold !== undefined) return run(unguarded(bold), { ...look, weight: 'Bolder' });
  if (typewriter !== undefined) return { ...run(unguarded(typewriter), look), fontType: 'Monospace' };
  return subtle === undefined
    ? run(unguarded(italic), { ...look, italic: true })
    : run(unguarded(subtle), { ...look, isSubtle: true });
};

/** The runs of a line in which the words of others are guarded; everything that is no markup as it stands. */
export const runsOf = (line: string, look: Look): readonly Element[] => {
  const found: Element[] = [];
  let from = 0;
  for (const match of line.matchAll(markup)) {
    if (match.index > from) found.push(run(unguarded(line.slice(from, match.index)), look));
    found.push(marked(match, look));
    from = match.index + match[0].length;
  }
  if (from < line.length || found.length === 0) found.push(run(unguarded(line.slice(from)), look));
  return found;
};

/** The same line without its markup. */
export const withoutMarkup = (line: string): string => unguarded(line.replaceAll(markup, '$1$2$3$4'));
