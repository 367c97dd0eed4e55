import { grammar } from './grammar';
import { happenings } from './happenings';
import { places } from './places';
import { things } from './things';

/** Where a concept was found in folded text. */
export interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const concepts = [...places, ...things, ...happenings, ...grammar];

/** Every concept in a folded text, in the order in which they begin. One place may stand for several. */
export const findConcepts = (folded: string): Found[] => {
  const found: Found[] = [];
  for (const { name, pattern } of concepts) {
    for (const match of folded.matchAll(pattern)) {
      found.push({ name, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
};
