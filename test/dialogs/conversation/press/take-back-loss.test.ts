import type { Session } from '../../../../domain/session';
import { newTicket } from '../../../../bot/session/new-ticket';
import { afterTexts, aScene, guided, hearAdele, noon, pressed } from '../../../support/values/context';

const minutes = 60_000;
const heardLoss = (session: Session): Session =>
  hearAdele({ ...session, updatedAt: noon }, 'data-loss, all is gone since I did that').session!;

test.each<[string, () => Session]>([
  ['choices', () => afterTexts('mismatch or slow')],
  ['what was understood', () => afterTexts('mismatch')],
  ['a question', () => guided('mismatch')],
  ['a hand-over with its note', () => afterTexts('mismatch', 'human', 'the printer is on fire')],
])('from %s a loss opens an urgent ticket, and what was not meant leads back there', (_name, made) => {
  const before = made();
  const lost = heardLoss(before);
  expect(lost).toMatchObject({ stage: 'escalated', urgency: 'urgent', because: 'data-loss' });
  const after = pressed({ ...lost, updatedAt: noon }, { verb: 'not-lost' });
  const { stage, aside, walk, note, because, urgency } = before;
  expect(after.session).toMatchObject({ stage, aside, walk, note, because, urgency, alarm: null, id: 'session-2' });
  expect(after.effects).toContainEqual({ kind: 'calm-ticket', session: before.id });
});

test.each(['that is not what I meant', 'false alarm, sorry', 'nothing is lost', 'so war das nicht gemeint'])(
  '“%s” takes it back',
  (text) => {
    const after = hearAdele({ ...heardLoss(guided('mismatch')), updatedAt: noon }, text);
    expect(after.session?.stage).toBe('guiding');
    expect(after.session?.transcript.at(-1)?.text).toBe(text);
  },
);

test('after ten minutes, and a second time, nothing is taken back', () => {
  const lost = { ...heardLoss(guided('mismatch')), updatedAt: noon };
  const late = pressed(lost, { verb: 'not-lost' }, aScene({ now: noon + 11 * minutes }));
  expect(late.session).toBe(lost);
  const [left] = pressed(lost, { verb: 'not-lost' }).effects;
  const again = left?.kind === 'end-other' ? pressed(left.session, { verb: 'not-lost' }).session : null;
  expect(again?.stage).toBe('escalated');
});

test('a note for a hand-over that was left goes with no later one', () => {
  const left = hearAdele(afterTexts('mismatch', 'human', 'the printer is on fire'), 'back').session!;
  expect(hearAdele(left, 'human').session?.note).toBe('');
  expect(heardLoss(left).note).not.toContain('printer');
});

test('the ticket says what was under way, since when, and what was typed at which step', () => {
  const doing = guided(
    'folder-not-syncing outlook=2016 web-right=yes affected=only-me local-data=no status-bar=connected mode=cached',
    'no',
  );
  const lost = heardLoss({ ...doing, atStepSince: noon - 5 * minutes });
  const ticket = newTicket(aScene(), lost, 'ticket-1');
  const [title] = ticket.transcript.flatMap(({ step }) => step ?? []);
  expect(ticket.ledger.at(-1)).toMatchObject({ title, result: 'begun', at: noon - 5 * minutes });
});
