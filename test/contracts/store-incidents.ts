import type { Incident } from '../../domain/incident';
import { anIncident } from '../support/galleries/incidents';
import { aSession } from '../support/values/a-session';
import { ada, aPerson } from '../support/values/people';
import type { Given } from './store-given';

const { tenantId } = aSession().address;
const incident = (given: Partial<Incident> = {}): Incident => anIncident({ tenantId, ...given });

/** Incidents: at most one of a problem that is asked about or goes on, and who has it. */
export const incidentsContract = (given: Given): void => {
  const { store } = given;
  describe('incidents', () => {
    it('are kept whole', async () => {
      const whole = incident({
        helpdesk: { teamId: 'team-1', channelId: '19:one@thread.tacv2' },
        post: { conversationId: '19:one@thread.tacv2;messageid=7', messageId: '7' },
        declaredBy: ada,
        note: 'The server is “down” until noon.',
        state: 'declared',
      });
      expect(await store.openIncident(whole)).toBe(true);
      expect(await store.findIncident(whole.id)).toEqual(whole);
      expect(await store.findIncident('another')).toBeUndefined();
    });

    it('are one of two that are noticed at once', async () => {
      const opened = await given.atOnce(2, (each, index) => each.openIncident(incident({ id: `${index}` })));
      expect(opened.toSorted()).toEqual([false, true]);
    });

    it('are not opened while one of the same is suspected or declared, and are again when it is not', async () => {
      const opens = (id: string) => store.openIncident(incident({ id, createdAt: given.now + Number(id) }));
      const moves = async (id: string, state: Incident['state']) => {
        const found = (await store.findIncident(id))!;
        expect(await store.updateIncident({ ...found, state })).toBe('written');
      };
      expect(await opens('1')).toBe(true);
      expect(await opens('2')).toBe(false);
      await moves('1', 'declared');
      expect(await opens('3')).toBe(false);
      await moves('1', 'over');
      expect(await opens('4')).toBe(true);
      await moves('4', 'dismissed');
      expect(await opens('5')).toBe(true);
      expect((await store.findLatestIncident(tenantId, 'disconnected'))?.id).toBe('5');
    });

    it('of other tenants and other problems stand beside', async () => {
      expect(await store.openIncident(incident({ id: 'one', state: 'declared' }))).toBe(true);
      const theirs = incident({ id: 'two', tenantId: 'tenant-2', state: 'declared' });
      const another = incident({ id: 'three', label: 'ost-error' });
      expect(await store.openIncident(theirs)).toBe(true);
      expect(await store.openIncident(another)).toBe(true);
      expect((await store.listDeclaredIncidents(tenantId)).map(({ id }) => id)).toEqual(['one']);
      expect(await store.listDeclaredIncidents('tenant-2')).toEqual([theirs]);
      expect((await store.findLatestIncident('tenant-2', 'disconnected'))?.id).toBe('two');
      expect(await store.findLatestIncident('tenant-2', 'ost-error')).toBeUndefined();
    });

    it('are written once against one version', async () => {
      await store.openIncident(incident());
      const found = (await store.findIncident('incident-1'))!;
      const written = await given.atOnce(2, (each, index) => each.updateIncident({ ...found, note: `mine ${index}` }));
      expect(written.toSorted()).toEqual(['outdated', 'written']);
      const after = await store.findIncident('incident-1');
      expect(after).toMatchObject({ version: found.version + 1, note: `mine ${written.indexOf('written')}` });
    });
  });

  describe('who reports a problem', () => {
    let sessions = 0;
    const reports = async (person: string, label: Incident['label'], createdAt = given.now, tenant = tenantId) => {
      const requester = aPerson(person);
      const address = { ...aSession().address, personId: person, tenantId: tenant };
      const id = `session-${String((sessions += 1))}`;
      const session = aSession({ id, requester, address, label, createdAt, updatedAt: createdAt });
      await store.insertSession(session);
      return session;
    };
    const count = (since = given.now) => store.countRequesters(tenantId, 'disconnected', since);

    it('is counted once, however often they do, and only since then, in this tenant, with this problem', async () => {
      expect(await count()).toBe(0);
      for (const person of ['ann', 'ann', 'bob']) await reports(person, 'disconnected');
      await reports('cyd', 'disconnected', given.now - 1);
      await reports('dan', 'ost-error');
      await reports('eve', 'disconnected', given.now, 'tenant-2');
      expect(await count()).toBe(2);
      expect(await count(given.now - 1)).toBe(3);
      expect(await count(given.now + 1)).toBe(0);
    });

    it('is listed with each session, oldest first', async () => {
      await reports('old', 'disconnected', given.now - 1);
      const one = await reports('ann', 'disconnected');
      const two = await reports('ann', 'disconnected');
      await reports('dan', 'ost-error');
      await reports('eve', 'disconnected', given.now, 'tenant-2');
      const listed = await store.listSessionsAbout(tenantId, 'disconnected', given.now);
      expect(listed.map(({ id }) => id)).toEqual([one.id, two.id]);
    });

    it('is found by the incident that they belong to, until they do no more', async () => {
      const ann = await reports('ann', 'disconnected');
      await reports('bob', 'disconnected');
      await store.updateSession({ ...ann, incident: 'incident-1' });
      expect((await store.listSessionsOfIncident('incident-1')).map(({ id }) => id)).toEqual([ann.id]);
      await store.updateSession({ ...ann, incident: null, version: ann.version + 1 });
      expect(await store.listSessionsOfIncident('incident-1')).toEqual([]);
    });
  });
};
