import { begin, goOn, goToFirstFix, library, stepShownTo, tell } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';

const journey = useJourney();

describe('what people say', () => {
  it('is not Mailmend’s to mend: it is named and handed over, and no guide is started', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('I forgot my password');
    expect(noa.verbs).not.toContain('start-guide');
    expect(noa.last.text).toMatch(/password/i);
    await noa.presses('person');
    await noa.presses('hand-over');
    const ada = await journey.current.agentAt(noa, 'Ada');
    expect(ada.messages[0]?.text).toContain('I forgot my password');
  });

  it.each([
    ['German', 'Einige E-Mails fehlen in Outlook'],
    ['French', 'Des messages ont disparu dans Outlook'],
    ['Spanish', 'Faltan correos en Outlook'],
  ])('is %s, and is understood', async (_, text) => {
    const noa = await journey.current.newcomer();
    await tell(noa, 'missing-items', text);
    expect(noa.verbs).toContain('start-guide');
  });

  it('comes with a pasted About box, which is read', async () => {
    const noa = await journey.current.newcomer();
    const about = 'Microsoft® Outlook® for Microsoft 365 MSO (Version 2308 Build 16.0.16731.20182) 64-bit';
    await noa.says(`Outlook and the web show different mail\n${about}`);
    expect(noa.last.text).toContain(library.facts.get('outlook')!.values.get('365'));
    expect(noa.last.text).toContain('16.0.16731.20182');
    await noa.presses('start-guide');
    expect(stepShownTo(noa)).not.toBe('which-outlook');
  });

  it.each([
    ['is impatient', 'go on', /Outlook/, 'how long does all this take??', /minute/],
    ['is frightened', 'will I lose my mails?', /without asking you|deleted|copy/, 'hi', /Did I understand/],
    ['asks back', 'are you a bot or a person?', /bot/, 'sorry, I meant outlook 2019', /2019/],
  ] as const)('%s, and is answered', async (_, first, answer, then, answerThen) => {
    const noa = await journey.current.newcomer();
    await noa.says('my Projects folder in Outlook 2016 does not update any more, on the web it is right');
    await noa.sees(/Did I understand[^]*2016/);
    await noa.says(first);
    await noa.sees(answer);
    await noa.says(then);
    await noa.sees(answerThen);
  });
});

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

describe('a procedure', () => {
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
