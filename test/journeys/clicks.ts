import { begin, goOn, goToFirstFix, stepShownTo } from '../support/playground-guide';
import { ticketNumber, useJourney } from '../support/playground-journey';

const journey = useJourney();

describe('an old card', () => {
  it('never advances: a click on it shows the present state', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const old = noa.last;
    await noa.presses('answer', { value: '365' });
    await noa.presses('answer', { value: 'yes' });
    const at = stepShownTo(noa);
    await noa.presses('answer', { value: 'mac' }, old);
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

  it('of a session that was left for another shows that it has ended', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const old = noa.last;
    await noa.says('cancel');
    await begin(noa, 'missing-items');
    const at = stepShownTo(noa);
    await noa.presses('answer', { value: 'mac' }, old);
    expect(noa.now(old).text).not.toBe(old.text);
    await noa.says('hi');
    expect(stepShownTo(noa)).toBe(at);
  });
});

describe('a double click', () => {
  it('on an answer advances once', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const card = noa.last;
    const press = () => noa.presses('answer', { value: '365' }, card);
    await Promise.all([press(), press()]);
    expect(stepShownTo(noa)).toBe('web');
  });

  it('on “not fixed” counts the fix once', async () => {
    const noa = await journey.current.newcomer();
    const fix = await goToFirstFix(noa, 'mismatch');
    const card = noa.last;
    const press = () => noa.presses('answer', { step: fix.id, value: 'not-fixed' }, card);
    const [first, second] = await Promise.all([press(), press()]);
    expect(second.card).toEqual(first.card);
    await noa.presses('person');
    expect(noa.last.text.match(/: did not fix it/g)).toHaveLength(1);
  });

  it('on “Let’s start” starts once', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('Outlook and the web show different mail');
    const card = noa.last;
    await Promise.all([noa.presses('start-guide', {}, card), noa.presses('start-guide', {}, card)]);
    expect(stepShownTo(noa)).toBe('which-outlook');
    expect(noa.messages).toHaveLength(1);
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
