import type { Visitor } from '../../support/playground/visitor';
import { day, hour, journey } from './journey';

const asked = ({ messages }: Visitor): number => messages.filter(({ text }) => text.includes('How did it go?')).length;

/** Somebody whose ticket Ada resolved just now. */
const resolved = async (): Promise<{ noa: Visitor; ada: Visitor }> => {
  const { noa, ada } = await journey.current.withTicket();
  await ada.presses('resolve-ticket', { note: 'The calendar is back.' });
  await noa.sees(/is resolved by Ada Aalto/);
  return { noa, ada };
};

describe('how well somebody was helped', () => {
  it('is asked once, a day later at the earliest, and one press answers it', async () => {
    const { noa, ada } = await resolved();
    await journey.current.advance(day - hour);
    expect(asked(noa)).toBe(0);
    // By the hour, because a leap may end at night, when nobody is asked.
    for (let passed = 0; passed < 17; passed += 1) await journey.current.advance(hour);
    const card = await noa.sees('How did it go?');
    await journey.current.advance(3 * day);
    expect(asked(noa)).toBe(1);
    await noa.presses('rate-ticket', { stars: 5, note: 'Quick!' }, card);
    expect(noa.now(card).text).toMatch(/You gave 5 of 5/);
    await ada.sees('Rated: 5 of 5');
  });

  it('is not asked of somebody who opened the ticket again', async () => {
    const { noa } = await resolved();
    await noa.says('reopen');
    await journey.current.advance(3 * day);
    expect(asked(noa)).toBe(0);
  });
});
