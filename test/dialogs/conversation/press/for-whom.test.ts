import { draw } from '../../../../cards/draw';
import { ticketViewOf } from '../../../../dialogs/conversation/view/view-of';
import { ownTicketViewOf } from '../../../../dialogs/tickets/own-ticket';
import type { View } from '../../../../dialogs/views/view';
import { nothingRelated } from '../../../../dialogs/conversation/related';
import type { Session } from '../../../../domain/session';
import { aTicket } from '../../../support/values/a-ticket';
import { afterTexts, aScene, guided, hearAdele, pressed, viewed } from '../../../support/values/context';

const asked = () => afterTexts('mismatch for=my boss');

test('whose problem it is is asked once, where no name is told', () => {
  expect(viewed(asked()).kind).toBe('for-whom');
  expect(viewed(afterTexts('mismatch for=my boss Anna'))).toMatchObject({
    kind: 'understood',
    affected: 'my boss Anna',
  });
  const named = hearAdele(asked(), 'for Anna Miller').session!;
  expect(viewed(named)).toMatchObject({ kind: 'understood', affected: 'Anna Miller' });
  const other = pressed(named, { verb: 'something-else' }).session!;
  expect(viewed(hearAdele(other, 'slow for=my boss').session!).kind).not.toBe('for-whom');
});

test.each([
  ['for Anna Miller', 'Anna Miller'],
  ['it’s Anna', 'Anna'],
  ['me', null],
  ['it is for me', null],
  ['für mich', null],
  ['idk', 'my boss'],
  ['go on', 'my boss'],
  ['no', 'my boss'],
])('“%s” answers it: %s', (text, affected) => {
  const { session } = hearAdele(asked(), text);
  expect(session).toMatchObject({ aside: null, affected, stage: 'confirming' });
});

test.each([
  ['a long story of what happened since monday, and why', 'for-whom'],
  ['cancel', 'cancelled'],
  ['talk to a person', 'hand-over'],
])('“%s” names nobody', (text, kind) => expect(viewed(hearAdele(asked(), text).session!).kind).toBe(kind));

test('pressed, it is told by name, left open, or one’s own', () => {
  const after = (verb: string, name = ''): Session => pressed(asked(), { verb, name } as never).session!;
  expect(after('for-whom', 'Anna').affected).toBe('Anna');
  expect(after('for-whom').affected).toBe('my boss');
  expect(after('for-me').affected).toBeNull();
});

const own = aTicket({ label: 'mismatch' });
const annas = aTicket({ id: 'ticket-anna', label: 'mismatch', affected: 'my boss Anna' });
const solved = { ...guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no', 'fixed'), id: 'before' };

test.each([
  ['mismatch', [own], 'double'],
  ['mismatch', [annas], 'understood'],
  ['mismatch for=my boss Anna', [own], 'understood'],
  ['mismatch for=My boss Anna', [own, annas], 'double'],
] as const)('“%s” is mixed with nobody else’s ticket', (text, tickets, kind) => {
  const context = aScene({ related: { ...nothingRelated, tickets } });
  expect(viewed(hearAdele(null, text, context).session!, context).kind).toBe(kind);
});

test.each([
  ['mismatch', 'back-again'],
  ['mismatch for=my boss Anna', 'understood'],
])('what was solved lately was solved for one person only: “%s”', (text, kind) => {
  const context = aScene({ related: { ...nothingRelated, solved } });
  expect(viewed(hearAdele(null, text, context).session!, context).kind).toBe(kind);
});

test('another’s computer is not taken for one’s own in the middle of a guide', () => {
  const asking = hearAdele(guided('mismatch outlook=2016 windows=10'), 'ost-error for=Anna').session!;
  const left = pressed(asking, { verb: 'leave' }).session!;
  expect(left.affected).toBe('Anna');
  expect(left.facts.outlook).toBeUndefined();
});

test.each([
  ['mismatch', 'ost-error for=my boss', { affected: 'my boss', aside: { kind: 'for-whom' } }],
  ['mismatch', 'ost-error for=Anna', { affected: 'Anna', aside: null }],
  ['mismatch', 'ost-error', { affected: null, aside: null }],
  // Whether it is one's own again, or the same person's, nobody knows.
  ['mismatch for=my boss Anna', 'ost-error', { affected: null, aside: { kind: 'for-whom' } }],
] as const)('in a guide about “%s” the next problem “%s” is whose it is told to be', (first, next, whose) => {
  const asking = hearAdele(guided(`${first} outlook=2016 windows=10`), next).session!;
  const left = pressed(asking, { verb: 'leave' }).session!;
  expect(left).toMatchObject({ label: 'ost-error', ...whose });
  expect(left.facts.outlook?.value).toBe(first === 'mismatch' && next === 'ost-error' ? '2016' : undefined);
});

test('the ticket’s cards say whose it is, in their twin texts, too', () => {
  const text = (view: View) => draw(view, { locale: null, timezone: null }).text;
  expect(text(ticketViewOf(aScene(), annas))).toMatch(/For my boss Anna/);
  expect(text(ownTicketViewOf(aScene(), annas, 0, null))).toMatch(/my boss Anna/);
  expect(text(ticketViewOf(aScene(), own))).not.toMatch(/^For /m);
});

test('a loss and another problem are no names', () => {
  for (const text of ['data-loss', 'missing-items'])
    expect(hearAdele(asked(), text).session).not.toMatchObject({ affected: text });
});
