import { library, goToFirstFix, stepShownTo } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';

const journey = useJourney();

describe('what people say', () => {
  it('is vague: at most four choices are offered, one is pressed, and the guide starts', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('something is wrong with my emails');
    const choices = noa.buttons.filter(({ verb }) => verb === 'choose-symptom');
    expect(choices.length).toBeGreaterThanOrEqual(2);
    expect(choices.length).toBeLessThanOrEqual(4);
    await noa.presses('choose-symptom', { label: 'missing-items' });
    expect(noa.last.text).toContain('something is wrong with my emails');
    await noa.presses('start-guide');
    expect(stepShownTo(noa)).not.toBeNull();
  });

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
    await noa.says(text);
    if (noa.verbs.includes('choose-symptom')) await noa.presses('choose-symptom', { label: 'missing-items' });
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

  it('is a pasted About box at the question for the version', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('Some of my mail is missing in Outlook');
    await noa.presses('start-guide');
    await noa.says('Microsoft® Outlook® 2019 MSO (Version 2308 Build 16.0.16731.20182) 32-bit');
    expect(stepShownTo(noa)).toBe('web');
  });

  it('is two problems: the second is offered after the first', async () => {
    const noa = await journey.current.newcomer();
    await noa.says('Some of my mail is missing and Outlook says Disconnected');
    await noa.presses('cancel');
    await noa.presses('take-second');
    await noa.presses('start-guide');
    expect(noa.verbs).toContain('answer');
  });

  it('is a loss in the middle of a guide: it is a ticket at once', async () => {
    const noa = await journey.current.newcomer();
    await goToFirstFix(noa, 'missing-items');
    await noa.says('oh no, after this all my mails are gone');
    const ada = await journey.current.agentAt(noa, 'Ada');
    expect(ada.messages[0]?.text).toMatch(/priority: urgent/i);
  });
});
