import { nothingRelated } from '../../../../dialogs/conversation/related';
import { factsKnown } from '../../../../dialogs/conversation/walk-of-session';
import { answersAt } from '../../../../dialogs/guide/walk/answers';
import { where } from '../../../../dialogs/guide/walk/where';
import { symptoms } from '../../../support/values/declared';
import type { Symptom } from '../../../../domain/labels';
import type { Session } from '../../../../domain/session';
import type { Ticket } from '../../../../domain/ticket';
import { aTicket } from '../../../support/values/a-ticket';
import { violationsAt } from '../../../support/guides/violations';
import { aScene, afterTexts, guided, hearAdele, noon, past, pressed, viewed } from '../../../support/values/context';

const day = 24 * 3_600_000;
const known = 'mismatch outlook=2016 web-right=yes status-bar=connected';
const open = aTicket({ label: 'mismatch' });
const ended = (given: Partial<Ticket>): Ticket => ({ ...open, state: 'resolved', endedAt: noon - day, ...given });
const withTicket = (ticket: Ticket = open) => aScene({ related: { ...nothingRelated, tickets: [ticket] } });
/** What a first text, or one after this session, comes to where this ticket is known. */
const told = (text: string, context = withTicket(), session: Session | null = null): Session =>
  hearAdele(session, text, context).session!;
const kindOf = (session: Session, context = withTicket()): string => viewed(session, context).kind;

/** A session that was solved by its first fix, three days ago. */
const solvedBefore = (text = known, ...answers: readonly string[]): Session => ({
  ...guided(text, ...(answers.length > 0 ? answers : ['no', 'fixed'])),
  id: 'session-before',
  updatedAt: noon - 3 * day,
});
const withSolved = (solved: Session) => aScene({ related: { ...nothingRelated, solved } });
const back = (given: Partial<Session> = {}): Session => told('mismatch', withSolved({ ...solvedBefore(), ...given }));

describe('a ticket about the same', () => {
  test.each([
    ['open', open],
    ['resolved lately', ended({})],
  ])('that is %s is named before anything else, and what was written can be added to it', (_state, ticket) => {
    const context = withTicket(ticket);
    const session = told('mismatch again', context);
    expect(session).toMatchObject({ stage: 'confirming', aside: { kind: 'double', ticket: open.id, number: 1001 } });
    expect(viewed(session, context)).toMatchObject({ kind: 'double', number: 1001, words: 'mismatch again' });
    const { session: joined, effects } = pressed(session, { verb: 'join-ticket' }, context);
    expect(joined).toMatchObject({ stage: 'linked', ticketNumber: 1001 });
    expect(effects[0]).toEqual({ kind: 'join-ticket', ticket: open.id, text: 'mismatch again' });
    expect(viewed(joined!, context)).toMatchObject({ kind: 'joined', number: 1001 });
    expect(pressed(joined!, { verb: 'join-ticket' }, context).effects).toHaveLength(1);
  });

  test('gets everything that was typed, and “yes” adds it', () => {
    const more = told('mismatch since monday', withTicket(), told('mismatch'));
    expect(more.aside?.kind).toBe('double');
    const text = 'mismatch\nmismatch since monday\nyes';
    expect(hearAdele(more, 'yes', withTicket()).effects[0]).toEqual({ kind: 'join-ticket', ticket: open.id, text });
  });

  test.each([
    ['a press', pressed(told('mismatch'), { verb: 'go-on' }, withTicket()).session!],
    ['“no”', told('no', withTicket(), told('mismatch'))],
  ])('is passed over by %s, and not named again for the same', (_how, on) => {
    expect(kindOf(on)).toBe('understood');
    expect(kindOf(told('mismatch I said', withTicket(), on))).toBe('understood');
  });

  test.each<[string, Ticket]>([
    ['about something else', aTicket({ label: 'missing-items' })],
    ['that was resolved too long ago', ended({ endedAt: noon - 15 * day })],
    ['that went into another', ended({ state: 'closed', mergedInto: 1000 })],
  ])('%s is none', (_, ticket) => expect(kindOf(told('mismatch', withTicket(ticket)))).toBe('understood'));

  test('that is older than a fix that helped gives way to that', () => {
    const related = { ...nothingRelated, tickets: [ended({ endedAt: noon - 5 * day })], solved: solvedBefore() };
    expect(told('mismatch', aScene({ related })).aside?.kind).toBe('back-again');
  });

  test('that went into another meanwhile takes nothing: the words are not lost, and it goes on as usual', () => {
    const merged = withTicket({ ...open, state: 'closed', mergedInto: 1000 });
    const { session: on, effects } = pressed(told('mismatch'), { verb: 'join-ticket' }, merged);
    expect(effects).toEqual([{ kind: 'show', where: 'in-place' }]);
    expect(viewed(on!).kind).toBe('understood');
  });

  const choose = { verb: 'choose-symptom', label: 'mismatch' } as never;
  const wavering = afterTexts('slow or mismatch');
  const elsewhere = { ...open, address: { ...open.address, conversationId: 'conversation-9' } };
  const leaving = told('mismatch', withTicket(), guided('missing-items outlook=2016'));
  test.each([
    ['chosen', pressed(wavering, choose, withTicket()).session!, 'double'],
    ['in the middle of another', pressed(leaving, { verb: 'leave' }, withTicket()).session!, 'double'],
    ['in private, opened elsewhere', told('mismatch', withTicket(elsewhere)), 'double'],
    [
      'among others, opened elsewhere',
      pressed({ ...wavering, address: { ...wavering.address, place: 'group' } }, choose, withTicket(elsewhere))
        .session!,
      undefined,
    ],
  ])('is found whichever way the problem is named, but not told of among others: %s', (_way, { aside }, kind) =>
    expect(aside?.kind).toBe(kind),
  );
});

describe('a problem that was stopped lately', () => {
  const stopped: Session = {
    ...guided(known, 'no'),
    id: 'session-before',
    stage: 'cancelled',
    updatedAt: noon - day / 4,
  };
  const context = aScene({ related: { ...nothingRelated, stopped } });
  const again = told('mismatch', context);

  test('goes on where it stood, with what was told and tried, and local data asked anew', () => {
    expect(viewed(again)).toMatchObject({ kind: 'stopped-before', title: 'Load the folder afresh' });
    for (const on of [pressed(again, { verb: 'next-fix' }, context), hearAdele(again, 'go on', context)]) {
      expect(on.session).toMatchObject({ stage: 'guiding', walk: { ledger: stopped.walk!.ledger } });
      expect(viewed(past(on.session!))).toMatchObject({ kind: 'question', fact: 'local-data' });
    }
  });

  test('begins anew when that is wanted, and what was tried stays known', () => {
    const anew = pressed(pressed(again, { verb: 'go-on' }, context).session!, { verb: 'start-guide' }, context);
    expect(anew.session!.walk).toMatchObject({ answers: {}, ledger: stopped.walk!.ledger });
  });
});

describe('a problem that comes back', () => {
  test('says what helped and when, and goes on behind it, with uploading and local data asked anew', () => {
    const helped = solvedBefore().walk!.ledger.at(-1)!;
    expect(viewed(back())).toMatchObject({ kind: 'back-again', helped: helped.title, at: helped.at, hasNext: true });
    const asked = pressed(back(), { verb: 'next-fix' }).session!;
    expect(asked).toMatchObject({ stage: 'guiding', previous: 'session-before' });
    expect(viewed(asked)).toMatchObject({ kind: 'procedure', procedure: 'finish-upload' });
    expect(viewed(past(asked))).toMatchObject({ kind: 'question', fact: 'local-data' });
    const on = pressed(past(asked), { verb: 'answer', value: 'no' } as never).session!;
    expect(viewed(on)).toMatchObject({ kind: 'question', fact: 'changed-by-program' });
  });

  test('says “yes” to the next fix, too', () => expect(hearAdele(back(), 'yes').session!.stage).toBe('guiding'));

  test('goes from the beginning when that is wanted, and what was tried stays known', () => {
    const on = pressed(back(), { verb: 'go-on' }).session!;
    expect(viewed(on).kind).toBe('understood');
    const started = pressed(on, { verb: 'start-guide' }).session!;
    expect(viewed(started)).toMatchObject({ kind: 'question', fact: 'web-right' });
    expect(started.walk!.ledger).toMatchObject([{ procedure: 'resync-folder', result: 'fixed' }]);
  });

  const cameBack = { stage: 'handing-over', because: 'came-back', previous: 'session-before' };
  test('is handed over with what was tried, and says that it came back', () => {
    const handing = pressed(back(), { verb: 'person' }).session!;
    expect(handing).toMatchObject(cameBack);
    expect(viewed(handing)).toMatchObject({ tried: [{ result: 'fixed' }] });
  });

  test('after a rebuild is for the helpdesk: there is no second one', () => {
    const rebuilt = solvedBefore(known, 'no', 'not-fixed', 'no', '11', 'fixed');
    expect(rebuilt.walk!.ledger.at(-1)).toMatchObject({ procedure: 'rebuild-ost', result: 'fixed' });
    expect(viewed(back(rebuilt))).toMatchObject({ kind: 'back-again', hasNext: false });
    expect(pressed(back(rebuilt), { verb: 'next-fix' }).session).toMatchObject(cameBack);
  });

  test.each<[string, Partial<Session>]>([
    ['longer ago than 14 days', { updatedAt: noon - 15 * day }],
    ['about something else', { label: 'missing-items' }],
    ['without any fix', { walk: null }],
  ])('is none when what was solved was %s', (_, given) => expect(back(given).aside).toBeNull());

  test('that turns out to be another one leaves the old walk behind', () => {
    const session = pressed(back(), { verb: 'something-else' }).session!;
    const other = pressed(session, { verb: 'choose-symptom', label: session.choices[0] } as never).session!;
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
        const session = told(symptom, withSolved(solved));
        if (session.aside?.kind === 'back-again') visit(pressed(session, { verb: 'next-fix' }, context).session!, 0);
      }
    expect([...violations]).toEqual([]);
    if (symptom !== 'disconnected') expect(looked).toBeGreaterThan(0);
  },
);
