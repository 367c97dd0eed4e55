import { berlin } from '../../support/values/reader';
import { draw } from '../../../cards/draw';
import { ticketForms, type TicketForm, type Verb } from '../../../dialogs/event';
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

const cardOf = (given: Partial<Ticket>, form: TicketForm | null = null): Node =>
  JSON.parse(JSON.stringify(draw({ ...ticketViewOf(shippedLibrary(), aTicket(given)), form }, berlin).card)) as Node;
const pressesOn = (card: Node): readonly Node[] => ofType(card, 'Action.Execute').map(({ node }) => node);
const opensOn = (card: Node): readonly TicketForm[] =>
  pressesOn(card).flatMap(({ data }) => (data as { readonly form?: TicketForm | null }).form ?? []);

test.each(ticketStates)('on a ticket that is %s exactly what the table allows can be pressed', (state) => {
  const allowed = new Set([...movesOf(state, 'agent'), ...movesOf(state, 'claimant')]);
  const shown = opensOn(cardOf({ state }));
  const forms = new Set([...shown, ...(shown.includes('more') ? opensOn(cardOf({ state }, 'more')) : [])]);
  const cards = [cardOf({ state }), ...[...forms].map((form) => cardOf({ state }, form))];
  const verbs = new Set(cards.flatMap(pressesOn).map(({ verb }) => verb as Verb));
  verbs.delete('ticket-form');
  expect([...verbs].sort()).toEqual([...allowed].map((move) => verbOf[move]).sort());
});

test.each<readonly [state: Ticket['state'], first: string, more: string]>([
  ['open', 'Claim · Write… · Send a fix…', 'Assign…'],
  ['claimed', 'Write… · Resolve… · Send a fix…', 'Assign…'],
  ['waiting', 'Write… · Resolve… · Send a fix…', 'Assign…'],
  ['resolved', 'Reopen · Private note… · Conversation…', ''],
])('what a ticket that is %s needs most is seen at once, and the rest is behind “…”', (state, first, more) => {
  const seen = pressesOn(cardOf({ state })).filter(({ mode }) => mode === undefined);
  expect(seen.map(({ title }) => title).join(' · ')).toBe(first);
  expect(JSON.stringify(cardOf({ state }, 'more'))).toContain(more);
});

test('a form stands in place of the buttons, with the way back to them; one that is not to be had opens nothing', () => {
  expect(pressesOn(cardOf({}, 'merge')).map(({ title }) => title)).toEqual(['Merge', 'Back']);
  expect(pressesOn(cardOf({ state: 'closed' }, 'merge'))).toEqual(pressesOn(cardOf({ state: 'closed' })));
});

const fields = ticketForms.flatMap((form) => ofType(cardOf({}, form), 'Input.Text', 'Input.ChoiceSet'));

test('colleagues are chosen among the members of the channel', () =>
  expect(
    fields.map(({ node }) => node).find((node) => node['id'] === 'assign-ticket:person')?.['choices.data'],
  ).toEqual({
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
