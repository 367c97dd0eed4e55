import { symptoms } from '../../domain/labels';
import { begin, fixesFor, goOn, library, situationOf } from '../support/playground/guide';
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
