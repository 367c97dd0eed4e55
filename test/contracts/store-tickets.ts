import { aTicket } from '../support/values/a-ticket';
import { aPerson } from '../support/values/people';
import type { Given } from './store-given';

const fullTicket = {
  ledger: [{ step: 'a', procedure: 'p', title: 'P', result: 'not-done', at: 1 }],
  transcript: [{ at: 1, who: 'requester', text: 'hello' }],
  urgency: 'urgent',
  note: 'please',
  state: 'resolved',
  claimedBy: aPerson('agent-1', 'Megan Bowen'),
  resolution: 'Rebuilt.',
  events: [{ at: 2, by: 'Megan Bowen', move: 'resolve', note: 'by hand' }],
  post: { conversationId: '19:helpdesk', messageId: 'post-1' },
} as const;

/** Tickets: numbered from 1001, one for each session, moved by one hand at a time. */
export const ticketsContract = (given: Given): void => {
  const { store } = given;
  describe('tickets', () => {
    it('numbers them from 1001 and gives them back as they were written', async () => {
      const first = await store.openTicket(aTicket({ id: 'a', sessionId: 's1' }));
      const second = await store.openTicket(aTicket({ ...fullTicket, id: 'b', sessionId: 's2' }));
      expect(first).toEqual(aTicket({ id: 'a', sessionId: 's1', number: 1001 }));
      expect(second).toEqual(aTicket({ ...fullTicket, id: 'b', sessionId: 's2', number: 1002 }));
      expect(await store.findTicket('a')).toEqual(first);
      expect(await store.findTicket('b')).toEqual(second);
      expect(await store.findTicketOfSession('s2')).toEqual(second);
      expect(await store.findTicket('c')).toBeUndefined();
      expect(await store.findTicketOfSession('s3')).toBeUndefined();
    });

    it('gives the first ticket when one is opened again for the same session', async () => {
      const first = await store.openTicket(aTicket({ id: 'a', words: 'first' }));
      expect(await store.openTicket(aTicket({ id: 'b', words: 'second' }))).toEqual(first);
      expect(await store.findTicket('b')).toBeUndefined();
    });

    it('opens one ticket when 40 are opened at once for one session', async () => {
      const opened = await given.atOnce(40, (each, index) => each.openTicket(aTicket({ id: `ticket-${index}` })));
      expect(new Set(opened.map((ticket) => ticket.id)).size).toBe(1);
      expect(await given.db.selectFrom('tickets').select('id').execute()).toHaveLength(1);
    });

    it('never gives a number twice when many are opened at once', async () => {
      const opened = await given.atOnce(40, (each, index) =>
        each.openTicket(aTicket({ id: `ticket-${index}`, sessionId: `session-${index}` })),
      );
      const numbers = opened.map((ticket) => ticket.number);
      expect(new Set(numbers).size).toBe(40);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1001);
    });

    it('lists a person’s tickets in their tenant, newest first', async () => {
      for (const n of [1, 2, 3]) await store.openTicket(aTicket({ id: `t${n}`, sessionId: `s${n}` }));
      await store.openTicket(aTicket({ id: 'elsewhere', sessionId: 's4', tenantId: 'tenant-2' }));
      await store.openTicket(aTicket({ id: 'other', sessionId: 's5', requester: aPerson('person-2') }));
      const ids = (await store.listTicketsOf('tenant-1', 'person-1', 2)).map((ticket) => ticket.id);
      expect(ids).toEqual(['t3', 't2']);
    });

    it('lists what is not closed by number, of every tenant', async () => {
      const states = ['open', 'closed', 'waiting', 'resolved'] as const;
      for (const state of states)
        await store.openTicket(aTicket({ id: state, sessionId: state, state, tenantId: `tenant-${state}` }));
      const ids = async (after: number, limit: number) =>
        (await store.listUnclosedTickets(after, limit)).map(({ id }) => id);
      expect(await ids(0, 9)).toEqual(['open', 'waiting', 'resolved']);
      const [first] = await store.listUnclosedTickets(0, 1);
      expect(await ids(first!.number, 1)).toEqual(['waiting']);
    });

    it('lets one of 40 simultaneous claims win', async () => {
      const ticket = await store.openTicket(aTicket());
      const results = await given.atOnce(40, (each, index) =>
        each.updateTicket({ ...ticket, state: 'claimed', claimedBy: aPerson(`agent-${index}`) }),
      );
      expect(results.filter((result) => result === 'written')).toHaveLength(1);
      const claimed = await store.findTicket(ticket.id);
      expect(claimed).toMatchObject({ version: 2, state: 'claimed', number: 1001 });
      expect(claimed?.claimedBy?.id).toBe(`agent-${results.indexOf('written')}`);
    });
  });
};
