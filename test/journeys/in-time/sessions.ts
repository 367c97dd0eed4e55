import { goOn, goToFirstFix, stepShownTo } from '../../support/playground/guide';
import type { Visitor } from '../../support/playground/visitor';
import { day, hour, journey, minute } from './journey';

const asks = /Did it fix the problem\?/;
const timesAsked = ({ messages }: Visitor): number => messages.filter(({ text }) => asks.test(text)).length;

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

    expect(noa.messages).toHaveLength(2);
    expect(timesAsked(noa)).toBe(1);
    await noa.presses('answer', { step: id, value: 'fixed' });
    expect(noa.verbs).toContain('rate');
  });

  it.each([
    ['in 2 hours', 2 * hour],
    ['tomorrow', 33 * hour],
  ])('by typing “%s” is taken up then', async (text, latest) => {
    const noa = await journey.current.newcomer();
    await goToFirstFix(noa, 'mismatch');
    await noa.says(text);
    expect(noa.verbs).toContain('resume');
    expect(timesAsked(noa)).toBe(0);

    await journey.current.advance(latest + minute);

    await noa.sees(asks);
    expect(timesAsked(noa)).toBe(1);
  });
});

describe('a fix that takes long', () => {
  const isSlow = (at: { readonly kind: string; readonly procedure?: string }): boolean =>
    at.procedure === 'rebuild-ost';
  const atRebuild = async (): Promise<Visitor> => {
    const noa = await journey.current.newcomer();
    await goToFirstFix(noa, 'mismatch');
    await goOn(noa, 'mismatch', { until: isSlow });
    expect(noa.last.text).toContain('Let Outlook build a new offline file');
    return noa;
  };

  it('is asked about the next day, in the same chat, once', async () => {
    const noa = await atRebuild();
    const step = stepShownTo(noa);

    await journey.current.advance(33 * hour);
    await noa.sees(asks);
    await journey.current.advance(3 * day);

    expect(noa.messages).toHaveLength(2);
    await noa.presses('answer', { step, value: 'fixed' });
    expect(noa.verbs).toContain('rate');
  });
});
