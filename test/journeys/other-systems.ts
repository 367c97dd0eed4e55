import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { playgroundHelpdesk } from '../../scripts/playground/processes';
import { useJourney } from '../support/playground/journey';
import type { Shown } from '../support/playground/screen';
import { Visitor } from '../support/playground/visitor';
import { startMailServer, type MailServer } from '../support/systems/mail-server';
import { startWebServer, type Called, type WebServer } from '../support/systems/web-server';
import { startZammad, type ZammadServer } from '../support/systems/zammad-server';

const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
/** All that Mailmend can tell of a ticket, on this machine. */
const systems = {} as { webhook: WebServer; mail: MailServer; zammad: ZammadServer };

const journey = useJourney(async () => {
  systems.webhook = await startWebServer(() => ({ status: 204 }));
  systems.mail = await startMailServer();
  systems.zammad = await startZammad();
  return {
    WEBHOOK_URL: `${systems.webhook.url}/hook`,
    WEBHOOK_SECRET: secret,
    SMTP_URL: systems.mail.url,
    EMAIL_FROM: 'mailmend@example.com',
    EMAIL_TO: 'helpdesk@example.com',
    ZAMMAD_URL: systems.zammad.url,
    ZAMMAD_TOKEN: systems.zammad.token,
    ZAMMAD_GROUP: 'Users',
    ZAMMAD_CUSTOMER: 'desk@example.com',
    INCIDENT_REQUESTERS: '3',
    BUSINESS_HOURS: '24/7',
    TICKET_TARGETS: 'normal 4h/3d',
  };
});
afterAll(() => Promise.all(Object.values(systems).map((each) => each.stop())));

/** What `look` finds, as soon as it finds something; for what happens outside of Teams. */
const found = async <T>(look: () => T | undefined | false, what: string): Promise<T> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const there = look();
    if (there !== undefined && there !== false) return there;
    await pause(50);
  }
  throw new Error(`Waited in vain for ${what}.`);
};

interface Told {
  readonly type: string;
  readonly data: { readonly number: number; readonly state: string; readonly resolution: string | null };
}

/** What a call told, once its signature was found right; it was signed at the bot's time, which is not this machine's. */
const read = ({ body, headers }: Called): Told => {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  const signed = new Webhook(secret).sign(String(headers['webhook-id']), at, body);
  expect(headers['webhook-signature']).toBe(signed);
  return JSON.parse(body) as Told;
};

const toldOf = (number: number): readonly Told[] =>
  systems.webhook.calls.map(read).filter(({ data }) => data.number === number);
const lettersOf = (number: number): readonly string[] =>
  systems.mail.letters.filter((letter) => letter.includes(`[Mailmend ${number}]`));
const caseOf = (number: number) => systems.zammad.tickets.find(({ title }) => title.startsWith(`[Mailmend ${number}]`));

describe('other systems', () => {
  it('are told of a ticket that is opened, claimed and resolved; the helpdesk’s card leads to Zammad', async () => {
    const { ada, number } = await journey.current.withTicket({ note: 'My mail is stuck since Monday.' });
    const zammad = await found(() => caseOf(number), 'the ticket in Zammad');
    const link = `${systems.zammad.url}/#ticket/zoom/${zammad.id}`;
    await found(() => JSON.stringify(ada.messages[0]?.card).includes(link), 'the link on the card');
    expect(zammad.articles[0]?.body).toContain('My mail is stuck since Monday.');

    await ada.presses('claim-ticket');
    await ada.presses('note-ticket', { text: 'He called twice already.' });
    await ada.presses('resolve-ticket', { note: 'The mailbox was moved back.' });

    await found(() => toldOf(number).length >= 3 && zammad.state === 'closed' && lettersOf(number).length >= 2, 'all');
    expect(toldOf(number).map(({ type, data }) => `${type} ${data.state}`)).toEqual([
      'ticket.opened open',
      'ticket.moved claimed',
      'ticket.resolved resolved',
    ]);
    expect(toldOf(number).at(-1)?.data.resolution).toBe('The mailbox was moved back.');
    expect(lettersOf(number).map((letter) => /\] (\w+):/.exec(letter)?.[1])).toEqual(['Opened', 'Resolved']);
    expect(zammad.articles.map(({ internal }) => internal)).toEqual([false, true, true]);
    const all = JSON.stringify([toldOf(number), lettersOf(number), zammad]);
    expect(all).not.toContain('He called twice already.');
  });
});

const incidentPosts = (): readonly Shown[] =>
  journey.current.playground.screen
    .in(playgroundHelpdesk.HELPDESK_CHANNEL_ID)
    .filter(({ text }) => /^Many at once/.test(text));
/** Somebody new who says that they are disconnected. */
const reporter = async (): Promise<Visitor> => {
  const noa = await journey.current.newcomer();
  await noa.says('Outlook says Disconnected');
  return noa;
};

/** How often this stands in somebody's chat; newcomers share the few chats of the Playground. */
const timesIn = (place: string, text: string): number =>
  journey.current.playground.screen.in(place).filter((shown) => shown.card === null && shown.text.includes(text))
    .length;

/** Waits until each of them was told; gives what to look at later: that nobody was told twice. */
const told = async (people: readonly Visitor[], text: string): Promise<() => void> => {
  const due = ({ place }: Visitor): number => people.filter((other) => other.place === place).length;
  const areTold = (): boolean => people.every((person) => timesIn(person.place, text) >= due(person));
  await journey.current.playground.wire.until(areTold, `“${text}” in ${String(people.length)} chats`);
  return () => {
    for (const person of people) expect(timesIn(person.place, text)).toBe(due(person));
  };
};

describe('an incident', () => {
  it('is asked about once, declared by an agent, told once to everybody, spares newcomers the fixes, and ends', async () => {
    const reporters = [await reporter(), await reporter(), await reporter()];
    const { playground } = journey.current;
    const { conversationId } = await playground.wire.until(() => incidentPosts()[0], 'an incident’s card');
    const ada = new Visitor(playground, journey.current.person('Ada'), conversationId, 0);
    expect(ada.messages[0]?.text).toMatch(/3 people reported this within 30 minutes/);
    expect(ada.messages[0]?.text).not.toContain('Noa');

    const olive = ada.as(journey.current.person('Olive'));
    const refused = await olive.presses('declare-incident', { note: 'I say so.' });
    expect(refused.notice).toMatch(/not on their list/);
    expect(ada.verbs).toContain('declare-incident');

    await ada.presses('declare-incident', { note: 'The server is down until noon.' });
    const isToldOnce = await told(reporters, 'The server is down until noon.');

    const eve = await reporter();
    expect(eve.last.text).toMatch(/Many people have this right now[^]*The server is down until noon\./);
    expect(eve.verbs).not.toContain('start-guide');
    await eve.presses('follow-incident');
    expect(eve.last.text).toMatch(/I tell you when it is over/);
    expect(incidentPosts()).toHaveLength(1);

    await journey.current.advance(60_000);
    expect(ada.messages[0]?.text).toMatch(/4 people will be told when it is over/);

    await ada.presses('end-incident', { note: 'A cable was loose.' });
    const isEndToldOnce = await told([...reporters, eve], 'A cable was loose.');
    await eve.sees(/This is over/);

    expect((await reporter()).verbs).toContain('start-guide');
    expect(ada.verbs).not.toContain('end-incident');
    isToldOnce();
    isEndToldOnce();
  });
});
