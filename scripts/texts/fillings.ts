import type { Expression, InlineExpression, Message, Pattern, SelectExpression } from '@fluent/syntax';

/** What a message wants to be filled with: the names of its places, and the type of each as TypeScript. */
export type Fillings = ReadonlyMap<string, string>;

const list = 'Sentences';
/** The type of what each function is called with. */
const typesOfFunctions: Readonly<Partial<Record<string, string>>> = {
  DAY: 'number',
  TIME: 'number',
  NUMBER: 'number',
  LINES: list,
  DOTS: list,
  SENTENCES: list,
  OR: list,
};
const anything = 'Filling';

/** The type that the variants of a selection want: one of their names, or a number where those are plural forms. */
const typeOfVariants = ({ variants }: SelectExpression): string => {
  const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const names = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : null));
  const isNumber = names.every((name) => name === null || plurals.includes(name));
  return isNumber ? 'number' : names.map((name) => `'${String(name)}'`).join(' | ');
};

/** The surer of two things that are known about one place. */
const surer = (one: string | undefined, other: string): string => (one === undefined || one === anything ? other : one);

/** The other messages that a message takes its words from. */
export const referredIn = (message: Message): readonly string[] => {
  const found: string[] = [];
  fillingsOf(message, (key) => {
    found.push(key);
    return undefined;
  });
  return found;
};

/** What a message wants, with what those that it refers to want. `find` gives these. */
export const fillingsOf = (message: Message, find: (key: string) => Message | undefined): Fillings => {
  const found = new Map<string, string>();
  const note = (expression: Expression | InlineExpression, type: string): void => {
    if (expression.type === 'VariableReference')
      found.set(expression.id.name, surer(found.get(expression.id.name), type));
    else look(expression);
  };
  const look = (expression: Expression | InlineExpression): void => {
    switch (expression.type) {
      case 'VariableReference':
        note(expression, anything);
        break;
      case 'FunctionReference':
        for (const each of expression.arguments.positional)
          note(each, typesOfFunctions[expression.id.name] ?? anything);
        break;
      case 'MessageReference': {
        const other = find(expression.id.name);
        if (other?.value) lookAt(other.value);
        break;
      }
      case 'SelectExpression':
        note(expression.selector, typeOfVariants(expression));
        for (const { value } of expression.variants) lookAt(value);
        break;
      case 'Placeable':
        look(expression.expression);
        break;
      default:
        break;
    }
  };
  const lookAt = (pattern: Pattern): void => {
    for (const element of pattern.elements) if (element.type === 'Placeable') look(element.expression);
  };
  if (message.value) lookAt(message.value);
  return found;
};
