import { ticketNumber } from '../../support/playground/journey';
import type { Visitor } from '../../support/playground/visitor';
import { day, hour, journey, minute } from './journey';

const times = ({ messages }: Visitor, words: RegExp): number => messages.filter(({ text }) => words.test(text)).length;

/** Somebody with a ticket, and Ada in its thread. */
const withTicket = async (): Promise<{ noa: Visitor; ada: Visitor; number: number }> => {
  const noa = await journey.current.newcomer();
  await noa.says('talk to a person');
  await noa.presses('hand-over');
  return { noa, ada: await journey.current.agentAt(noa, 'Ada'), number: ticketNumber(noa) };
};

describe('what was promised', () => {
  const answerNear = /the time to answer is nearly over/;
  const answerOver = /The time to answer this ticket is over/;
  const resolveNear = /The time to resolve this ticket is nearly over/;
  const resolveOver = /The time to resolve this ticket is over/;
  const reminders = [answerNear, answerOver, resolveNear, resolveOver];

  it('stands on the card, and the thread is reminded before and after, once each', async () => {
    const { noa, ada } = await withTicket();
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

  it('is not counted while the helpdesk waits for the requester', async () => {
    const { noa, ada } = await withTicket();
    await ada.presses('ask-requester', { text: 'Which room?' });
    await noa.sees('Which room?');
    await journey.current.advance(70 * hour);
    await noa.says('Room 312');
    await ada.sees('wrote: Room 312');

    await journey.current.advance(53 * hour);
    expect(reminders.map((words) => times(ada, words))).toEqual([0, 0, 0, 0]);
    await journey.current.advance(hour + minute);
    await ada.sees(resolveNear);
  });
});

describe('a requester who does not answer', () => {
  const nudge = /waits for your answer: “Which room\?”/;
  const closed = /is closed, because I heard nothing from you/;

  it('is reminded after three days; after ten the ticket closes, and one word opens it again', async () => {
    const { noa, ada, number } = await withTicket();
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

  it('and then does is waited for anew at the next question', async () => {
    const { noa, ada } = await withTicket();
    await ada.presses('ask-requester', { text: 'Which room?' });
    await noa.sees('Which room?');
    await journey.current.advance(3 * day);
    await noa.sees(nudge);
    await noa.says('Room 312');
    await ada.sees('wrote: Room 312');
    await ada.presses('ask-requester', { text: 'Which floor?' });
    await noa.sees('Which floor?');

    await journey.current.advance(3 * day - minute);
    expect(times(noa, /waits for your answer: “/)).toBe(1);
    await journey.current.advance(minute);
    await noa.sees(/waits for your answer: “Which floor\?”/);
  });
});

describe('a ticket that was resolved', () => {
  it('can be opened again for fourteen days, and then no more; its end is not announced', async () => {
    const { noa, ada, number } = await withTicket();
    await ada.presses('resolve-ticket', { note: 'Done.' });
    await noa.sees(/resolved by Ada Aalto: Done\./);
    await journey.current.advance(13 * day);
    await noa.says(`reopen ${number}`);
    await ada.sees(`${noa.user.name} has opened the ticket again.`);

    await ada.offers('resolve-ticket');
    await ada.presses('resolve-ticket', { note: 'Done at last.' });
    await noa.sees(/resolved by Ada Aalto: Done at last\./);
    await journey.current.advance(14 * day + minute);
    const came = ada.messages.length;
    await noa.says(`reopen ${number}`);

    expect(times(noa, /is closed/)).toBe(0);
    expect(ada.messages).toHaveLength(came);
    expect(times(ada, /has opened the ticket again/)).toBe(1);
  });
});
