import { Webhook } from 'standardwebhooks';
import { found, useOtherSystems } from '../support/servers/other-systems';
import type { Called } from '../support/servers/web-server';

const journey = useOtherSystems();

interface Told {
  readonly type: string;
  readonly data: { readonly number: number; readonly state: string; readonly resolution: string | null };
}

/** What a call told, once its signature was found right; it was signed at the bot's time, which is not this machine's. */
const read = ({ body, headers }: Called): Told => {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  const signed = new Webhook(journey.systems.secret).sign(String(headers['webhook-id']), at, body);
  expect(headers['webhook-signature']).toBe(signed);
  return JSON.parse(body) as Told;
};

const toldOf = (number: number): readonly Told[] =>
  journey.systems.webhook.taken.map(read).filter(({ data }) => data.number === number);
const lettersOf = (number: number): readonly string[] =>
  journey.systems.mail.letters.filter((letter) => letter.includes(`[Mailmend ${number}]`));
const caseOf = (number: number) =>
  journey.systems.zammad.tickets.find(({ title }) => title.startsWith(`[Mailmend ${number}]`));

const withTicket = () => journey.current.withTicket({ note: 'My mail is stuck since Monday.' });

describe('other systems', () => {
  it('are told of a ticket that is opened, claimed and resolved; the helpdesk’s card leads to Zammad', async () => {
    const { ada, number } = await withTicket();
    const zammad = await found(() => caseOf(number), 'the ticket in Zammad');
    const link = `${journey.systems.zammad.url}/#ticket/zoom/${zammad.id}`;
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

  it('that are out of order get it later, once and in order', async () => {
    const { webhook } = journey.systems;
    const before = webhook.calls.length;
    webhook.breakDown(1);
    const { ada, number } = await withTicket();
    await ada.presses('claim-ticket');
    await journey.current.retry();
    await found(() => toldOf(number).length === 2, 'both events');
    const keys = webhook.calls.slice(before).map(({ headers }) => headers['idempotency-key']);
    const [opened] = keys;
    expect(keys).toEqual([opened, opened, expect.not.stringContaining(String(opened))]);
    expect(toldOf(number).map(({ type }) => type)).toEqual(['ticket.opened', 'ticket.moved']);
  });

  it('know nothing of who only talked to Mailmend', async () => {
    const { webhook, mail, zammad } = journey.systems;
    const noa = await journey.current.newcomer();
    await noa.says('Outlook and the web show different mail');
    await noa.presses('start-guide');
    const told = JSON.stringify([webhook.calls, mail.letters, zammad.tickets]);
    expect(told).not.toContain(noa.user.aadObjectId);
  });
});
