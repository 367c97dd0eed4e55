import { inEnglish } from '../../support/values/reader';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerOfProcedure, answerTo, usualQuestions } from '../../../dialogs/answers/answer-of';
import { topics } from '../../../language/acts/act';
import { readAnswerFiles } from '../../../language/acts/read-answer-files';
import { shippedGuides } from '../../support/values/library';

const folder = path.join(__dirname, '..', '..', '..', 'guides', 'answers');
const { answers, faults } = readAnswerFiles(
  readdirSync(folder).map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') })),
);
const byId = new Map(answers.map((answer) => [answer.id, answer]));
const library = shippedGuides();

describe('what procedures say to those who ask', () => {
  it.each([...library.procedures.values()].map((procedure) => [procedure.id, procedure] as const))(
    '%s answers the nine usual questions',
    (_, procedure) => {
      const said = usualQuestions.map((topic) => answerOfProcedure(procedure, topic));
      expect(said).toHaveLength(9);
      expect(said.every((line) => line !== null && inEnglish(line).trim() !== '')).toBe(true);
    },
  );

  it('tells the time of the one on the card, not the time in general', () => {
    const procedure = library.procedures.get('rename-back');
    if (!procedure) throw new Error('no such procedure');
    const said = answerTo(byId, { kind: 'procedure', procedure }, { topic: 'how-long', entry: 'how-long' });
    expect(inEnglish(said ?? '')).toBe('5 to 15 minutes.');
  });
});

describe('the answers of guides/answers', () => {
  it('are read without a fault, and are at least sixty', () => {
    expect(faults).toEqual([]);
    expect(answers.length).toBeGreaterThanOrEqual(60);
  });

  it('has a general answer for every topic that a card may say nothing about', () => {
    const silent = topics.filter(
      (topic) =>
        !['what-is', 'other'].includes(topic) && answerTo(byId, { kind: 'nothing' }, { topic, entry: null }) === null,
    );
    expect(silent).toEqual([]);
  });

  it('says what an .ost is, even where a procedure is shown', () => {
    const [procedure] = library.procedures.values();
    if (!procedure) throw new Error('no procedure');
    const said = answerTo(byId, { kind: 'procedure', procedure }, { topic: 'what-is', entry: 'what-is-ost' });
    expect(said).toMatch(/copy of your mailbox/);
  });

  it('says why a question is asked', () => {
    const question = library.questions.get('outlook');
    if (!question) throw new Error('no such question');
    expect(answerTo(byId, { kind: 'question', question }, { topic: 'why', entry: null })).toBe(question.why);
  });

  it('has nothing to say to what nobody has written about', () =>
    expect(answerTo(byId, { kind: 'nothing' }, { topic: 'other', entry: null })).toBeNull());
});
