import { nothingRelated } from '../../../../dialogs/conversation/related';
import { factsKnown } from '../../../../dialogs/conversation/walk-of-session';
import { answersAt } from '../../../../dialogs/guide/walk/answers';
import { where } from '../../../../dialogs/guide/walk/where';
import { symptoms } from '../../../../domain/labels';
import type { Symptom } from '../../../../domain/labels';
import type { Session } from '../../../../domain/session';
import type { Ticket } from '../../../../domain/ticket';
import { aTicket } from '../../../support/values/a-ticket';
import { violationsAt } from '../../../support/guides/violations';
import { afterTexts, aScene, guided, hearAdele, noon, pressed, viewed } from '../../../support/values/context';

const day = 24 * 3_600_000;
const known = 'mismatch outlook=2016 web-right=yes status-bar=connected';
const open = aTicket({ label: 'mismatch' });
const ended = (given: Partial<Ticket>): Ticket => aTicket({ label: 'mismatch', state: 'resolved', ...given });
const withTicket = (ticket: Ticket = open) => aScene({ related: { ...nothingRelated, tickets: [ticket] } });

/** A session that was solved by its first fix, three days ago. */
const solvedBefore = (text = known, ...answers: readonly string[]): Session => ({
  ...guided(text, ...(answers.length > 0 ? answers : ['no', 'fixed'])),
  id: 'session-before',
  updatedAt: noon - 3 * day,
});
const withSolved = (solved: Session) => aScene({ related: { ...nothingRelated, solved } });
const back = (solved: Session, text = 'mismatch'): Session => hearAdele(null, text, withSolved(solved)).session!;

describe('a ticket about the same', () => {
  test('is named before anything else, with its state, and what was written can be added to it', () => {
    const context = withTicket();
    const session = hearAdele(null, 'mismatch again', context).session!;
    expect(session).toMatchObject({ stage: 'confirming', aside: { kind: 'double', ticket: open.id, number: 1001 } });
    expect(viewed(session, context)).toMatchObject({ kind: 'double', number: 1001, words: 'mismatch again' });

    const { session: joined, effects } = pressed(session, { verb: 'join-ticket' }, context);
    expect(joined).toMatchObject({ stage: 'linked', ticketNumber: 1001 });
    expect(effects[0]).toEqual({ kind: 'join-ticket', ticket: open.id, text: 'mismatch again' });
    expect(viewed(joined!, context)).toMatchObject({ kind: 'joined', number: 1001 });
    expect(pressed(joined!, { verb: 'join-ticket' }, context).effects).toHaveLength(1);
  });

  test('gets everything that was typed, and “yes” adds it', () => {
    const context = withTicket();
    const session = hearAdele(null, 'mismatch', context).session!;
    const more = hearAdele(session, 'mismatch since monday', context).session!;
    expect(more.aside?.kind).toBe('double');

    const { effects } = hearAdele(more, 'yes', context);
    expect(effects[0]).toEqual({
      kind: 'join-ticket',
      ticket: open.id,
      text: 'mismatch\nmismatch since monday\nyes',
    });
  });

  test.each(['go-on', 'no'] as const)('is passed over by “%s”, and not named again for the same', (how) => {
    const context = withTicket();
    const session = hearAdele(null, 'mismatch', context).session!;
    const on =
      how === 'no' ? hearAdele(session, 'no', context).session! : pressed(session, { verb: how }, context).session!;
    expect(viewed(on, context).kind).toBe('understood');
    expect(viewed(hearAdele(on, 'mismatch I said', context).session!, context).kind).toBe('understood');
  });

  test.each<[string, Ticket]>([
    ['about something else', aTicket({ label: 'missing-items' })],
    ['that was resolved too long ago', ended({ endedAt: noon - 15 * day })],
    ['that went into another', ended({ endedAt: noon - day, state: 'closed', mergedInto: 1000 })],
  ])('%s is none', (_, ticket) =>
    expect(viewed(hearAdele(null, 'mismatch', withTicket(ticket)).session!).kind).toBe('understood'),
  );

  test('that was resolved lately can be opened again with what was written', () => {
    const context = withTicket(ended({ endedAt: noon - day }));
    const session = hearAdele(null, 'mismatch again', context).session!;
    expect(viewed(session, context)).toMatchObject({ kind: 'double', number: 1001 });
    expect(pressed(session, { verb: 'join-ticket' }, context).effects[0]).toEqual({
      kind: 'join-ticket',
      ticket: open.id,
      text: 'mismatch again',
    });
  });

  test('that is older than a fix that helped gives way to that', () => {
    const related = { ...nothingRelated, tickets: [ended({ endedAt: noon - 5 * day })], solved: solvedBefore() };
    expect(hearAdele(null, 'mismatch', aScene({ related })).session!.aside?.kind).toBe('back-again');
  });

  test('that went into another meanwhile takes nothing: the words are not lost, and it goes on as usual', () => {
    const session = hearAdele(null, 'mismatch', withTicket()).session!;
    const { session: on, effects } = pressed(
      session,
      { verb: 'join-ticket' },
      withTicket({ ...open, state: 'closed', mergedInto: 1000 }),
    );
    expect(effects).toEqual([{ kind: 'show', where: 'in-place' }]);
    expect(viewed(on!).kind).toBe('understood');
  });

  test('is found whichever way the problem is named: chosen, second, or in the middle of another', () => {
    const context = withTicket();
    const chosen = pressed(
      afterTexts('slow or mismatch'),
      { verb: 'choose-symptom', label: 'mismatch' } as never,
      context,
    );
    expect(chosen.session!.aside?.kind).toBe('double');
    const other = hearAdele(guided('missing-items outlook=2016'), 'mismatch', context).session!;
    expect(pressed(other, { verb: 'leave' }, context).session!.aside?.kind).toBe('double');
  });

  test('is not told of among others, unless it was opened there', () => {
    const elsewhere = { ...open, address: { ...open.address, conversationId: 'conversation-9' } };
    const context = withTicket(elsewhere);
    expect(hearAdele(null, 'mismatch', context).session!.aside?.kind).toBe('double');
    const session = afterTexts('slow or mismatch');
    const inGroup: Session = { ...session, address: { ...session.address, place: 'group' } };
    const chosen = pressed(inGroup, { verb: 'choose-symptom', label: 'mismatch' } as never, context);
    expect(chosen.session!.aside).toBeNull();
  });
});

describe('a problem that comes back', () => {
  test('says what helped and when, and goes on behind it, with local data asked anew', () => {
    const session = back(solvedBefore());
    const helped = solvedBefore().walk!.ledger.at(-1)!;
    expect(viewed(session)).toMatchObject({ kind: 'back-again', helped: helped.title, at: helped.at, hasNext: true });

    const asked = pressed(session, { verb: 'next-fix' }).session!;
    expect(asked).toMatchObject({ stage: 'guiding', previous: 'session-before' });
    expect(viewed(asked)).toMatchObject({ kind: 'question', fact: 'local-data' });

    const on = pressed(asked, { verb: 'answer', value: 'no' } as never).session!;
    expect(viewed(on)).toMatchObject({ kind: 'question', fact: 'changed-by-program' });
  });

  test('says “yes” to the next fix, too', () =>
    expect(hearAdele(back(solvedBefore()), 'yes').session!.stage).toBe('guiding'));

  test('goes from the beginning when that is wanted, and what was tried stays known', () => {
    const on = pressed(back(solvedBefore()), { verb: 'go-on' }).session!;
    expect(viewed(on).kind).toBe('understood');
    const started = pressed(on, { verb: 'start-guide' }).session!;
    expect(viewed(started)).toMatchObject({ kind: 'question', fact: 'web-right' });
    expect(started.walk!.ledger).toMatchObject([{ procedure: 'resync-folder', result: 'fixed' }]);
  });

  test('is handed over with what was tried, and says that it came back', () => {
    const handing = pressed(back(solvedBefore()), { verb: 'person' }).session!;
    expect(handing).toMatchObject({ stage: 'handing-over', because: 'came-back', previous: 'session-before' });
    expect(viewed(handing)).toMatchObject({ tried: [{ result: 'fixed' }] });
  });

  test('after a rebuild is for the helpdesk: there is no second one', () => {
    const rebuilt = solvedBefore(known, 'no', 'not-fixed', 'no', '11', 'fixed');
    expect(rebuilt.walk!.ledger.at(-1)).toMatchObject({ procedure: 'rebuild-ost', result: 'fixed' });
    const session = back(rebuilt);
    expect(viewed(session)).toMatchObject({ kind: 'back-again', hasNext: false });
    expect(pressed(session, { verb: 'next-fix' }).session).toMatchObject({
      stage: 'handing-over',
      because: 'came-back',
    });
  });

  test.each<[string, Partial<Session>]>([
    ['longer ago than 14 days', { updatedAt: noon - 15 * day }],
    ['about something else', { label: 'missing-items' }],
    ['without any fix', { walk: null }],
  ])('is none when what was solved was %s', (_, given) =>
    expect(back({ ...solvedBefore(), ...given }).aside).toBeNull(),
  );

  test('that turns out to be another one leaves the old walk behind', () => {
    const session = pressed(back(solvedBefore()), { verb: 'something-else' }).session!;
    const [label] = session.choices;
    const other = pressed(session, { verb: 'choose-symptom', label } as never).session!;
    expect(other).toMatchObject({ previous: null, walk: { ledger: [] } });
  });
});

/** Every way to a solved session of this symptom: all answers, as deep as fixes go. */
const everySolved = (symptom: Symptom, outlook: string): readonly Session[] => {
  const context = aScene();
  const found: Session[] = [];
  const seen = new Set<string>();
  const visit = (session: Session): void => {
    if (session.stage === 'solved') found.push({ ...session, updatedAt: noon - day, id: 'session-before' });
    if (session.stage !== 'guiding') return;
    const position = where(context.library, session.walk!);
    const key = JSON.stringify([session.walk!.answers]);
    if (position.kind === 'end' || seen.has(key)) return;
    seen.add(key);
    for (const value of answersAt(context.library, position.step))
      visit(pressed(session, { verb: 'answer', value } as never, context).session!);
  };
  visit(guided(`${symptom} outlook=${outlook} web-right=yes windows=11`));
  return found;
};

test.each(symptoms)(
  'however %s was solved, when it is back nothing unsafe is shown, and no rebuild twice',
  (symptom) => {
    const context = aScene();
    let looked = 0;
    const violations = new Set<string>();
    const visit = (session: Session, depth: number): void => {
      if (session.stage !== 'guiding' || depth > 12) return;
      looked += 1;
      for (const violation of violationsAt(context.library, session.walk!)) violations.add(violation);
      const position = where(context.library, session.walk!);
      if (position.kind === 'end') return;
      if (position.kind === 'do' && position.procedure.risk !== 'none') {
        const then = session.walk!.ledger.filter(({ step }) => step.startsWith('before:')).length;
        const askedNow = session.walk!.answers;
        const asks = Object.keys(askedNow).some((id) => id.startsWith('local-data'));
        if (!asks || then === 0) violations.add(`${position.procedure.id} without a new question about local data`);
        expect(factsKnown(context, session)['local-data']).toBeDefined();
      }
      for (const value of answersAt(context.library, position.step).filter((each) => each !== 'fixed'))
        visit(pressed(session, { verb: 'answer', value } as never, context).session!, depth + 1);
    };
    for (const outlook of ['2007', '365'])
      for (const solved of everySolved(symptom, outlook)) {
        const session = hearAdele(null, symptom, withSolved(solved)).session!;
        if (session.aside?.kind === 'back-again') visit(pressed(session, { verb: 'next-fix' }, context).session!, 0);
      }
    expect([...violations]).toEqual([]);
    if (symptom !== 'disconnected') expect(looked).toBeGreaterThan(0);
  },
);
