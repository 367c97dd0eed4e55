import { useJourney } from '../support/playground/journey';
import { begin, goOn } from '../support/playground/guide';

const journey = useJourney();

describe('somebody who meets Mailmend', () => {
  it.each(['hi', 'Hello', 'restart', ''])('says “%s” and gets the welcome with three examples', async (text) => {
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

  it.each(['cancel', 'back', 'thanks'])('says “%s” when nothing is going on, and gets one kind line', async (text) => {
    const noa = await journey.current.newcomer();
    await noa.says(text);
    expect(noa.messages).toHaveLength(1);
    expect(noa.last.card).toBeNull();
  });
});

describe('the app', () => {
  it('says hello once when it is installed, though the platform tells of it twice', async () => {
    const robin = journey.current.pageUser;
    await robin.event('install');
    await robin.event('install');
    expect(robin.messages).toHaveLength(1);
  });

  it('is quiet when somebody else joins, and when it is removed', async () => {
    const noa = await journey.current.newcomer();
    await noa.sends({ type: 'conversationUpdate', membersAdded: [{ id: '29:kim-requester' }] });
    await noa.sends({ type: 'installationUpdate', action: 'remove' });
    expect(noa.messages).toHaveLength(0);
    expect(await journey.current.isBotAlive()).toBe(true);
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
