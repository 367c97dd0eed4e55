import { goOn, goToFirstFix, stepShownTo } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';

const journey = useJourney();

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const asks = /Did it fix the problem\?/;
const times = ({ messages }: Visitor, words: RegExp): number => messages.filter(({ text }) => words.test(text)).length;

describe('a session that was parked', () => {
  it('is taken up when its time has come, in the same chat, once, though the bot was started again meanwhile', async () => {
    const noa = await journey.current.newcomer();
    const { id } = await goToFirstFix(noa, 'mismatch');
    await noa.presses('later');
    await noa.presses('park', { when: 'in-2-hours' });
    const parked = noa.last;
    await journey.current.advance(2 * hour - minute);
    await journey.current.restartBot('SIGTERM');
    expect(noa.messages).toHaveLength(1);

    await journey.current.advance(minute);
    await noa.sees(asks);
    await noa.seesChanged(parked);
    await journey.current.advance(3 * day);

    expect(times(noa, asks)).toBe(1);
    const { card } = await noa.presses('answer', { step: id, value: 'fixed' });
    expect(JSON.stringify(card)).toContain('"verb":"rate"');
  });
});

describe('a fix that takes long', () => {
  it('is asked about the next day, in the same chat, once', async () => {
    const noa = await journey.current.newcomer();
    await goToFirstFix(noa, 'mismatch');
    await goOn(noa, 'mismatch', { until: (at) => at.kind === 'fix' && at.procedure === 'rebuild-ost' });
    expect(noa.last.text).toContain('Let Outlook build a new offline file');
    const step = stepShownTo(noa);

    await journey.current.advance(33 * hour);
    await noa.sees(asks);
    await journey.current.advance(3 * day);

    expect(times(noa, asks)).toBe(1);
    const { card } = await noa.presses('answer', { step, value: 'fixed' });
    expect(JSON.stringify(card)).toContain('"verb":"rate"');
  });
});

describe('what was promised', () => {
  const answerNear = /the time to answer is nearly over/;
  const answerOver = /The time to answer this ticket is over/;
  const resolveNear = /The time to resolve this ticket is nearly over/;
  const resolveOver = /The time to resolve this ticket is over/;
  const reminders = [answerNear, answerOver, resolveNear, resolveOver];

  it('stands on the card, and the thread is reminded before and after, once each', async () => {
    const { noa, ada } = await journey.current.withTicket();
    const [card] = ada.messages;
    expect(card!.text).toContain('To be taken up by');
    expect(card!.text).toContain('To be solved by');

    await journey.current.advance(3 * hour);
    await ada.sees(answerNear);
    expect(times(ada, answerOver)).toBe(0);
    await journey.current.advance(hour);
    await ada.sees(answerOver);
    await ada.sees(/It should have been taken up by/);
    await journey.current.advance(50 * hour);
    await ada.sees(resolveNear);
    await journey.current.advance(18 * hour);
    await ada.sees(resolveOver);
    await ada.sees(/It should have been solved by/);

    await journey.current.advance(30 * day);
    expect(reminders.map((words) => times(ada, words))).toEqual([1, 1, 1, 1]);
    expect(times(noa, /time to/)).toBe(0);
  });
});

describe('a requester who does not answer', () => {
  const nudge = /waits for your answer: “Which room\?”/;
  const closed = /is closed, because I heard nothing from you/;

  it('is reminded after three days; after ten the ticket closes, and one word opens it again', async () => {
    const { noa, ada, number } = await journey.current.withTicket();
    await ada.presses('ask-requester', { text: 'Which room?' });
    await noa.sees('Which room?');

    await journey.current.advance(3 * day - minute);
    expect(times(noa, nudge)).toBe(0);
    await journey.current.advance(minute);
    await noa.sees(nudge);
    await ada.sees('I reminded the requester of the question.');
    await journey.current.advance(7 * day - minute);
    expect(times(noa, closed)).toBe(0);
    await journey.current.advance(minute);
    await noa.sees(closed);
    await ada.sees('Closed: the requester was silent for ten days.');

    await journey.current.advance(2 * day);
    expect([times(noa, nudge), times(noa, closed)]).toEqual([1, 1]);
    await noa.says(`reopen ${number}`);
    await ada.sees(`${noa.user.name} has opened the ticket again.`);
    await ada.offers('claim-ticket');
  });
});

describe('how well somebody was helped', () => {
  const asked = /How did it go\?/;

  it('is asked once, a day later at the earliest, and one press answers it', async () => {
    const { noa, ada } = await journey.current.withTicket();
    await ada.presses('resolve-ticket', { note: 'The calendar is back.' });
    await noa.sees(/is resolved by Ada Aalto/);
    await journey.current.advance(day - hour);
    expect(times(noa, asked)).toBe(0);
    // By the hour, because a leap may end at night, when nobody is asked.
    for (let passed = 0; passed < 17; passed += 1) await journey.current.advance(hour);
    const card = await noa.sees(asked);
    await journey.current.advance(3 * day);
    expect(times(noa, asked)).toBe(1);
    await noa.presses('rate-ticket', { stars: 5, note: 'Quick!' }, card);
    expect(noa.now(card).text).toMatch(/You gave 5 of 5/);
    await ada.sees('Rated: 5 of 5');
  });
});
