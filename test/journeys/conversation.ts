import { begin, goOn, goToFirstFix, stepShownTo, tell } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';

const journey = useJourney();

describe('somebody who meets Mailmend', () => {
  it.each(['hi', ''])('says “%s” and gets the welcome with three examples', async (text) => {
    const noa = await journey.current.newcomer();
    await noa.sends({ type: 'message', text });
    expect(noa.messages).toHaveLength(1);
    expect(noa.buttons.filter(({ verb }) => verb === 'say')).toHaveLength(3);
  });

  it('asks for help, and gets it at any time', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('help');
    expect(noa.last.text).toMatch(/help/i);
    await begin(noa, 'mismatch');
    await noa.says('help');
    // The help stands above; the living card comes again below it, at the same question.
    expect(noa.verbs).toContain('answer');
  });
});

describe('the app', () => {
  it('says hello once when it is installed, though the platform tells of it twice', async () => {
    const robin = journey.current.pageUser;
    await robin.event('install');
    await robin.event('install');
    expect(robin.messages).toHaveLength(1);
  });
});

describe('the user of the Playground’s own page', () => {
  it('types, presses and sends a form by the doors of the page, up to a ticket', async () => {
    const robin = journey.current.pageUser;
    await robin.says('Outlook and the web show different mail');
    await robin.presses('start-guide');
    await robin.submits('answer', { value: '365' });
    await goOn(robin, 'mismatch');
    await robin.presses('hand-over', { note: 'Since Monday', urgency: 'high' });
    const ada = await journey.current.agentAt(robin, 'Ada');
    expect(ada.messages[0]?.text).toContain('Since Monday');
    expect(ada.messages[0]?.text).toContain(robin.user.name);
  });
});

describe('what people say', () => {
  it('is not Mailmend’s to mend: it is named and handed over, and no guide is started', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('I want to give a colleague permission to see my calendar');
    expect(noa.verbs).not.toContain('start-guide');
    expect(noa.last.text).toMatch(/calendar/i);
    await noa.presses('person');
    await noa.presses('hand-over');
    const ada = await journey.current.agentAt(noa, 'Ada');
    expect(ada.messages[0]?.text).toContain('I want to give a colleague permission to see my calendar');
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
    expect(noa.verbs).toContain('resume');
    await noa.presses('resume');
    expect(noa.verbs).toContain('answer');
  });
});
