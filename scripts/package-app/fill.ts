import type { Fault } from './fault';
import type { Json } from './json';

const placeholder = /\$\{\{(.*?)\}\}/g;

/**
 * Replaces every `${{NAME}}` in the texts of a JSON value. It works on parsed JSON, so that a quotation mark in a value
 * cannot break the file. A name without a value is a fault; `where` names the file in it.
 */
export function fill(
  json: Json,
  values: ReadonlyMap<string, string>,
  where: string,
): { readonly filled: Json; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fillText = (text: string, place: string): string =>
    text.replace(placeholder, (whole, name: string) => {
      const value = values.get(name.trim());
      if (value !== undefined) return value;
      faults.push({
        where: place,
        what: `the placeholder ${whole} is unknown.`,
        cure: `Use one of ${[...values.keys()].join(', ')}, or add a setting to scripts/package-app/settings.ts.`,
      });
      return '';
    });
  const fillAny = (value: Json, place: string): Json => {
    if (typeof value === 'string') return fillText(value, place);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return (value as Json[]).map((item, index) => fillAny(item, `${place}/${index}`));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAny(item, `${place}/${key}`)]));
  };
  return { filled: fillAny(json, where), faults };
}
