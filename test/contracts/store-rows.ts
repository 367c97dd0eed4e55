import type { MailmendError } from '../../domain/errors';
import { aSession } from '../support/values/a-session';
import { aTicket } from '../support/values/a-ticket';
import type { Given } from './store-given';

const followUp = (key: string) =>
  ({ lane: 'lane', key, job: { kind: 'follow-up', session: key, until: 1 }, dueAt: 0 }) as const;

/** Rows that cannot be read: named, without what a person typed, and not in the way of others. */
export const rowsContract = (given: Given): void => {
  const { store } = given;
  describe('rows that cannot be read', () => {
    it.each([
      ['body', '{'],
      ['body', '{"words":"my secret"}'],
      ['body', '[]'],
      ['body', 'null'],
      ['stage', 'my secret'],
    ])('are named without their content: %s %s', async (column, value) => {
      await store.insertSession(aSession());
      const spoilt = { [column]: value };
      await given.db.updateTable('sessions').set(spoilt).execute();
      const fault: unknown = await store.findSession('session-1').catch((error: unknown) => error);
      const { code, message, detail } = fault as MailmendError;
      const named = 'The row session-1 of table sessions cannot be read';
      expect([code, message]).toEqual(['MM005_ROW', expect.stringContaining(named)]);
      expect(message).not.toContain('secret');
      if (column === 'stage') expect(detail).toBe(`${named}: stage (invalid_enum_value).`);
    });

    it('do not lock their person out of another session', async () => {
      await store.insertSession(aSession({ id: 'good', updatedAt: 1 }));
      await store.insertSession(aSession({ id: 'bad', updatedAt: 2 }));
      await given.db.updateTable('sessions').set({ body: '{}' }).where('id', '=', 'bad').execute();
      expect((await store.findLiveSession('conversation-1', 'person-1'))?.id).toBe('good');
      expect((await store.findLatestSession('conversation-1', 'person-1'))?.id).toBe('good');
      expect(given.faults.map(({ detail }) => /row bad/.test(detail))).toEqual([true, true]);
    });

    it('are left out of a list', async () => {
      for (const id of ['a', 'b', 'c']) await store.openTicket(aTicket({ id, sessionId: id }));
      await given.db.updateTable('tickets').set({ post: '7' }).where('id', '=', 'b').execute();
      const ids = (await store.listTicketsOf('tenant-1', 'person-1', 10)).map((ticket) => ticket.id);
      expect(ids).toEqual(['c', 'a']);
      expect(given.faults).toHaveLength(1);
      expect((await store.listTicketsById('tenant-1', ['a', 'b', 'c'])).map(({ id }) => id)).toEqual(['a', 'c']);
      await expect(store.findTicket('b')).rejects.toThrow('The row b of table tickets cannot be read');
    });

    it('are abandoned when they are jobs, so that their lane goes on', async () => {
      for (const key of ['bad', 'good']) await store.enqueue(followUp(key));
      await given.db.updateTable('outbox').set({ job: '{"kind":"dance"}' }).where('key', '=', 'bad').execute();
      expect(await store.leaseJobs(1, 10, 10)).toEqual([]);
      expect((await store.leaseJobs(1, 10, 10)).map((row) => row.key)).toEqual(['good']);
      expect(given.faults).toHaveLength(1);
      const kept = given.db.selectFrom('outbox').select(['state', 'fault']).where('key', '=', 'bad');
      expect(await kept.executeTakeFirst()).toEqual({ state: 'abandoned', fault: 'cannot be read' });
    });
  });
};
