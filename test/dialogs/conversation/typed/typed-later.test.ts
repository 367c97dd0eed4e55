import { typedLater } from '../../../../dialogs/conversation/typed/typed-later';

test.each([
  ['tomorrow', 'tomorrow-at-9'],
  ['Tomorrow at 9 please', 'tomorrow-at-9'],
  ['not now, ask me again tomorrow morning', 'tomorrow-at-9'],
  ["I'll do it tomorrow", 'tomorrow-at-9'],
  ['Morgen früh', 'tomorrow-at-9'],
  ['Erinnere mich morgen um 9 Uhr', 'tomorrow-at-9'],
  ['demain matin', 'tomorrow-at-9'],
  ['mañana', 'tomorrow-at-9'],
  ['mañana por la mañana', 'tomorrow-at-9'],
  ['in 2 hours', 'in-2-hours'],
  ['remind me in two hours', 'in-2-hours'],
  ['2h', 'in-2-hours'],
  ['in zwei Stunden', 'in-2-hours'],
  ['dans 2 heures', 'in-2-hours'],
  ['en dos horas', 'in-2-hours'],
  ['this evening', 'this-evening'],
  ['Ask me tonight!', 'this-evening'],
  ['heute Abend', 'this-evening'],
  ['ce soir', 'this-evening'],
  ['esta tarde', 'this-evening'],
])('“%s” chooses %s', (text, when) => {
  expect(typedLater(text)).toBe(when);
});

test.each([
  'later',
  'not yet',
  'it took 2 hours',
  'it broke two hours ago',
  'the calendar shows it tomorrow',
  'my mail from this evening is missing',
  'tomorrow’s meeting is missing',
  'in 3 hours',
  'good evening',
  '',
])('“%s” chooses no time', (text) => {
  expect(typedLater(text)).toBeNull();
});
