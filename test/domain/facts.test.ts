import { choiceFactIds, factIds, factValues, isChoiceFact, isFactId, isFactValue, textFacts } from '../../domain/facts';

test('a fact has a fixed list of values or takes text, never both', () => {
  expect(factIds).toEqual([...choiceFactIds, ...textFacts]);
  expect(new Set(factIds).size).toBe(factIds.length);
  expect(choiceFactIds.every(isChoiceFact)).toBe(true);
  expect(textFacts.some(isChoiceFact)).toBe(false);
});

test.each(choiceFactIds)('%s takes each of its values once, and no other', (id) => {
  const values: readonly string[] = factValues[id];

  expect(new Set(values).size).toBe(values.length);
  expect(values.every((value) => isFactValue(id, value))).toBe(true);
  for (const other of ['', ' ', 'toString', `${values[0]!} `, values[0]!.toUpperCase() + '!'])
    expect(isFactValue(id, other)).toBe(false);
});

test.each(textFacts)('%s takes text of 1 to 500 characters that is not blank', (id) => {
  for (const text of ['Inbox', 'x'.repeat(500)]) expect(isFactValue(id, text)).toBe(true);
  for (const text of ['x'.repeat(501), ' \n', '']) expect(isFactValue(id, text)).toBe(false);
});

test.each(['', 'Outlook', 'constructor', '__proto__', 'toString'])('"%s" is not a fact', (name) => {
  expect(isFactId(name)).toBe(false);
  expect(isChoiceFact(name)).toBe(false);
});
