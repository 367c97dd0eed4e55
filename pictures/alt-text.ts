import type { Control } from './part';
import { typed } from './window';

const meant = ({ name, kind }: Control, types: string | null): string =>
  name === typed ? `“${types ?? ''}” is typed` : `the ${kind} “${name}”`;

/** A picture in words, for whoever hears it: what is seen, and what is meant in it, in its order. */
export const altText = (says: string, controls: readonly Control[], types: string | null): string => {
  if (controls.length === 0) return `Picture: ${says}.`;
  const all = controls.map((control, index) => `${controls.length > 1 ? `${index + 1} ` : ''}${meant(control, types)}`);
  return `Picture: ${says}. Marked: ${all.join(', ')}.`;
};
