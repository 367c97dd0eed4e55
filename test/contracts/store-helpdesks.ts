import type { Helpdesk } from '../../domain/helpdesk';
import type { OutboxRow } from '../../domain/kept/jobs';
import { aSession } from '../support/values/a-session';
import type { Given } from './store-given';

const helpdesk = (given: Partial<Helpdesk> = {}): Helpdesk => ({
  teamId: 'team-1',
  channelId: '19:one@thread.tacv2',
  tenantId: 'tenant-1',
  rule: { labels: ['missing-items'], urgencies: ['high', 'urgent'] },
  address: { ...aSession().address, place: 'channel', conversationId: '19:one@thread.tacv2' },
  setBy: 'Ada Aalto',
  setAt: 1_750_000_000_000,
  ...given,
});

/** Helpdesk channels: which they are, and the rule of each. */
export const helpdesksContract = (given: Given): void => {
  const { store } = given;
  describe('helpdesks', () => {
    it('are remembered whole', async () => {
      expect(await store.listHelpdesks('tenant-1')).toEqual([]);
      await store.saveHelpdesk(helpdesk());
      expect(await store.listHelpdesks('tenant-1')).toEqual([helpdesk()]);
    });

    it('are written anew when the channel is known', async () => {
      await store.saveHelpdesk(helpdesk());
      const changed = helpdesk({ rule: { labels: [], urgencies: [] }, setBy: 'Ben', setAt: 1_750_000_000_001 });
      await store.saveHelpdesk(changed);
      expect(await store.listHelpdesks('tenant-1')).toEqual([changed]);
    });

    it('are several, and each tenant’s own', async () => {
      const two = helpdesk({ channelId: '19:two@thread.tacv2' });
      const theirs = helpdesk({ tenantId: 'tenant-2', setBy: 'Zoe' });
      for (const each of [helpdesk(), two, theirs]) await store.saveHelpdesk(each);
      const ours = await store.listHelpdesks('tenant-1');
      expect(ours).toHaveLength(2);
      expect(ours).toEqual(expect.arrayContaining([helpdesk(), two]));
      expect(await store.listHelpdesks('tenant-2')).toEqual([theirs]);
    });

    it('are forgotten one by one, and it is told whether there was one', async () => {
      const theirs = helpdesk({ tenantId: 'tenant-2' });
      await store.saveHelpdesk(helpdesk());
      await store.saveHelpdesk(theirs);
      expect(await store.removeHelpdesk('tenant-1', '19:two@thread.tacv2')).toBe(false);
      expect(await store.removeHelpdesk('tenant-1', '19:one@thread.tacv2')).toBe(true);
      expect(await store.removeHelpdesk('tenant-1', '19:one@thread.tacv2')).toBe(false);
      expect(await store.listHelpdesks('tenant-1')).toEqual([]);
      expect(await store.listHelpdesks('tenant-2')).toEqual([theirs]);
    });

    it('are changed together or not at all', async () => {
      await store.saveHelpdesk(helpdesk());
      const failing = store.transaction(async (store) => {
        await store.removeHelpdesk('tenant-1', '19:one@thread.tacv2');
        await store.saveHelpdesk(helpdesk({ channelId: '19:two@thread.tacv2' }));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await store.listHelpdesks('tenant-1')).toEqual([helpdesk()]);
    });
  });

  describe('jobs that wait for a helpdesk', () => {
    const enqueue = async (key: string): Promise<OutboxRow> => {
      const job = { kind: 'post-ticket', ticket: key } as const;
      await store.enqueue({ lane: key, key, job, dueAt: given.now });
      const [row] = await store.leaseJobs(given.now, given.now + 1, 1);
      return row!;
    };

    it('are due at once when one is set up, and no others are', async () => {
      const waiting = await enqueue('waits');
      const other = await enqueue('other');
      await store.postponeJob(waiting, given.now + 900_000, 'no-helpdesk');
      await store.postponeJob(other, given.now + 900_000, 'later');
      expect(await store.leaseJobs(given.now + 10, given.now + 11, 9)).toEqual([]);
      await store.hurryJobs('no-helpdesk', given.now + 10);
      expect((await store.leaseJobs(given.now + 10, given.now + 11, 9)).map(({ id }) => id)).toEqual([waiting.id]);
    });
  });
};
