import { begin, goOn } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';

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

/** Each of these gets a kind answer, and none of them ends a session. */
const badTexts = [
  '   \n\t ',
  'qwrtz plfgh xkcd',
  'mail missing '.repeat(1539).slice(0, 20_000),
  'a'.repeat(20_000),
  '📧💥😭👨‍👩‍👧‍👦🏳️‍🌈',
  '<script>alert(1)</script><img src=x onerror=alert(1)><b>bold</b>',
  '**bold** [click](https://example.com) ![](https://example.com/x.png) # title',
  '\u202Egnp.exe \u0000\u0007 \uD800',
  "' OR 1=1; --",
  '__proto__ constructor toString',
  '${process.exit(1)} {{7*7}} ${{a}}',
];

const badPresses: readonly (readonly [verb: unknown, data: unknown])[] = [
  ['explode', { verb: 'explode' }],
  [undefined, undefined],
  ['toString', { verb: 'toString' }],
  ['answer', { verb: 'answer', session: { $ref: '#' }, step: ['x'], value: 7 }],
  ['answer', null],
  ['help', { verb: 'claim-ticket', ticket: 'x' }],
  ['answer', { session: 'x'.repeat(10_000), step: 'y', value: 'z' }],
  ['set-fact', { session: 'x', fact: '__proto__', value: 'yes' }],
];

describe('whatever somebody sends', () => {
  afterEach(async () => expect(await journey.current.isBotAlive()).toBe(true));

  it('as a text gets a kind answer, and ends no session', async () => {
    const [noa, eve] = [await journey.current.newcomer(), await journey.current.newcomer()];
    await begin(eve, 'mismatch');
    for (const text of badTexts) {
      const { status } = await noa.sends({ type: 'message', text });
      expect(status).toBe(200);
      expect(noa.last.text).not.toMatch(/oops|got in the way|error occurred/i);
      await eve.sends({ type: 'message', text });
      expect(eve.last.text).not.toMatch(/oops|got in the way/i);
    }
    expect(noa.messages.length).toBeGreaterThanOrEqual(badTexts.length);
    // Whoever says hello in a session is shown where it stands; the welcome, with its examples, is for all others.
    await eve.says('hi');
    expect(eve.verbs).toContain('person');
    expect(eve.verbs).not.toContain('say');
  });

  it('as a press gets a notice, in either form', async () => {
    const noa = await journey.current.newcomer();
    for (const [verb, data] of badPresses) {
      const { status, notice, card } = await noa.forges(verb, data);
      expect({ status, card }).toEqual({ status: 200, card: null });
      expect(notice).toMatch(/button/);
      expect(await noa.sends({ type: 'message', value: data ?? 'nothing' })).toHaveProperty('status', 200);
    }
  });

  it('of a session that nobody knows gets a new beginning', async () => {
    const noa = await journey.current.newcomer();
    const { notice } = await noa.forges('answer', { verb: 'answer', session: 'gone', step: 'web', value: 'yes' });
    expect(notice).toMatch(/no longer have/);
    expect(noa.buttons.filter(({ verb }) => verb === 'say').length).toBeGreaterThan(0);
  });
});
