import { makePipeline } from '../../bot/pipeline';
import type { Services } from '../../bot/services';
import type { Store } from '../../domain/ports';
import { aTurn, helpdeskThread, inChannel } from '../support/values/a-turn';
import { aMember } from '../support/values/people';
import { useServices } from '../support/values/services';

const services = useServices();

/** The reads of the store by name, the texts that were read, and the kinds of cards that were drawn, in their order. */
type Counted = Readonly<Record<'reads' | 'texts' | 'drawn', string[]>>;

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
  const { store, library, draw } = services;
  const triage: typeof library.triage = (read, context) => {
    counted.texts.push(read);
    return library.triage(read, context);
  };
  const watched: Services = {
    ...services,
    store: counting(store, counted.reads),
    library: { ...library, triage },
    draw: (view, reader) => {
      counted.drawn.push(view.kind);
      return draw(view, reader);
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
  // Whether another process was faster is looked at once more under the lock.
  expect(twice(reads.filter((name) => name !== 'findSession'))).toEqual(['findLiveSession']);
  const [counts, lists] = [['countRequesters'], ['listDeclaredIncidents', 'listSessionsOf', 'listTicketsOf']];
  const finds = ['LatestIncident', 'LatestSession', 'LiveSession', 'LiveSession', 'Session', 'SolvedSession'].map(
    (row) => `find${row}`,
  );
  expect(reads.toSorted()).toEqual([...counts, ...finds, ...lists]);
});

test('nor is it where they have tickets that it could be about', async () => {
  await services.open({ label: 'mismatch' });
  const { reads, texts, drawn } = await countedTurn('mismatch');
  expect(texts).toEqual(['mismatch']);
  expect(drawn).toEqual(['double']);
  expect(twice(reads.filter((name) => name.startsWith('list')))).toEqual([]);
});

test('a list of tickets is read once, however it is asked for', async () => {
  await services.open();
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
  services.directory.teams.set('team-1', [aMember('person-1')]);
  await services.open({ post: { conversationId: helpdeskThread, messageId: '5' } });
  const { reads, texts } = await countedTurn('claim', { address: inChannel() });
  expect(texts).toEqual([]);
  expect(reads).toEqual(['findTicketOfThread', 'findTicket']);
});
