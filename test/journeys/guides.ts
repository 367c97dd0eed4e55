import type { Step } from '../../dialogs/guide/guide';
import { savingProcedure } from '../../dialogs/guide/safety';
import type { ChoiceFactId } from '../../domain/facts';
import { symptoms } from '../../domain/labels';
import {
  begin,
  fixesFor,
  goOn,
  goToFirstFix,
  library,
  situationOf,
  stepShownTo,
  tell,
  usual,
} from '../support/playground/guide';
import type { Situation } from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';

const journey = useJourney();

const titleOf = (procedure: string): string => library.procedures.get(procedure)!.title;

describe.each(symptoms)('%s', (symptom) => {
  const situation = situationOf(symptom);
  const fixes = fixesFor(symptom, situation);

  it('is fixed by the last thing that is tried', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, symptom);
    const answered = await goOn(noa, symptom, { situation, fixedAt: fixes.at(-1)!.id });
    expect(answered.filter(({ kind }) => kind === 'fix')).toEqual(fixes);
    expect(noa.verbs).toContain('rate');
    for (const { procedure } of fixes) expect(noa.last.text).toContain(titleOf(procedure));
    // One living card: everything happened in the message that said what was understood.
    expect(noa.messages).toHaveLength(1);
  });

  it('goes to the helpdesk with everything that was tried, when nothing helps', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, symptom);
    const answered = await goOn(noa, symptom, { situation });
    expect(noa.verbs).toContain('hand-over');
    await noa.presses('hand-over');
    const agent = await journey.current.agentAt(noa, 'Ada');
    const [post] = journey.current.ticketPosts(ticketNumber(noa));
    expect(agent.verbs).toContain('claim-ticket');
    expect(post!.text).toContain(noa.user.name);
    for (const at of answered) if (at.kind !== 'ask') expect(post!.text).toContain(titleOf(at.procedure));
  });
});

const withFacts = (facts: Partial<Record<ChoiceFactId, string>>): Situation => ({ ...usual, ...facts });

const procedures = (steps: readonly Step[]): string[] =>
  steps.flatMap((at) => (at.kind === 'ask' ? [] : [at.procedure]));
const touched = (steps: readonly Step[]): string[] =>
  procedures(steps).filter((id) => library.procedures.get(id)!.touchesOst);
const loses = (id: string): boolean => library.procedures.get(id)!.risk === 'loses-local-data';

describe('somebody without an offline file that can be mended', () => {
  it.each([
    ['new', 'new-outlook'],
    ['mac', 'mac'],
    ['mobile', 'mobile'],
    ['web', 'web-only'],
  ])('has Outlook “%s”: gets advice, and no procedure', async (outlook, advice) => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'missing-items');
    expect(await goOn(noa, 'missing-items', { situation: withFacts({ outlook }) })).toHaveLength(1);
    expect(noa.last.text).toContain(library.advice.get(advice)!.title);
    expect(noa.verbs).toContain('person');
  });

  it('has an IMAP account, says so on the card that tells what was understood, and gets advice', async () => {
    const noa = await journey.current.newcomer();
    await tell(noa, 'mismatch', 'Outlook and the web show different mail');
    await noa.presses('change-fact', { fact: 'account' });
    await noa.presses('set-fact', { value: 'imap' });
    await noa.presses('start-guide');
    expect(touched(await goOn(noa, 'mismatch'))).toEqual([]);
    expect(noa.last.text).toContain(library.advice.get('other-account')!.title);
  });
});

describe('somebody whose computer is not to blame', () => {
  it.each(['mismatch', 'ost-error'] as const)(
    'sees it wrong on the web too (%s): goes to the helpdesk, and nothing is touched',
    async (symptom) => {
      const noa = await journey.current.newcomer();
      await begin(noa, symptom);
      const steps = await goOn(noa, symptom, { situation: withFacts({ 'web-right': 'no' }) });
      expect(procedures(steps)).toEqual([]);
      expect(noa.verbs).toContain('hand-over');
    },
  );

  it('is not the only one: it goes to the helpdesk as more urgent, and nothing is touched', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'disconnected', 'Outlook says Disconnected');
    const situation = withFacts({ affected: 'everybody', 'status-bar': 'disconnected' });
    expect(procedures(await goOn(noa, 'disconnected', { situation }))).toEqual([]);
    await noa.presses('hand-over');
    const ada = await journey.current.agentAt(noa, 'Ada');
    expect(ada.messages[0]?.text).toMatch(/urgency: high/i);
  });
});

describe('somebody with Outlook 2007', () => {
  it('runs Scanost, and is never told to clear a folder’s offline items', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const steps = await goOn(noa, 'mismatch', { situation: withFacts({ outlook: '2007', windows: 'vista' }) });
    expect(procedures(steps)).toContain('scanost');
    expect(procedures(steps)).not.toContain('resync-folder');
  });
});

describe('somebody who may have items that are only on the computer', () => {
  it.each(['yes', 'unsure'])('says “%s”: they are saved before anything that could lose them', async (value) => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const tried = procedures(await goOn(noa, 'mismatch', { situation: withFacts({ 'local-data': value }) }));
    const first = tried.findIndex(loses);
    expect(first).toBeGreaterThan(0);
    expect(tried.slice(0, first)).toContain(savingProcedure);
  });

  it('cannot save them: goes to the helpdesk, and nothing is lost', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const situation = withFacts({ 'local-data': 'yes' });
    await goOn(noa, 'mismatch', { situation, until: (at) => at.kind === 'prepare' });
    await noa.presses('answer', { step: stepShownTo(noa), value: 'not-done' });
    expect(noa.verbs).toContain('hand-over');
  });
});

describe('a loss in the middle of a guide', () => {
  it('stops everything: an urgent ticket is opened at once, without another press', async () => {
    const noa = await journey.current.newcomer();
    await goToFirstFix(noa, 'mismatch');
    await noa.says('now my calendar is empty');
    expect(noa.verbs).not.toContain('answer');
    const ada = await journey.current.agentAt(noa, 'Ada');
    expect(ada.messages[0]?.text).toMatch(/urgency: urgent/i);
    expect(journey.current.ticketPosts(ticketNumber(noa))).toHaveLength(1);
  });
});
