import { library, stepShownTo } from '../support/playground/guide';
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
});
