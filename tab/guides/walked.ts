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

/** The walk as it stands in an address. */
export const queryOf = ({ facts, answers }: Walked): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(facts).map(([name, value]) => [factMark + name, value]),
    ...Object.entries(answers).map(([name, value]) => [answerMark + name, value]),
  ]);
