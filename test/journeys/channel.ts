import { goOn, sentences, stepShownTo } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';

const journey = useJourney();

describe('somebody who mentions Mailmend in a channel', () => {
  it('is answered in the thread of the question, and goes through the guide there up to a ticket', async () => {
    const thread = await journey.current.asksInChannel(await journey.current.newcomer(), sentences.mismatch);
    expect(thread.place).toMatch(/;messageid=/);
    expect(thread.messages).toHaveLength(1);
    expect(thread.last.text).toContain(thread.user.name);
    await thread.presses('start-guide');
    await goOn(thread, 'mismatch');
    await thread.presses('hand-over');
    const ada = await journey.current.agentAt(thread, 'Ada');
    expect(ada.place).not.toBe(thread.place);
    await ada.presses('claim-ticket');
    await thread.sees(/Ada Aalto from the helpdesk is working on it/);
  });

  it('goes on in private at the same place, and the thread tells nothing of the case any more', async () => {
    const noa = await journey.current.newcomer();
    const thread = await journey.current.asksInChannel(noa, sentences.mismatch);
    await thread.presses('start-guide');
    await thread.presses('answer', { value: '365' });
    const at = stepShownTo(thread);
    await thread.presses('go-private');
    expect(stepShownTo(noa)).toBe(at);
    expect(thread.verbs).toEqual([]);
    expect(thread.last.text).not.toContain(sentences.mismatch);
    await goOn(noa, 'mismatch');
    await noa.presses('hand-over');
    const ada = await journey.current.agentAt(noa, 'Ada');
    await ada.presses('claim-ticket');
    await noa.sees(/Ada Aalto from the helpdesk is looking at it/);
    expect(thread.messages).toHaveLength(1);
  });
});

describe('several people in a group chat', () => {
  it('each have a session of their own', async () => {
    const first = journey.current.inGroup(await journey.current.newcomer());
    const second = journey.current.inGroup(await journey.current.newcomer());
    await first.mentions(sentences.mismatch);
    const card = first.last;
    await second.mentions(sentences['missing-items']);
    expect(second.last.text).toContain(second.user.name);
    await second.presses('start-guide');
    expect(first.now(card)).toEqual(card);
    const { notice } = await second.presses('start-guide', {}, card);
    expect(notice).toMatch(/somebody else/i);
    await first.presses('start-guide', {}, card);
    expect(first.now(card).edits).toBe(1);
  });
});
