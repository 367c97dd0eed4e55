import { findColleague } from '../../../../dialogs/tickets/typed/find-colleague';

const person = (name: string, email = '') => ({ name, email });
const jose = person('José Núñez', 'jn@example.com');
const ada = person('Ada Aalto', 'ada@example.com');
const adam = person('Adam Okafor', 'adam@example.com');
const lukasz = person('Łukasz Müller', 'lm@example.com');
const team = [jose, ada, adam, lukasz];

test.each([
  ['Ada Aalto', ada],
  ['ADA@example.com', ada],
  ['ada aal', ada],
  ['okafor', adam],
  ['jose', jose],
  ['Nunez', jose],
  ['José Núñez'.normalize('NFD'), jose],
  ['lukasz  muller', lukasz],
  ['ajor', null],
  ['kafo', adam],
  ['lm@', lukasz],
])('“%s” is found whatever its case and accents', (typed, who) =>
  expect(findColleague(team, typed)).toEqual(who ? { kind: 'found', person: who } : { kind: 'none' }),
);

test('several who could be meant are named, and none is chosen', () =>
  expect(findColleague(team, 'ada')).toEqual({ kind: 'several', people: [ada, adam] }));

test('somebody whose whole name it is comes before those whose name begins so', () => {
  const short = person('Ada');
  expect(findColleague([...team, short], 'ada')).toEqual({ kind: 'found', person: short });
});

test.each(['', '   ', '!'])('“%s” finds nobody', (typed) =>
  expect(findColleague(team, typed)).toEqual({ kind: 'none' }),
);

test('namesakes are not told apart by chance', () => {
  const other = person('Ada Aalto', 'ada2@example.com');
  expect(findColleague([ada, other], 'Ada Aalto')).toEqual({ kind: 'several', people: [ada, other] });
  expect(findColleague([ada, other], 'ada2@example.com')).toEqual({ kind: 'found', person: other });
});
