import { MailmendError } from '../../domain/errors';
import { aSession } from '../support/values/a-session';
import { aTicket } from '../support/values/a-ticket';
import type { Given } from './store-given';

const followUp = (key: string) => ({
  lane: 'lane',
  key,
  job: { kind: 'follow-up', session: key, until: 1 } as const,
  dueAt: 0,
});

/** Rows that cannot be read: named, without what a person typed, and not in the way of others. */
export const rowsContract = (given: Given): void => {
  const spoil = (id: string, body: string) =>
    given.db.updateTable('sessions').set({ body }).where('id', '=', id).execute();

  describe('rows that cannot be read', () => {
    it.each(['{', '{"words":"my secret"}', '[]', 'null'])('are named without their content: %s', async (body) => {
      await given.store.insertSession(aSession());
      await spoil('session-1', body);
      const fault: unknown = await given.store.findSession('session-1').catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(MailmendError);
      expect((fault as MailmendError).code).toBe('MM005_ROW');
      expect((fault as MailmendError).message).toContain('The row session-1 of table sessions cannot be read');
      expect((fault as MailmendError).message).not.toContain('secret');
    });

    it('do not quote a wrong value', async () => {
      await given.store.insertSession(aSession());
      await given.db.updateTable('sessions').set({ stage: 'my secret' }).execute();
      const fault: unknown = await given.store.findSession('session-1').catch((error: unknown) => error);
      expect((fault as MailmendError).detail).toBe(
        'The row session-1 of table sessions cannot be read: stage (invalid_enum_value).',
      );
    });

    it('do not lock their person out of another session', async () => {
      await given.store.insertSession(aSession({ id: 'good', updatedAt: 1 }));
      await given.store.insertSession(aSession({ id: 'bad', updatedAt: 2 }));
      await spoil('bad', '{}');
      expect((await given.store.findLiveSession('conversation-1', 'person-1'))?.id).toBe('good');
      expect((await given.store.findLatestSession('conversation-1', 'person-1'))?.id).toBe('good');
      expect(given.faults.map((fault) => fault.detail)).toEqual([
        expect.stringContaining('bad'),
        expect.stringContaining('bad'),
      ]);
    });

    it('are left out of a list', async () => {
      for (const id of ['a', 'b', 'c']) await given.store.openTicket(aTicket({ id, sessionId: id }));
      await given.db.updateTable('tickets').set({ post: '7' }).where('id', '=', 'b').execute();
      const ids = (await given.store.listTicketsOf('tenant-1', 'person-1', 10)).map((ticket) => ticket.id);
      expect(ids).toEqual(['c', 'a']);
      expect(given.faults).toHaveLength(1);
      await expect(given.store.findTicket('b')).rejects.toThrow('The row b of table tickets cannot be read');
    });

    it('are abandoned when they are jobs, so that their lane goes on', async () => {
      for (const key of ['bad', 'good']) await given.store.enqueue(followUp(key));
      await given.db.updateTable('outbox').set({ job: '{"kind":"dance"}' }).where('key', '=', 'bad').execute();
      expect(await given.store.leaseJobs(1, 10, 10)).toEqual([]);
      expect((await given.store.leaseJobs(1, 10, 10)).map((row) => row.key)).toEqual(['good']);
      expect(given.faults).toHaveLength(1);
      const kept = given.db.selectFrom('outbox').select(['state', 'fault']).where('key', '=', 'bad');
      expect(await kept.executeTakeFirst()).toEqual({ state: 'abandoned', fault: 'cannot be read' });
    });
  });
};
