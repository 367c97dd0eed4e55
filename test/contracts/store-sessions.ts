import type { Aside, Session, Stage } from '../../domain/session';
import { aSession } from '../support/values/a-session';
import type { Given } from './store-given';

/** One of each, so that a new kind of aside without a parser fails here. */
const asides: { [Kind in Aside['kind']]: Extract<Aside, { kind: Kind }> } = {
  'how-to-find-out': { kind: 'how-to-find-out' },
  stuck: { kind: 'stuck' },
  'stuck-at': { kind: 'stuck-at', problem: 'file-in-use' },
  'when-later': { kind: 'when-later' },
  'change-fact': { kind: 'change-fact', fact: 'outlook', findOut: true },
  'leave-this': {
    kind: 'leave-this',
    words: 'now the calendar',
    label: 'missing-items',
    facts: { folder: { value: 'Calendar', source: 'said', words: 'the calendar' } },
  },
  parked: { kind: 'parked', until: 5 },
  double: { kind: 'double', ticket: 't', number: 1001 },
  'back-again': { kind: 'back-again', session: 's', title: 'Rebuild', at: 5 },
  'stopped-before': { kind: 'stopped-before', session: 's', title: 'Rebuild', at: 5 },
  incident: { kind: 'incident', incident: 'i', note: 'The server is down.', over: false },
  'maybe-lost': { kind: 'maybe-lost', words: 'the folder is blank', before: { kind: 'stuck' } },
  'still-there': { kind: 'still-there' },
  'for-whom': { kind: 'for-whom' },
  details: { kind: 'details' },
  'still-missing': { kind: 'still-missing' },
};

const stages: Record<Stage, 'live' | 'over'> = {
  clarifying: 'live',
  confirming: 'live',
  guiding: 'live',
  'handing-over': 'live',
  solved: 'over',
  escalated: 'over',
  linked: 'over',
  advised: 'over',
  cancelled: 'over',
};

const fullSession = aSession({
  stage: 'guiding',
  words: 'Ünïcödé 📬 \u0000 <b>"quoted"</b> \'; drop table sessions; --\n\ud800',
  label: 'ost-error',
  second: 'search',
  rejected: ['mismatch'],
  facts: { outlook: { value: '2016', source: 'said', words: 'Outlook 2016' }, folder: { value: 'X', source: 'asked' } },
  walk: {
    guide: 'ost-error',
    version: 3,
    symptom: 'ost-error',
    facts: { windows: { value: '11', source: 'assumed' } },
    done: { rebuild: [{ part: 'find', at: 3 }] },
    atOnce: null,
    answers: { 'which-outlook': '2016' },
    ledger: [{ step: 'resync', procedure: 'resync-folder', title: 'Resync', result: 'not-fixed', at: 7 }],
  },
  before: 'guiding',
  because: 'rebuilding-did-not-help',
  note: 'since Monday',
  ticketNumber: 1001,
  rating: 5,
  transcript: [
    { at: 1, who: 'requester', text: 'x'.repeat(20_000) },
    { at: 2, who: 'mailmend', text: 'I see' },
  ],
  cardId: 'card-1',
  locale: 'de-AT',
  timezone: 'Europe/Vienna',
});

/** Sessions: written whole, found by person and conversation, never overwritten unseen. */
export const sessionsContract = (given: Given): void => {
  const { store } = given;
  describe('sessions', () => {
    it('gives back a session as it was written, whatever a person typed', async () => {
      await store.insertSession(fullSession);
      expect(await store.findSession(fullSession.id)).toEqual(fullSession);
      expect(await store.findSession('session-2')).toBeUndefined();
    });

    it.each(Object.values(asides))('keeps the aside $kind', async (aside) => {
      const session = aSession({ aside });
      await store.insertSession(session);
      expect(await store.findSession(session.id)).toEqual(session);
    });

    it('takes a session for live in every stage that is not an end', async () => {
      for (const stage of Object.keys(stages) as Stage[]) {
        const address = { ...aSession().address, conversationId: stage };
        await store.insertSession(aSession({ id: stage, stage, address }));
        const live = await store.findLiveSession(stage, 'person-1');
        expect([stage, live === undefined ? 'over' : 'live']).toEqual([stage, stages[stage]]);
        expect((await store.findLatestSession(stage, 'person-1'))?.id).toBe(stage);
      }
    });

    it('finds the live session that was touched last, and the latest that began', async () => {
      await store.insertSession(aSession({ id: 'old', createdAt: 1, updatedAt: 90 }));
      await store.insertSession(aSession({ id: 'younger', createdAt: 2, updatedAt: 50 }));
      await store.insertSession(aSession({ id: 'ended', stage: 'solved', createdAt: 3, updatedAt: 99 }));
      expect((await store.findLiveSession('conversation-1', 'person-1'))?.id).toBe('old');
      expect((await store.findLatestSession('conversation-1', 'person-1'))?.id).toBe('ended');
      expect(await store.findLiveSession('conversation-1', 'person-2')).toBeUndefined();
      expect(await store.findLiveSession('conversation-2', 'person-1')).toBeUndefined();
    });

    it('takes the one written last when two have the same times', async () => {
      for (const id of ['z', 'a', 'm']) await store.insertSession(aSession({ id }));
      expect((await store.findLiveSession('conversation-1', 'person-1'))?.id).toBe('m');
      expect((await store.findLatestSession('conversation-1', 'person-1'))?.id).toBe('m');
    });

    it('writes a session over its own version and raises that by one', async () => {
      await store.insertSession(aSession());
      const changed: Session = { ...fullSession, createdAt: aSession().createdAt, updatedAt: 8 };
      expect(await store.updateSession(changed)).toBe('written');
      expect(await store.findSession('session-1')).toEqual({ ...changed, version: 2 });
      expect(await store.updateSession(changed)).toBe('outdated');
      expect(await store.updateSession(aSession({ id: 'session-2' }))).toBe('outdated');
    });

    it('refuses a second session with the same id', async () => {
      await store.insertSession(aSession());
      await expect(store.insertSession(aSession())).rejects.toThrow();
    });

    it('lets one of 60 simultaneous updates win for each version', async () => {
      await store.insertSession(aSession());
      for (const version of [1, 2, 3]) {
        const results = await given.atOnce(60, (each, index) =>
          each.updateSession(aSession({ version, words: `writer ${index}` })),
        );
        expect(results.filter((result) => result === 'written')).toHaveLength(1);
        const session = await store.findSession('session-1');
        expect(session).toMatchObject({ version: version + 1, words: `writer ${results.indexOf('written')}` });
      }
    });
  });
};
