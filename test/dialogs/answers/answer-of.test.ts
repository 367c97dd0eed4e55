import { inEnglish } from '../../support/values/reader';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerOfProcedure, answerTo, usualQuestions } from '../../../dialogs/answers/answer-of';
import { topics } from '../../../language/acts/act';
import { readAnswerFiles } from '../../../language/pack/read-answers';
import { shippedGuides } from '../../support/values/library';

const folder = path.join(__dirname, '..', '..', '..', 'guides', 'answers');
const { answers, faults } = readAnswerFiles(
  readdirSync(folder).map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') })),
);
const byId = new Map(answers.map((answer) => [answer.id, answer]));
const library = shippedGuides();
const asked = (topic: (typeof topics)[number], entry: string = topic) => ({ topic, entry });

test.each([...library.procedures.keys()])('%s answers the nine usual questions', (id) => {
  const said = usualQuestions.map((topic) => answerOfProcedure(library.procedures.get(id)!, topic));
  expect(said).toHaveLength(9);
  expect(said.every((line) => line !== null && inEnglish(line).trim() !== '')).toBe(true);
});

test('the answers of guides/answers are read without a fault, and are at least sixty', () => {
  expect(faults).toEqual([]);
  expect(answers.length).toBeGreaterThanOrEqual(60);
});

test('there is a general answer for every topic that a card may say nothing about', () => {
  const others = topics.filter((topic) => topic !== 'what-is' && topic !== 'other');
  expect(others.filter((topic) => answerTo(byId, { kind: 'nothing' }, { topic, entry: null }) === null)).toEqual([]);
});

const procedure = library.procedures.get('rename-back')!;
const question = library.questions.get('outlook')!;
type Told = Parameters<typeof answerTo>;
test.each<[string, Told[1], Told[2], RegExp]>([
  ['the time of the procedure on the card', { kind: 'procedure', procedure }, asked('how-long'), /^5 to 15 minutes\.$/],
  [
    'what an .ost is, even there',
    { kind: 'procedure', procedure },
    asked('what-is', 'what-is-ost'),
    /copy of your mailbox/,
  ],
  [
    'why a question is asked',
    { kind: 'question', question },
    { topic: 'why', entry: null },
    new RegExp(`^${question.why}$`),
  ],
  ['nothing that nobody has written about', { kind: 'nothing' }, { topic: 'other', entry: null }, /^$/],
])('the answer tells %s', (_what, seen, wanted, words) =>
  expect(inEnglish(answerTo(byId, seen, wanted) ?? '')).toMatch(words),
);
