import { begin, goOn, goToFirstFix, library, stepShownTo, tell } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';

const journey = useJourney();

describe('what was understood', () => {
  it('is shown with every fact that was said, and nothing said is asked again', async () => {
    const noa = await journey.current.newcomer();
    await tell(noa, 'mismatch', 'Outlook 2016 on Windows 10 and the web show different mail');
    expect(noa.last.text).toContain('Outlook 2016');
    expect(noa.last.text).toContain('Windows 10');
    await noa.presses('start-guide');
    const asked = (await goOn(noa, 'mismatch')).flatMap((at) => (at.kind === 'ask' ? [at.fact] : []));
    expect(asked).not.toContain('outlook');
    expect(asked).not.toContain('windows');
  });

  it('is corrected with a press, and with a typed answer', async () => {
    const noa = await journey.current.newcomer();
    await tell(noa, 'mismatch', 'Outlook 2016 and the web show different mail');
    await noa.presses('change-fact', { fact: 'outlook' });
    await noa.presses('set-fact', { value: '2019' });
    expect(noa.last.text).toContain('Outlook 2019');
    await noa.presses('change-fact', { fact: 'outlook' });
    await noa.says('2021');
    expect(noa.last.text).toContain('Outlook 2021');
    expect(noa.verbs).toContain('start-guide');
  });
});

describe('a question', () => {
  it('is answered by typing what a button says, a value, or yes and no', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    await noa.says('2016');
    expect(stepShownTo(noa)).toBe('web');
    await noa.says('Yes');
    expect(stepShownTo(noa)).toBe('status');
    await noa.says('connected or up to date');
    expect(stepShownTo(noa)).toBe('local-data');
    await noa.says('nope');
    expect(stepShownTo(noa)).toBe('resync');
  });

  it('is found out, and answered', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    await noa.presses('find-out');
    await noa.presses('answer', { value: '2013' });
    expect(stepShownTo(noa)).toBe('web');
  });
});

describe('a procedure', () => {
  it('is rated once', async () => {
    const noa = await journey.current.newcomer();
    await goToFirstFix(noa, 'mismatch');
    await noa.presses('answer', { value: 'fixed' });
    const card = noa.last;
    await noa.presses('rate', { stars: 4 });
    expect(noa.verbs).not.toContain('rate');
    const rated = noa.last;
    await noa.presses('rate', { stars: 1 }, card);
    expect(noa.last.text).toBe(rated.text);
  });

  it('is stuck at a file in use, by pressing: the way out is shown, and the procedure comes back', async () => {
    const noa = await journey.current.newcomer();
    const { id } = await goToFirstFix(noa, 'mismatch');
    await goOn(noa, 'mismatch', { until: (at) => at.kind === 'fix' && at.procedure === 'rebuild-ost' });
    const rebuild = stepShownTo(noa);
    expect(rebuild).not.toBe(id);
    await noa.presses('stuck');
    await noa.presses('stuck-at', { problem: 'file-in-use' });
    const help = library.procedures.get('rebuild-ost')!.stuck.find((each) => each.id === 'file-in-use')!;
    expect(noa.last.text).toContain(help.sees);
    await noa.presses('stay');
    expect(stepShownTo(noa)).toBe(rebuild);
  });
});

describe('“back”', () => {
  it('leads from every card to the one before, up to what was understood', async () => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    const steps = (await goOn(noa, 'mismatch', { until: ({ kind }) => kind === 'fix' })).map(({ id }) => id);
    const first = stepShownTo(noa);
    for (const [verb, after] of [
      ['stuck', 'stuck-at'],
      ['later', 'park'],
    ] as const) {
      await noa.presses(verb);
      expect(noa.verbs).toContain(after);
      await noa.presses('stay');
      expect(stepShownTo(noa)).toBe(first);
    }
    await noa.presses('person');
    await noa.presses('back');
    expect(stepShownTo(noa)).toBe(first);
    for (const step of steps.toReversed()) {
      await noa.presses('back');
      expect(stepShownTo(noa)).toBe(step);
    }
    await noa.presses('back');
    expect(noa.verbs).toContain('start-guide');
  });
});

describe('“cancel” and “restart”', () => {
  it('stop at any card, and begin again with nothing left of what was told', async () => {
    const noa = await journey.current.newcomer();
    await goToFirstFix(noa, 'mismatch');
    await noa.says('restart');
    expect(noa.verbs).toContain('choose-symptom');
    await noa.presses('choose-symptom', { label: 'cached-mode-only' });
    expect(noa.verbs).toContain('start-guide');
    await noa.presses('start-guide');
    await noa.presses('cancel');
    expect(noa.verbs).not.toContain('answer');
    await noa.says('hi');
    expect(noa.buttons.filter(({ verb }) => verb === 'say')).toHaveLength(3);
  });
});

describe('another problem', () => {
  it('in the middle of a guide is asked about before anything is left', async () => {
    const noa = await journey.current.newcomer();
    const { id } = await goToFirstFix(noa, 'mismatch');
    await noa.says('Outlook says Disconnected');
    expect(noa.verbs).toEqual(expect.arrayContaining(['stay', 'leave']));
    await noa.presses('stay');
    expect(stepShownTo(noa)).toBe(id);
    await noa.says('Outlook says Disconnected');
    await noa.presses('leave');
    expect(noa.verbs).toContain('start-guide');
    expect(noa.last.text).toContain('Outlook says Disconnected');
  });
});
