import type { Visitor } from '../../support/playground/visitor';
import { day, hour, journey, minute } from './journey';

const times = ({ messages }: Visitor, words: RegExp): number => messages.filter(({ text }) => words.test(text)).length;

describe('what was promised', () => {
  const answerNear = /the time to answer is nearly over/;
  const answerOver = /The time to answer this ticket is over/;
  const resolveNear = /The time to resolve this ticket is nearly over/;
  const resolveOver = /The time to resolve this ticket is over/;
  const reminders = [answerNear, answerOver, resolveNear, resolveOver];

  it('stands on the card, and the thread is reminded before and after, once each', async () => {
    const { noa, ada } = await journey.current.withTicket();
    const [card] = ada.messages;
    expect(card!.text).toContain('Take it up by');
    expect(card!.text).toContain('Resolve it by');

    await journey.current.advance(3 * hour);
    await ada.sees(answerNear);
    expect(times(ada, answerOver)).toBe(0);
    await journey.current.advance(hour);
    await ada.sees(answerOver);
    await ada.sees(/Take it up by: .+ \(missed\)/);
    await journey.current.advance(50 * hour);
    await ada.sees(resolveNear);
    await journey.current.restartBot('SIGKILL');
    await journey.current.advance(18 * hour);
    await ada.sees(resolveOver);
    await ada.sees(/Resolve it by: .+ \(missed\)/);

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
