import { begin } from '../support/playground/guide';
import { useJourney } from '../support/playground/journey';

const journey = useJourney();

const expectAlive = async (): Promise<void> => expect(await journey.current.isBotAlive()).toBe(true);

const texts: readonly (readonly [string, string])[] = [
  ['nothing but blanks', '   \n\t '],
  ['nonsense', 'qwrtz plfgh xkcd'],
  ['20,000 characters', 'mail missing '.repeat(1539).slice(0, 20_000)],
  ['20,000 characters without a blank', 'a'.repeat(20_000)],
  ['emoji', '📧💥😭👨‍👩‍👧‍👦🏳️‍🌈'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)><b>bold</b>'],
  ['markdown', '**bold** [click](https://example.com) ![](https://example.com/x.png) # title'],
  ['a right-to-left override', '\u202Egnp.exe \u0000\u0007 \uD800'],
  ['what looks like a command of a database', "' OR 1=1; --"],
  ['a name of an object’s own', '__proto__ constructor toString'],
  ['a template', '${process.exit(1)} {{7*7}} ${{a}}'],
];

describe('a text', () => {
  afterEach(expectAlive);

  it.each(texts)('%s gets a kind answer outside a session', async (_, text) => {
    const noa = await journey.current.newcomer();
    const { status } = await noa.sends({ type: 'message', text });
    expect(status).toBe(200);
    expect(noa.messages.length).toBeGreaterThan(0);
    expect(noa.last.text).not.toMatch(/oops|got in the way|error occurred/i);
  });

  it.each(texts)('%s does not end a session', async (_, text) => {
    const noa = await journey.current.newcomer();
    await begin(noa, 'mismatch');
    await noa.sends({ type: 'message', text });
    expect(noa.last.text).not.toMatch(/oops|got in the way/i);
    // Whoever says hello in a session is shown where it stands; the welcome, with its examples, is for all others.
    await noa.says('hi');
    expect(noa.verbs).toContain('person');
    expect(noa.verbs).not.toContain('say');
  });

  it('that is typed stands on cards where nothing reads markdown', async () => {
    const noa = await journey.current.newcomer();
    const text = 'Outlook and the web show different mail [click](https://example.com) **now**';
    await noa.says(text);
    const blocks = JSON.stringify(noa.last.card).match(/\{"type":"TextBlock","text":"[^"]*"/g) ?? [];
    expect(blocks.filter((block) => block.includes('example.com'))).toEqual([]);
    expect(noa.last.text).toContain('[click](https://example.com)');
  });
});

const wrongTypes = { verb: 'answer', session: { $ref: '#' }, step: ['x'], value: 7 };

const payloads: readonly (readonly [string, unknown, unknown])[] = [
  ['an unknown verb', 'explode', { verb: 'explode' }],
  ['a verb that is a number', 7, {}],
  ['no verb', undefined, undefined],
  ['a verb of an object’s own', 'toString', { verb: 'toString' }],
  ['wrong types', 'answer', wrongTypes],
  ['a list for data', 'answer', [1, 2]],
  ['null for data', 'answer', null],
  ['another verb in its data', 'help', { verb: 'claim-ticket', ticket: 'x' }],
  ['stars beyond the scale', 'rate', { session: 'x', stars: 99 }],
  ['a very long id', 'answer', { session: 'x'.repeat(10_000), step: 'y', value: 'z' }],
  ['a fact that does not exist', 'set-fact', { session: 'x', fact: '__proto__', value: 'yes' }],
];

describe('a press with', () => {
  afterEach(expectAlive);

  it.each(payloads)('%s gets a notice, as a press and as a form', async (_, verb, data) => {
    const noa = await journey.current.newcomer();
    const { status, notice, card } = await noa.forges(verb, data);
    expect(status).toBe(200);
    expect(notice).toMatch(/button/);
    expect(card).toBeNull();
    const form = await noa.sends({ type: 'message', value: data ?? 'nothing' });
    expect(form.status).toBe(200);
  });

  it('a session that nobody knows gets a new beginning', async () => {
    const noa = await journey.current.newcomer();
    const { notice } = await noa.forges('answer', { verb: 'answer', session: 'gone', step: 'web', value: 'yes' });
    expect(notice).toMatch(/no longer have/);
    expect(noa.buttons.filter(({ verb }) => verb === 'say').length).toBeGreaterThan(0);
  });
});

describe('an activity', () => {
  afterEach(expectAlive);

  it('with attachments and no text gets an answer', async () => {
    const noa = await journey.current.newcomer();
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://example.com/x.png' }];
    const { status } = await noa.sends({ type: 'message', attachments });
    expect(status).toBe(200);
    expect(noa.messages.length).toBeGreaterThan(0);
  });
});
