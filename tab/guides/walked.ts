/** What a walk is tried with: facts that are known, and answers by their steps. It stands in the address of the page. */
export interface Walked {
  readonly facts: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

const factMark = 'f.';
const answerMark = 'a.';

const marked = (query: URLSearchParams, mark: string): Walked['facts'] =>
  Object.fromEntries(
    [...query].filter(([name]) => name.startsWith(mark)).map(([name, to]) => [name.slice(mark.length), to]),
  );

/** The walk of an address. */
export const walkedOf = (query: URLSearchParams): Walked => ({
  facts: marked(query, factMark),
  answers: marked(query, answerMark),
});

const withMark = (mark: string, given: Walked['facts']): Walked['facts'] =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [mark + name, value]));

/** The walk as it stands in an address. */
export const queryOf = ({ facts, answers }: Walked): Walked['facts'] => ({
  ...withMark(factMark, facts),
  ...withMark(answerMark, answers),
});
