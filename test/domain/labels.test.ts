import { isProblem, isSaying, isSymptom, isTopic } from '../../domain/labels';
import { isSay } from '../../domain/say';
import { isOver } from '../../domain/session';
import { declaredLabels, labels } from '../support/values/declared';
import { aSession } from '../support/values/a-session';

test.each(labels)('%s is a symptom, a topic or a saying, and never two of them', (label) => {
  expect(
    [isSymptom(declaredLabels, label), isTopic(declaredLabels, label), isSaying(label)].filter(Boolean),
  ).toHaveLength(1);
  expect(isProblem(label)).toBe(!isSaying(label));
});

test.each(['', 'everything', 'constructor'])('“%s” is no label', (name) =>
  expect([isSymptom(declaredLabels, name), isTopic(declaredLabels, name), isSaying(name)]).toEqual([
    false,
    false,
    false,
  ]),
);

test('a session is over where nothing more happens in it', () => {
  const over = (['solved', 'escalated', 'linked', 'advised', 'cancelled'] as const).map((stage) => aSession({ stage }));
  const live = (['clarifying', 'confirming', 'guiding', 'handing-over'] as const).map((stage) => aSession({ stage }));
  expect([over.every(isOver), live.some(isOver)]).toEqual([true, false]);
});

test.each([null, 'text', 7, {}, { key: 'a' }, { args: {} }, { key: 7, args: {} }])('%j is no sentence', (value) =>
  expect(isSay(value as never)).toBe(false),
);
