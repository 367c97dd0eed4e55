/** An Adaptive Card as it came over the wire. */
export type Card = Readonly<Record<string, unknown>>;

/** A button of a card, or anything else in it that can be pressed. */
export interface Pressable {
  readonly verb: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** True when the card's inputs go with it. */
  readonly takesInputs: boolean;
}

/** A field of a card. */
export interface Field {
  readonly id: string;
  readonly value: unknown;
  /** The values to choose from; null for free text. */
  readonly choices: readonly string[] | null;
}

type Found = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Found => typeof value === 'object' && value !== null;

/** Every object in a card. What stands under `fallback` is for clients that lack the original. */
function* objectsIn(value: unknown): Generator<Found> {
  if (Array.isArray(value)) {
    for (const each of value) yield* objectsIn(each);
  } else if (isObject(value)) {
    yield value;
    for (const [key, inner] of Object.entries(value)) if (key !== 'fallback' && key !== 'data') yield* objectsIn(inner);
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Everything on the card that sends something when pressed. */
export const pressablesOf = (card: Card): Pressable[] =>
  [...objectsIn(card)]
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ verb, title, data, associatedInputs }) => ({
      verb: text(verb),
      title: text(title),
      data: isObject(data) ? data : {},
      takesInputs: associatedInputs !== 'none',
    }));

/** Every field of the card, hidden ones too. */
export const fieldsOf = (card: Card): Field[] =>
  [...objectsIn(card)]
    .filter(({ type }) => text(type).startsWith('Input.'))
    .map(({ id, value, choices }) => ({
      id: text(id),
      value,
      choices: Array.isArray(choices)
        ? choices.map((choice: unknown) => text(isObject(choice) ? choice['value'] : ''))
        : null,
    }));

/** What can be read on the card, hidden parts too, line by line. */
export const textOf = (card: Card): string =>
  [...objectsIn(card)]
    .flatMap((element) => {
      if (Array.isArray(element['inlines'])) {
        return [element['inlines'].map((run: unknown) => text(isObject(run) ? run['text'] : run)).join('')];
      }
      return element['type'] === 'TextRun'
        ? []
        : [text(element['text']), text(element['title']), text(element['label'])];
    })
    .filter(Boolean)
    .join('\n');
