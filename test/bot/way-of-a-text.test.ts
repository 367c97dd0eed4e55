import { makePipeline } from '../../bot/pipeline';
import type { Services } from '../../bot/services';
import type { Store } from '../../domain/ports';
import { aTicket } from '../support/values/a-ticket';
import { aTurn } from '../support/values/a-turn';
import { openServices } from '../support/values/services';
import type { TestServices } from '../support/values/services';

let services: TestServices;
beforeEach(async () => {
  services = await openServices();
});
afterEach(() => services.close());

interface Counted {
  /** The reads of the store, by name, in their order. */
  readonly reads: string[];
  /** The texts that were read. */
  readonly texts: string[];
  /** How many cards were drawn of each kind. */
  readonly drawn: string[];
}

const isRead = (name: string): boolean => /^(?:find|list|count)/.test(name);

/** The store with every read counted, in transactions as well. */
const counting = (store: Store, reads: string[]): Store => {
  const counted = Object.entries(store).map(([name, method]: [string, (...given: never[]) => unknown]) => [
    name,
    (...given: never[]) => {
      if (isRead(name)) reads.push(name);
      return method(...given);
    },
  ]);
  return {
    ...(Object.fromEntries(counted) as unknown as Store),
    transaction: (work) => store.transaction((inner) => work(counting(inner, reads))),
  };
};

/** What a text makes Mailmend read until it is answered, as a process of its own. */
const countedTurn = async (text: string, given: Parameters<typeof aTurn>[0] = {}): Promise<Counted> => {
  const counted: Counted = { reads: [], texts: [], drawn: [] };
  const watched: Services = {
    ...services,
    store: counting(services.store, counted.reads),
    library: {
      ...services.library,
      triage: (read, context) => {
        counted.texts.push(read);
        return services.library.triage(read, context);
      },
    },
    draw: (view, reader) => {
      counted.drawn.push(view.kind);
      return services.draw(view, reader);
    },
  };
  const turn = aTurn({ input: { kind: 'text', text }, ...given });
  await makePipeline(watched, null)(turn);
  expect(turn.sent).toHaveLength(1);
  return counted;
};
const twice = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.indexOf(name) !== at);

test('a first sentence is read once and thought once, no list is read twice, and one card is drawn', async () => {
  const { reads, texts, drawn } = await countedTurn('mismatch');
  expect(texts).toEqual(['mismatch']);
  expect(drawn).toEqual(['understood']);
  expect(twice(reads.filter((name) => name !== 'findSession'))).toEqual([]);
  expect(reads.toSorted()).toEqual(
    [
      'findLatestIncident',
      'findLatestSession',
      'findLiveSession',
      'findSession',
      'findSolvedSession',
      'countRequesters',
      'listDeclaredIncidents',
      'listTicketsOf',
    ].toSorted(),
  );
});

test('nor is it where they have tickets that it could be about', async () => {
  await services.store.openTicket(aTicket({ state: 'open', label: 'mismatch' }));
  const { reads, texts, drawn } = await countedTurn('mismatch');
  expect(texts).toEqual(['mismatch']);
  expect(drawn).toEqual(['double']);
  expect(twice(reads.filter((name) => name.startsWith('list')))).toEqual([]);
});

test('a list of tickets is read once, however it is asked for', async () => {
  await services.store.openTicket(aTicket({ state: 'open' }));
  for (const text of ['my tickets', 'tickets', 'status of my tickets']) {
    const { reads } = await countedTurn(text);
    expect([text, reads.filter((name) => name === 'listTicketsOf')]).toEqual([text, ['listTicketsOf']]);
  }
});

test('an answer in a guide is read once, and looks for nothing that is related', async () => {
  await countedTurn('mismatch');
  await countedTurn('yes');
  const { reads, texts } = await countedTurn('2016');
  expect(texts).toEqual(['2016']);
  expect(twice(reads.filter((name) => name !== 'findSession'))).toEqual([]);
  expect(reads).not.toContain('findSolvedSession');
  expect(reads).not.toContain('listDeclaredIncidents');
});

test('what is typed in a ticket’s thread looks for the ticket once, and reads no text', async () => {
  services.directory.teams.set('team-1', [
    { id: 'person-1', name: 'Adele Vance', channelUserId: '29:adele', email: '', owns: false },
  ]);
  const conversationId = '19:helpdesk@thread.tacv2;messageid=5';
  await services.store.openTicket(aTicket({ state: 'open', post: { conversationId, messageId: '5' } }));
  const address = { ...aTurn().address, place: 'channel', conversationId } as const;
  const { reads, texts } = await countedTurn('claim', { address });
  expect(texts).toEqual([]);
  expect(reads).toEqual(['findTicketOfThread', 'findTicket']);
});
