import { factsOfCode, isChoiceFact, isFactValue } from '../../domain/facts';
import { choiceFacts, declaredFacts, valuesOf } from '../support/values/declared';

test.each(choiceFacts)('%s takes each of its values, and no other', (id) => {
  const values = valuesOf(id);

  expect(values.every((value) => isFactValue(declaredFacts, id, value))).toBe(true);
  for (const other of ['', ' ', 'toString', `${values[0]!} `, values[0]!.toUpperCase() + '!'])
    expect(isFactValue(declaredFacts, id, other)).toBe(false);
});

test.each([...declaredFacts.keys()].filter((id) => !choiceFacts.includes(id)))(
  '%s takes text of 1 to 500 characters that is not blank',
  (id) => {
    for (const text of ['Inbox', 'x'.repeat(500)]) expect(isFactValue(declaredFacts, id, text)).toBe(true);
    for (const text of ['x'.repeat(501), ' \n', '']) expect(isFactValue(declaredFacts, id, text)).toBe(false);
  },
);

test.each(Object.entries(factsOfCode))('what code looks for in %s is there', (id, values) =>
  expect(values.filter((value) => !isFactValue(declaredFacts, id, value))).toEqual([]),
);

test.each(['', 'Outlook', 'constructor', '__proto__', 'toString'])('"%s" is not a fact', (name) => {
  expect(isFactValue(declaredFacts, name, 'yes')).toBe(false);
  expect(isChoiceFact(declaredFacts, name)).toBe(false);
});
