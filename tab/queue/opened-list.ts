/** The tickets of the list from which one was opened, in its order then: previous and next go by it, whatever moved since. */
let numbers: readonly number[] = [];
let address = '';

/** Keeps the list as it stands, with its address. */
export const keepList = (listed: readonly number[], at: string): void => {
  numbers = listed;
  address = at;
};

/** The list's address, to go back to; empty where no list was opened. */
export const listAddress = (): string => address;

/** The tickets beside this one in the list. */
export const besideInList = (number: number): { readonly previous: number | null; readonly next: number | null } => {
  const at = numbers.indexOf(number);
  if (at < 0) return { previous: null, next: numbers.find((each) => each !== number) ?? null };
  return { previous: numbers[at - 1] ?? null, next: numbers[at + 1] ?? null };
};
