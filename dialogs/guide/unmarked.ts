import type { Line } from './guide';

/** A line of the guides as a plain sentence: without what makes words bold or code. */
export const unmarked = (line: Line): string => line.replace(/\*\*|`/g, '');
