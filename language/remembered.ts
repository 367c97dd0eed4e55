/**
 * The same function with what it made kept for the next time, up to so many texts: words and letters come again and
 * again. What it makes must depend on the text alone, and not be changed.
 */
export const remembered = <T>(most: number, make: (text: string) => T): ((text: string) => T) => {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (kept.size < most) kept.set(text, made);
    return made;
  };
};
