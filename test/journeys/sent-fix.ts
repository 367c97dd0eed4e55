import { begin, goOn } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';

const journey = useJourney();

/** Somebody with a ticket, which Ada has taken. */
const withAda = async (): Promise<{ readonly noa: Visitor; readonly ada: Visitor }> => {
  const noa = await journey.current.newcomer();
  await begin(noa, 'mismatch', 'Outlook 2016 and the web show different mail');
  await goOn(noa, 'mismatch', { until: (step) => step.kind === 'ask' && step.fact === 'local-data' });
  await noa.says('talk to a person');
  await noa.presses('hand-over');
  const ada = await journey.current.agentAt(noa, 'Ada');
  await ada.presses('claim-ticket');
  await ada.offers('release-ticket');
  await noa.sees(/is looking at it now/);
  return { noa, ada };
};

describe('a fix that an agent sends', () => {
  it('comes to the requester for their Outlook; “it works now” resolves the ticket, and the thread hears of it', async () => {
    const { noa, ada } = await withAda();
    await ada.presses('send-fix', { procedure: 'online-mode' });
    const card = await noa.sees(/Ada Aalto from the helpdesk sends you this for ticket/);
    expect(card.text).toContain('Work without the offline file');
    expect(card.text).toContain('Use Cached Exchange Mode');

    await noa.presses('fix-result', { result: 'fixed' }, card);

    expect(noa.now(card).text).toContain('It works again');
    await ada.sees(/it helped/);
    await ada.sees(/works again\. The ticket is resolved/);
    await ada.offers('reopen-ticket');
    const { edits } = noa.now(card);
    await noa.presses('fix-result', { result: 'not-fixed' }, card);
    expect(noa.now(card).text).toContain('It works again');
    expect(noa.now(card).edits).toBeGreaterThanOrEqual(edits);
    expect(ada.messages[0]!.text).not.toContain('Work without the offline file: did not fix it');
  });

  it('that can lose data asks first, has it saved, and then comes; its result is on the ticket', async () => {
    const { noa, ada } = await withAda();
    await ada.presses('send-fix', { procedure: 'resync-folder' });
    const card = await noa.sees(/One question first/);
    expect(card.text).not.toContain('Clear Offline Items');

    await noa.presses('fix-local-data', { value: 'unsure' }, card);
    expect(noa.now(card).text).toContain('First save what is only on this computer');
    expect(noa.now(card).text).not.toContain('Clear Offline Items');
    await noa.presses('fix-result', { result: 'done' }, noa.now(card));
    expect(noa.now(card).text).toContain('Clear Offline Items');
    await noa.presses('fix-result', { result: 'not-fixed' }, noa.now(card));

    expect(noa.now(card).text).toContain('it did not help');
    await ada.sees(/Load the folder afresh: it did not help/);
    await ada.sees(/Save what is only on this computer: done/);
    await ada.offers('release-ticket');
  });
});
