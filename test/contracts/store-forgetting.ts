import { forgetOld } from '../../bot/start/housekeeping';
import type { Said } from '../../domain/session';
import { anIncident } from '../support/galleries/incidents';
import { aSession } from '../support/values/a-session';
import { aTicket } from '../support/values/a-ticket';
import type { Given } from './store-given';

const day = 24 * 3_600_000;
const keeping = {
  sessions: 30 * day,
  transcripts: 90 * day,
  tickets: 365 * day,
  addresses: 365 * day,
  acts: 730 * day,
};
const transcript: readonly Said[] = [{ at: 1, who: 'requester', text: 'it is wrong' }];
const act = {
  tenantId: 'tenant-1',
  person: 'grady',
  name: 'Grady',
  what: 'claim',
  ticket: 1001,
  about: 'claimed',
} as const;

/** Forgetting: what is old enough is gone, and nothing before that. */
export const forgettingContract = (given: Given): void => {
  const { store } = given;
  describe('forgetting', () => {
    const begun = 1_750_000_000_000;
    /** What is still there so many days after all of it was touched last. */
    const leftAfter = async (days: number): Promise<Record<string, unknown>> => {
      given.now = begun + days * day + 1;
      await forgetOld(store, () => given.now, keeping);
      const found = async (id: string) => (await store.findSession(id)) !== undefined;
      // Whatever tickets are found by goes with them.
      const kept = given.db.selectFrom('tickets').select('number');
      const stray = [
        ...(await given.db.selectFrom('queue').select('number').where('number', 'not in', kept).execute()),
        ...(await given.db.selectFrom('words').select('number').where('number', 'not in', kept).execute()),
      ];
      expect(stray).toEqual([]);
      const left = {
        session: await found('ended'),
        untouched: await found('untouched'),
        linked: await found('linked'),
      };
      const ticket = await store.findTicket('closed');
      return {
        ...left,
        ofTicket: [await found('of-closed'), await found('of-open')],
        ticket: ticket && ticket.transcript.length,
        open: (await store.findTicket('open'))?.transcript.length,
        chat: (await store.findAddress('conversation-1')) !== undefined,
        channel: (await store.findAddress('19:channel')) !== undefined,
        acts: (await store.listActs(0, begun * 2, 0, 9)).length,
      };
    };

    it('takes each when its time has come, and never what goes on', async () => {
      given.now = begun;
      const times = { createdAt: begun, updatedAt: begun, transcript };
      const incident = anIncident();
      await store.openIncident(incident);
      await store.insertSession(aSession({ ...times, id: 'ended', stage: 'solved' }));
      await store.insertSession(aSession({ ...times, id: 'untouched' }));
      await store.insertSession(aSession({ ...times, id: 'linked', stage: 'linked', incident: incident.id }));
      for (const state of ['closed', 'open'] as const) {
        await store.insertSession(aSession({ ...times, id: `of-${state}`, stage: 'escalated' }));
        await store.openTicket(aTicket({ ...times, id: state, sessionId: `of-${state}`, state }));
      }
      await store.saveAddress(aSession().address);
      await store.saveAddress({ ...aSession().address, conversationId: '19:channel', place: 'channel' });
      await store.noteAct({ ...act, at: begun });

      const all = { session: true, untouched: true, linked: true, ofTicket: [true, true], ticket: 1, open: 1 };
      const kept = { ...all, chat: true, channel: true, acts: 1 };
      expect(await leftAfter(29)).toEqual(kept);
      const withoutSessions = { ...kept, session: false, untouched: false, ofTicket: [false, true] };
      expect(await leftAfter(30)).toEqual(withoutSessions);
      expect(await given.db.selectFrom('said').select('session_id').execute()).toHaveLength(2);
      expect(await leftAfter(90)).toEqual({ ...withoutSessions, ticket: 0 });
      const withoutTicket = { ...withoutSessions, ticket: undefined, chat: false };
      expect(await leftAfter(365)).toEqual(withoutTicket);
      expect(await leftAfter(730)).toEqual({ ...withoutTicket, acts: 0 });
      expect((await store.openTicket(aTicket({ id: 'new', sessionId: 'new' }))).number).toBe(1003);
    });

    it('goes through however many there are, and does not undo what is written meanwhile', async () => {
      for (let n = 0; n < 230; n += 1)
        await store.insertSession(aSession({ id: String(n), stage: 'solved', updatedAt: 1 }));
      const ticket = await store.openTicket(aTicket({ state: 'closed', updatedAt: 1, transcript }));
      expect(await forgetOld(store, () => 100 * day, keeping)).toEqual({ sessions: 230, transcripts: 1 });
      expect(await store.updateTicket(ticket)).toBe('outdated');
    });
  });

  describe('erasing somebody', () => {
    it('takes what was or waits to be sent in these lanes; what is being sent holds its lane without its words', async () => {
      const line = { key: 'text', args: { words: 'Adele' } } as const;
      const job = { kind: 'tell-requester', ticket: 't', line } as const;
      const lanes = ['waiting', 'done', 'abandoned', 'sending'] as const;
      for (const lane of lanes) await store.enqueue({ lane, key: lane, job, dueAt: lane === 'waiting' ? 9 : 1 });
      await store.enqueue({ lane: 'other', key: 'other', job, dueAt: 9 });
      const leased = await store.leaseJobs(1, 5, 9);
      const of = (lane: string) => leased.find((row) => row.lane === lane)!;
      await store.finishJob(of('done'));
      await store.abandonJob(of('abandoned'), 'gone');
      await store.erasePerson('tenant-1', 'person-1', lanes);
      await store.enqueue({ lane: 'sending', key: 'next', job: { kind: 'update-ticket', ticket: 't' }, dueAt: 2 });
      const kept = await given.db.selectFrom('outbox').select(['key', 'job']).orderBy('id').execute();
      expect(kept.map(({ key }) => key)).toEqual(['sending', 'other', 'next']);
      expect(kept.filter(({ job: text }) => text.includes('Adele')).map(({ key }) => key)).toEqual(['other']);
      expect(await store.leaseJobs(3, 6, 9)).toEqual([]);
      await store.finishJob(of('sending'));
      expect((await store.leaseJobs(3, 6, 9)).map(({ key }) => key)).toEqual(['next']);
    });
  });

  describe('what agents did', () => {
    it('is kept in its order, and given by time and page', async () => {
      for (const at of [10, 20, 30, 40]) await store.noteAct({ ...act, at });
      const first = await store.listActs(20, 40, 0, 1);
      expect(first).toEqual([{ ...act, at: 20, seq: expect.any(Number) as number }]);
      expect((await store.listActs(20, 40, first[0]!.seq, 9)).map(({ at }) => at)).toEqual([30]);
    });
  });
};
