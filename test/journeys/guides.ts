import { savingProcedure } from '../../dialogs/guide/safety';
import { symptoms } from '../support/values/declared';
import {
  begin,
  fixesFor,
  goOn,
  goToFirstFix,
  library,
  situationOf,
  stepShownTo,
  toLastPart,
  usual,
} from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';

const journey = useJourney();

const titleOf = (procedure: string): string => library.procedures.get(procedure)!.title;

test.each(symptoms)('%s goes to the helpdesk with everything that was tried, when nothing helps', async (symptom) => {
  const situation = situationOf(symptom);
  const noa = await journey.current.newcomer();
  await begin(noa, symptom);
  const answered = await goOn(noa, symptom, { situation });
  expect(answered.filter(({ kind }) => kind === 'fix')).toEqual(fixesFor(symptom, situation));
  await noa.presses('hand-over');
  const agent = await journey.current.agentAt(noa, 'Ada');
  const [post] = journey.current.ticketPosts(ticketNumber(noa));
  expect(agent.verbs).toContain('claim-ticket');
  expect(post!.text).toContain(noa.user.name);
  for (const at of answered) if (at.kind !== 'ask') expect(post!.text).toContain(titleOf(at.procedure));
});

test('a problem is fixed by the last thing that is tried, all in one living card', async () => {
  const noa = await journey.current.newcomer();
  const fixes = fixesFor('mismatch', usual);
  await begin(noa, 'mismatch');
  await goOn(noa, 'mismatch', { fixedAt: fixes.at(-1)!.id });
  expect(noa.verbs).toContain('rate');
  for (const { procedure } of fixes) expect(noa.last.text).toContain(titleOf(procedure));
  expect(noa.messages).toHaveLength(1);
});

test('without an offline file Outlook is refreshed, nothing is repaired, and a person goes on', async () => {
  const noa = await journey.current.newcomer();
  await begin(noa, 'missing-items');
  const steps = await goOn(noa, 'missing-items', { situation: { ...usual, outlook: 'mac' } });
  expect(steps.flatMap((at) => (at.kind === 'ask' ? [] : [at.procedure]))).toEqual(['refresh-mac']);
  expect(noa.last.text).toContain(library.reasons.get('mac')!.requester);
  expect(noa.verbs).toContain('hand-over');
});

test('items that may be only on the computer are saved before anything that could lose them', async () => {
  const noa = await journey.current.newcomer();
  await begin(noa, 'mismatch');
  const steps = await goOn(noa, 'mismatch', { situation: { ...usual, 'local-data': 'unsure' } });
  const tried = steps.flatMap((at) => (at.kind === 'ask' ? [] : [at.procedure]));
  const first = tried.findIndex((id) => library.procedures.get(id)!.risk === 'loses-local-data');
  expect(first).toBeGreaterThan(0);
  expect(tried.slice(0, first)).toContain(savingProcedure);
});

test('a loss in the middle of a guide stops everything: an urgent ticket is opened at once', async () => {
  const noa = await journey.current.newcomer();
  await goToFirstFix(noa, 'mismatch');
  await noa.says('now my calendar is empty');
  expect(noa.verbs).not.toContain('answer');
  const ada = await journey.current.agentAt(noa, 'Ada');
  expect(ada.messages[0]?.text).toMatch(/^Urgent$/m);
  expect(journey.current.ticketPosts(ticketNumber(noa))).toHaveLength(1);
});

test('a click on an old card shows the present state, and never advances, even where the answer would fit', async () => {
  const noa = await journey.current.newcomer();
  await begin(noa, 'mismatch');
  await goOn(noa, 'mismatch', { until: (at) => at.kind === 'ask' && at.fact === 'web-right' });
  const old = noa.last;
  await goOn(noa, 'mismatch', { until: (at) => at.kind === 'ask' && at.fact === 'local-data' });
  const at = stepShownTo(noa);
  const { card } = await noa.presses('answer', { value: 'no' }, old);
  expect(card).toEqual(noa.last.card);
  expect(stepShownTo(noa)).toBe(at);
  expect(noa.messages).toHaveLength(1);
});

test('a double click on “not fixed” counts one fix, though the next card has the same button', async () => {
  const noa = await journey.current.newcomer();
  await begin(noa, 'mismatch');
  await goOn(noa, 'mismatch', { situation: { ...usual, 'old-mail': 'yes' }, until: ({ id }) => id === 'window' });
  await toLastPart(noa);
  const card = noa.last;
  const press = () => noa.presses('answer', { value: 'not-fixed' }, card);
  const replies = await Promise.all([press(), press()]);
  expect(replies[0].card).toEqual(replies[1].card);
  expect(stepShownTo(noa)).toBe('look');
  await noa.presses('person');
  expect(noa.last.text.match(/: did not fix it/g)).toHaveLength(2);
});
