import { actNames, isReportResult, type ActName, type HeardAct } from '../../../language/acts/act';
import type { Ticket } from '../../../domain/ticket';
import { aPress, aTurn, saidIn } from '../../support/values/a-turn';
import { grady } from '../../support/values/people';
import { openOwn, useServices } from '../../support/values/services';

const services = useServices();

const act = (name: ActName): HeardAct => {
  if (isReportResult(name)) return { act: 'report', result: name, sure: 0.9 };
  if (name === 'question' || name === 'worry') return { act: name, topic: 'when-answer', answer: null, sure: 0.9 };
  if (name === 'answer' || name === 'contradiction') return { act: name, facts: {}, sure: 0.9 };
  return name === 'stuck' ? { act: name, stuck: null, sure: 0.9 } : { act: name, sure: 0.9 };
};

/** What comes of a text in which this act is heard: the ticket after it, and what was said. */
const types = async (text: string, name: ActName) => {
  services.library = { ...services.library, listen: () => [act(name)] };
  const turn = await services.handle(aTurn({ input: { kind: 'text', text } }));
  return { ticket: await services.ticket(), said: saidIn(turn).join('\n') };
};
const written = ({ messages }: Ticket): readonly string[] => messages.map(({ text }) => text);
const open = { claimedBy: null, state: 'open' } as const;
const taken = { claimedBy: grady, state: 'claimed' } as const;

const forMailmend: readonly ActName[] = ['help', 'tickets', 'greeting', 'restart'];

describe.each([open, taken])('while a ticket is $state', (state) => {
  test.each(actNames.filter((name) => !forMailmend.includes(name)))(
    'words that are heard as “%s” reach it as they were typed, and neither end it nor open another',
    async (name) => {
      await openOwn(services, state);
      const { ticket } = await types('well, so  it **is**', name);
      expect(written(ticket)).toEqual(['well, so  it **is**']);
      expect(ticket).toMatchObject({ state: state.state, urgency: 'normal' });
      expect(await services.store.listTicketsOf('tenant-1', 'person-1', 5)).toHaveLength(1);
    },
  );

  test.each<[string, ActName, RegExp]>([
    ['the mails are back', 'fixed', /Can your ticket be closed/],
    ['I need it no more', 'cancel', /Close this ticket/],
    ['is it perhaps empty there', 'loss', /Is mail gone/],
  ])('“%s” is also answered', async (text, name, answer) => {
    await openOwn(services, state);
    expect((await types(text, name)).said).toMatch(answer);
  });

  test.each<ActName>(['question', 'worry'])(
    'a %s is answered, and goes to the helpdesk only if that is wanted',
    async (name) => {
      await openOwn(services, state);
      const { ticket, said } = await types('how long will that be', name);
      expect(said).toMatch(/ticket 1001.*(By|solved by) .*UTC.*did not go to the helpdesk.*Send it to the helpdesk/is);
      expect(written(ticket)).toEqual([]);
    },
  );

  test('a loss makes it urgent, with the way back for ten minutes; then a helpdesk decides', async () => {
    await openOwn(services, state);
    const back = 'that is not what I meant';
    for (const [passed, urgency] of [
      [0, 'normal'],
      [601_000, 'urgent'],
    ] as const) {
      expect((await types('my whole calendar is gone since I did that', 'loss')).ticket.urgency).toBe('urgent');
      services.turnClock(passed);
      const { ticket } = await types(back, 'contradiction');
      expect([ticket.urgency, written(ticket).at(-1)]).toEqual([urgency, back]);
    }
  });
});

describe('typed to the card of a sent fix', () => {
  const fix = (procedure: string, stage: 'asking' | 'doing'): Partial<Ticket> => ({
    ...taken,
    state: 'waiting',
    label: 'folder-not-syncing',
    facts: { 'local-data': { value: 'no', source: 'asked' } },
    fixes: [{ id: 'fix-1', procedure, by: 'Grady', at: services.clock(), stage, cardId: 'card' }],
  });

  test.each<[string, ActName, string | undefined]>([
    ['yes', 'none', 'fixed'],
    ['no', 'none', 'not-fixed'],
    ['fixed', 'fixed', 'fixed'],
    ['not-fixed', 'not-fixed', 'not-fixed'],
    ["it won't work", 'not-fixed', undefined],
    ['there is no such button', 'stuck', undefined],
    ['did all of it', 'done', undefined],
  ])('“%s” is booked as %s', async (text, name, result) => {
    await openOwn(services, fix('wake-up', 'doing'));
    const { ticket } = await types(text, name);
    expect(ticket.ledger.at(-1)?.result).toBe(result);
    expect(written(ticket)).toEqual([text]);
  });

  test.each([
    ['no', 'doing'],
    ['yes', 'saving'],
    ["i don't know", 'saving'],
  ])('“%s” answers what is only on this computer', async (text, stage) => {
    await openOwn(services, { ...fix('resync-folder', 'asking'), facts: {} });
    const { ticket } = await types(text, 'none');
    expect(ticket.fixes[0]?.stage).toBe(stage);
  });
});

describe('after the ticket was resolved', () => {
  const resolved = (given: Partial<Ticket> = {}) =>
    openOwn(services, { state: 'resolved', claimedBy: grady, endedAt: services.clock(), ...given });

  test('“broken again” offers to open it, with what was typed and whoever had it', async () => {
    await resolved();
    const { ticket, said } = await types('it is broken again', 'not-fixed');
    expect(ticket.state).toBe('resolved');
    expect(said).toMatch(/Grady Archie.*Yes, open it again/s);
    const action = { verb: 'reopen-own-ticket', ticket: ticket.id, text: 'it is broken again' } as const;
    await services.handle(aTurn({ input: aPress(action, null) }));
    const opened = await services.ticket();
    expect(opened.state).toBe('reopened');
    expect(written(opened)).toEqual(['it is broken again']);
    expect(await services.jobs()).toContainEqual(expect.objectContaining({ kind: 'post-in-thread', mention: grady }));
  });

  test.each<[Partial<Ticket>, ActName]>([
    [{ endedAt: 0 }, 'not-fixed'],
    [{ mergedInto: 1000 }, 'not-fixed'],
    [{}, 'thanks'],
  ])('%j and “%s” offer nothing', async (given, name) => {
    await resolved(given);
    expect((await types('it is so again', name)).said).not.toMatch(/open it again/);
  });
});
