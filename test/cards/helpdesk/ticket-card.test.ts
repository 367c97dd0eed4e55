import { berlin } from '../../support/values/reader';
import { draw } from '../../../cards/draw';
import type { Verb } from '../../../dialogs/event';
import { movesOf } from '../../../domain/moves';
import { ticketStates } from '../../../domain/ticket';
import type { Ticket, TicketMove } from '../../../domain/ticket';
import { ticketViewOf } from '../../../dialogs/conversation/view/view-of';
import { aTicket } from '../../support/values/a-ticket';
import { shippedLibrary } from '../../support/values/library';
import { ofType, textsOf, type Node } from '../walk-card';

const verbOf: Readonly<Partial<Record<TicketMove, Verb>>> = {
  claim: 'claim-ticket',
  release: 'release-ticket',
  assign: 'assign-ticket',
  prioritize: 'prioritize-ticket',
  ask: 'ask-requester',
  write: 'write-requester',
  note: 'note-ticket',
  'send-fix': 'send-fix',
  resolve: 'resolve-ticket',
  merge: 'merge-ticket',
  'show-transcript': 'show-transcript',
  reopen: 'reopen-ticket',
};

const cardOf = (given: Partial<Ticket>): Node =>
  JSON.parse(JSON.stringify(draw(ticketViewOf(shippedLibrary(), aTicket(given)), berlin).card)) as Node;
const verbsOn = (card: Node): readonly unknown[] =>
  [...new Set(ofType(card, 'Action.Execute').map(({ node }) => node['verb']))].sort();
test.each(ticketStates)('on a ticket that is %s exactly what the table allows can be pressed', (state) => {
  const allowed = new Set([...movesOf(state, 'agent'), ...movesOf(state, 'claimant')]);

  expect(verbsOn(cardOf({ state }))).toEqual([...allowed].map((move) => verbOf[move]).sort());
});

const fields = ofType(cardOf({}), 'Input.Text', 'Input.ChoiceSet').map(({ node }) => node);

test('no field is required: an empty one would hold back the other forms', () =>
  expect(fields.filter((node) => node['isRequired'] !== undefined)).toEqual([]));

test('every button that unfolds something names parts of the card, and folds the others of its kind', () => {
  const ids = new Set(ofType(cardOf({}), 'Container').map(({ node }) => node['id']));
  const toggles = ofType(cardOf({}), 'Action.ToggleVisibility').map(({ node }) => node['targetElements'] as unknown[]);
  for (const target of toggles.flat()) expect(ids).toContain((target as Node)['elementId'] ?? target);
  const others = ['resolve', 'note', 'more'].map((elementId) => ({ elementId, isVisible: false }));
  expect(toggles).toContainEqual(['write', ...others]);
});

test('colleagues are chosen among the members of the channel', () =>
  expect(fields.find((node) => node['id'] === 'assign-ticket:person')?.['choices.data']).toEqual({
    type: 'Data.Query',
    dataset: 'graph.microsoft.com/users?scope=currentContext',
  }));

test('the same ticket in another system can be opened from the card', () => {
  const card = cardOf({ elsewhere: { system: 'zammad', id: '4', url: 'https://desk.example/4' } });
  const links = ofType(card, 'Action.OpenUrl').map(({ node }) => [node['title'], node['url']]);
  expect(links).toEqual([['Open in Zammad', 'https://desk.example/4']]);
});

test('private notes and messages stand on the helpdesk’s card, the last of them', () => {
  const events = Array.from({ length: 5 }, (_, at) => ({ at, by: 'Grady', move: 'note' as const, note: `note ${at}` }));
  const sent = { from: 'agent', by: 'Grady', asks: false, files: [] } as const;
  const messages = Array.from({ length: 8 }, (_, at) => ({ ...sent, id: `m-${at}`, at, text: `message ${at}` }));
  const words = textsOf(cardOf({ events, messages }))
    .map(({ text }) => text)
    .join('\n');
  for (const part of ['Private notes (the last 3 of 5)', 'Messages (the last 6 of 8)', 'message 2'])
    expect(words).toContain(part);
  expect(words).not.toContain('message 1');
});
