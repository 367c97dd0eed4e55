import { aSession } from '../support/values/a-session';
import type { Given } from './store-given';

const { address } = aSession();

/** Addresses and activities: how to speak again later, and what was heard already. */
export const addressesContract = (given: Given): void => {
  const { store } = given;
  describe('addresses', () => {
    it('remembers the newest for a conversation', async () => {
      await store.saveAddress(address);
      const newest = { ...address, serviceUrl: 'https://smba.example/amer/' };
      await store.saveAddress(newest);
      expect(await store.findAddress('conversation-1')).toEqual(newest);
      expect(await store.findAddress('conversation-2')).toBeUndefined();
    });

    it('finds the newest personal chat of a person, and no other', async () => {
      const channel = { ...address, conversationId: '19:channel', place: 'channel', personId: undefined } as const;
      await store.saveAddress({ ...address, conversationId: 'newer' });
      given.now -= 1000;
      await store.saveAddress({ ...address, conversationId: 'older' });
      given.now += 2000;
      await store.saveAddress(channel);
      await store.saveAddress({ ...address, conversationId: 'x', tenantId: 'tenant-2' });
      expect((await store.findPersonalAddress('tenant-1', 'person-1'))?.conversationId).toBe('newer');
      expect(await store.findPersonalAddress('tenant-1', 'person-2')).toBeUndefined();
      expect(await store.findAddress('19:channel')).toEqual(channel);
    });

    it('keeps the newest question of a conversation, as long as it waits and whatever becomes of the address', async () => {
      const asked = { asks: 'whose', text: 'since Monday', tickets: ['t1', 't2'], at: 5 } as const;
      const { findQuestion, saveAddress, saveQuestion } = store;
      await saveAddress(address);
      expect(await findQuestion('conversation-1')).toBeUndefined();
      await saveQuestion('conversation-1', { asks: 'lost', tickets: ['t1'], at: 4 });
      await saveQuestion('conversation-1', asked);
      await saveAddress({ ...address, serviceUrl: 'https://smba.example/amer/' });
      expect([await findQuestion('conversation-1'), await findQuestion('conversation-2')]).toEqual([asked, undefined]);
      await saveQuestion('conversation-1', null);
      expect(await findQuestion('conversation-1')).toBeUndefined();
    });

    it('does not give an address that takes no messages, until it is saved again', async () => {
      await store.saveAddress(address);
      await store.markUnreachable('conversation-1');
      expect(await store.findAddress('conversation-1')).toBeUndefined();
      expect(await store.findPersonalAddress('tenant-1', 'person-1')).toBeUndefined();
      await store.saveAddress(address);
      expect(await store.findAddress('conversation-1')).toEqual(address);
    });
  });

  describe('activities', () => {
    it('are noted once in each conversation', async () => {
      const { isActivityNoted, noteActivity } = store;
      expect(await isActivityNoted('c1', 'a1')).toBe(false);
      expect(await noteActivity('c1', 'a1', 10)).toBe(true);
      expect([await isActivityNoted('c1', 'a1'), await isActivityNoted('c2', 'a1')]).toEqual([true, false]);
      expect(await noteActivity('c1', 'a1', 11)).toBe(false);
      expect(await noteActivity('c2', 'a1', 12)).toBe(true);
      const together = await Promise.all(Array.from({ length: 50 }, () => noteActivity('c1', 'a2', 13)));
      expect(together.filter(Boolean)).toHaveLength(1);
    });

    it('are forgotten when they are old', async () => {
      await store.noteActivity('c1', 'old', 10);
      await store.noteActivity('c1', 'new', 20);
      await store.forgetActivities(20);
      expect(await store.noteActivity('c1', 'old', 30)).toBe(true);
      expect(await store.noteActivity('c1', 'new', 30)).toBe(false);
    });
  });
};
