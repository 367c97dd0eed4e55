import { begin, fixesFor, goOn, goToFirstFix, stepShownTo, usual } from '../support/playground/guide';
import { ticketNumber, useJourney } from '../support/playground/journey';

const journey = useJourney();

describe('an old card', () => {
  it('never advances: a click on it shows the present state, even where the answer would fit', async () => {
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

  it('that was left behind by a typed text says where it went on, and becomes the living one when pressed', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const old = noa.last;
    await noa.says('365');
    const at = stepShownTo(noa);
    expect(noa.messages).toHaveLength(2);
    expect(noa.now(old).text).not.toBe(old.text);
    await noa.presses('answer', { value: 'mac' }, old);
    expect(stepShownTo(noa)).toBe(at);
    // There is one living card: the pressed one shows the state, the other steps back.
    const alive = noa.messages.filter(({ card }) => JSON.stringify(card).includes('"verb":"answer"'));
    expect(alive).toHaveLength(1);
  });

  it('of a session that has ended shows its end, and opens no second ticket', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const old = noa.last;
    await goOn(noa, 'mismatch');
    const handOver = noa.last;
    await noa.presses('hand-over');
    const number = ticketNumber(noa);
    await noa.presses('answer', { value: '365' }, old);
    await noa.presses('hand-over', {}, handOver);
    expect(ticketNumber(noa)).toBe(number);
    expect(noa.verbs).not.toContain('answer');
  });
});

describe('a double click', () => {
  it('on “not fixed” counts one fix, though the next card has the same button', async () => {
    const noa = await journey.current.newcomer();
    const [first, second] = fixesFor('external-changes', usual);
    await goToFirstFix(noa, 'external-changes');
    const card = noa.last;
    const press = () => noa.presses('answer', { step: first!.id, value: 'not-fixed' }, card);
    const replies = await Promise.all([press(), press()]);
    expect(replies[0].card).toEqual(replies[1].card);
    expect(stepShownTo(noa)).toBe(second!.id);
    await noa.presses('person');
    expect(noa.last.text.match(/: did not fix it/g)).toHaveLength(1);
  });
});

describe('a client that knows Action.Submit only', () => {
  it('goes through a guide up to a ticket', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('Outlook and the web show different mail');
    await noa.submits('start-guide');
    await noa.submits('answer', { value: 'mac' });
    await noa.submits('person');
    await noa.submits('hand-over', { note: 'Please call me' });
    const ada = await journey.current.agentAt(noa, 'Ada');
    expect(ada.messages[0]?.text).toContain('Please call me');
  });
});
