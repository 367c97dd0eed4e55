import { DeliveryError } from '../../../domain/ports';
import type { ExtensionAsked } from '../../../bot/teams/extension-asked';
import { aTurn, answerOf } from '../../support/values/a-turn';
import { aPerson, grady } from '../../support/values/people';
import { aSession } from '../../support/values/a-session';
import { useServices } from '../../support/values/services';

const services = useServices();
/** A chat between two people, in which the bot is a guest. */
const elsewhere = { ...aSession().address, conversationId: '19:two-people@unq.gbl.spaces' };
const adele = aSession().requester;
const ask = async (asked: ExtensionAsked | null, person = adele) =>
  services.handle(
    aTurn({ person, address: { ...elsewhere, personId: person.id }, input: { kind: 'extension', asked } }),
  );
const found = async (asked: ExtensionAsked, person = adele): Promise<string> => answerOf(await ask(asked, person));

const text = 'mismatch outlook=2016';
const message = { by: aPerson('lee', 'Lee Gu'), text };
const mendSo = (given: object): ExtensionAsked => ({
  ...{ kind: 'mend-so', message, how: 'steps', whose: 'mine', text, urgency: 'normal' },
  ...given,
});
beforeEach(() => {
  services.agents = [grady.id.toLowerCase()];
});

describe('a search', () => {
  it('finds guides and answers by their words, and all guides without any', async () => {
    const countOf = async (from: number) => {
      const [answer] = (await ask({ kind: 'search', among: 'guides', text: '', from, most: 15 })).answers;
      return answer?.kind === 'found' ? answer.items.length : 0;
    };
    expect((await countOf(0)) + (await countOf(15))).toBe(services.library.library.guides.size);
    expect(await found({ kind: 'search', among: 'guides', text: 'disconnected', from: 0, most: 15 })).toMatch(
      /disconnected/i,
    );
    expect(await found({ kind: 'search', among: 'guides', text: 'xylophone', from: 0, most: 15 })).toBe('');
  });

  it.each(['', 'fox', '1002'])(
    'finds of tickets the own ones for anybody, and for agents all of theirs (“%s”)',
    async (words) => {
      await services.open({ id: 'own', requester: adele, words: 'fox' });
      await services.open({ id: 'others', requester: aPerson('lee', 'Lee Gu'), words: 'fox' });
      const asked = { kind: 'search', among: 'tickets', text: words, from: 0, most: 15 } as const;
      const numbers = async (person: typeof adele) => (await found(asked, person)).match(/Ticket \d+/g) ?? [];
      expect(await numbers(adele)).toEqual(words === '1002' ? [] : ['Ticket 1001']);
      expect((await numbers(grady)).toSorted()).toEqual(
        words === '1002' ? ['Ticket 1002'] : ['Ticket 1001', 'Ticket 1002'],
      );
      expect(await numbers(aPerson('nobody', 'No Body'))).toEqual([]);
    },
  );

  it('gives nothing of another tenant', async () => {
    await services.open({ id: 'far', tenantId: 'far', requester: adele });
    expect(await found({ kind: 'search', among: 'tickets', text: '1001', from: 0, most: 15 })).toBe('');
  });
});

describe('an address of the page', () => {
  it('is shown to whoever may see it, and to nobody else', async () => {
    await services.open({ id: 'own', requester: adele });
    const shown = async (path: string, person: typeof adele, host = 'https://mailmend.example') =>
      found({ kind: 'address', url: `${host}/tab/${path}` }, person);
    expect(await shown('queue/1001', grady)).toMatch(/Ticket 1001/);
    expect(await shown('my/1001', adele)).toMatch(/Ticket 1001/);
    for (const path of ['queue/1001', 'my/1002', 'settings', 'queue/1001x']) expect(await shown(path, adele)).toBe('');
    expect(await shown('my/1001', grady)).toBe('');
    expect(await shown('queue/1001', grady, 'https://other.example')).toBe('');
    expect(await shown('help/mismatch', adele)).not.toBe('');
  });
});

describe('a message', () => {
  it('is asked about first, filled in with what it says', async () => {
    expect(await found({ kind: 'mend', message })).toContain(text);
    expect(services.messenger.deliveries).toEqual([]);
  });

  it('begins in the private chat of whoever calls, and nowhere else', async () => {
    const turn = await ask(mendSo({}));
    expect(answerOf(turn)).toMatch(/private chat/);
    expect(turn.sent).toEqual([]);
    const opened = services.messenger.deliveries.at(-1);
    expect(opened?.conversationId).not.toBe(elsewhere.conversationId);
    expect(await services.store.findLiveSession(opened!.conversationId, adele.id)).toMatchObject({
      words: text,
      label: 'mismatch',
    });
  });

  it('is offered to whoever wrote it, for whom nothing begins by that', async () => {
    expect(answerOf(await ask(mendSo({ whose: 'theirs' })))).toContain('asked Lee Gu');
    const offered = services.messenger.deliveries.at(-1);
    expect(offered?.message?.text).toContain(text);
    expect(await services.store.findLatestSession(offered!.conversationId, 'lee')).toBeUndefined();
    expect(await services.store.listTicketsOf(elsewhere.tenantId, 'lee', 9)).toEqual([]);
  });

  it.each(['theirs', 'mine'] as const)(
    'becomes one ticket of whoever calls, which says for whom it is (%s)',
    async (whose) => {
      const turn = await ask(mendSo({ how: 'ticket', whose, urgency: 'high' }));
      expect(answerOf(turn)).toContain('1001');
      const [ticket, ...more] = await services.store.listTicketsOf(elsewhere.tenantId, adele.id, 9);
      expect(more).toEqual([]);
      expect(ticket).toMatchObject({
        words: text,
        label: 'mismatch',
        urgency: 'high',
        affected: whose === 'theirs' ? 'Lee Gu' : null,
      });
      expect(ticket?.address.conversationId).not.toBe(elsewhere.conversationId);
      expect((await services.jobs()).map(({ kind }) => kind)).toContain('post-ticket');
    },
  );

  it('goes to the ticket that is open about the same, and a told loss is urgent at once', async () => {
    await ask(mendSo({ how: 'ticket' }));
    expect(answerOf(await ask(mendSo({ how: 'ticket', text: 'mismatch again' })))).toContain('1001');
    expect(
      (await services.ticket((await services.store.findTicketByNumber(elsewhere.tenantId, 1001))!.id)).messages,
    ).toMatchObject([{ text: 'mismatch again' }]);
    expect(await services.store.findTicketByNumber(elsewhere.tenantId, 1002)).toBeUndefined();
    await ask(mendSo({ how: 'ticket', text: 'data-loss' }));
    expect(await services.store.findTicketByNumber(elsewhere.tenantId, 1002)).toMatchObject({
      urgency: 'urgent',
      because: 'data-loss',
    });
  });

  it('that its writer wrote is offered as they wrote it, whatever stands in the dialog', async () => {
    await ask(mendSo({ whose: 'theirs', text: 'I am a fool' }));
    expect(services.messenger.deliveries.at(-1)?.message?.text).not.toContain('fool');
    expect(services.messenger.deliveries.at(-1)?.message?.text).toContain(text);
  });

  it('finds another chat where the one that is known takes nothing any more', async () => {
    await services.store.saveAddress({ ...elsewhere, conversationId: 'old', place: 'personal', personId: adele.id });
    services.messenger.fail(new DeliveryError('gone', null));
    expect(answerOf(await ask(mendSo({})))).toMatch(/our private chat/);
    expect(services.messenger.deliveries.at(-1)?.conversationId).toBe('private-' + adele.id);
  });

  it('without words, and for somebody whom the bot cannot write to, comes to a kind sentence', async () => {
    expect(answerOf(await ask(mendSo({ text: '' })))).toMatch(/write what is wrong/);
    services.messenger.openPersonal = () => Promise.reject(new DeliveryError('gone', null));
    expect(answerOf(await ask(mendSo({ whose: 'theirs' })))).toMatch(/Lee Gu.*open a ticket/);
    expect(answerOf(await ask(mendSo({})))).toMatch(/Add Mailmend/);
    expect(answerOf(await ask(null))).not.toBe('');
  });
});
