import { berlin, inEnglish } from '../../../support/values/reader';
import { beginFix, fixStage, moveOfFix } from '../../../../dialogs/tickets/sent-fix/sent-fix';
import { sentFixViewOf } from '../../../../dialogs/tickets/sent-fix/sent-fix-view';
import { applyMove } from '../../../../dialogs/tickets/moves/apply-move';
import { draw } from '../../../../cards/draw';
import type { Procedure } from '../../../../dialogs/guide/guide';
import { factValues } from '../../../../domain/facts';
import type { Fact, FactSource, Facts } from '../../../../domain/facts';
import type { SentFix, Ticket } from '../../../../domain/ticket';
import type { LedgerEntry, ProcedureResult } from '../../../../domain/walk';
import { aTicket } from '../../../support/values/a-ticket';
import { shippedLibrary } from '../../../support/values/library';

const context = shippedLibrary();
const { library } = context;
const procedures = [...library.procedures.values()];
const sending = (procedure: string) => ({ id: 'fix-1', procedure, by: 'Ada Aalto', at: 1 });
const begin = (procedure: string, given: Partial<Ticket> = {}) => beginFix(library, aTicket(given), sending(procedure));
const refusal = (procedure: string, given: Partial<Ticket> = {}): string | null => {
  const begun = begin(procedure, given);
  return 'refused' in begun ? inEnglish(begun.refused) : null;
};
const fact = (value: string, source: FactSource = 'asked'): Fact => ({ value, source });
const entry = (procedure: string, result: ProcedureResult): LedgerEntry => ({
  step: procedure,
  procedure,
  title: procedure,
  result,
  at: 1,
});

/** The ticket after the fix was sent, waiting for its result. */
const sent = (procedure: string, given: Partial<Ticket> = {}): Ticket => {
  const begun = begin(procedure, given);
  if ('refused' in begun) throw new Error(inEnglish(begun.refused));
  return aTicket({ ...given, state: 'waiting', fixes: [begun.fix] });
};

type Press = { readonly localData: 'yes' | 'no' | 'unsure' } | { readonly result: ProcedureResult };

/** The ticket after a press on the card of its fix; the same object when the press came to nothing. */
const pressed = (ticket: Ticket, press: Press): Ticket => {
  const ids = { ticket: ticket.id, fix: 'fix-1' };
  const what = moveOfFix(
    library,
    ticket,
    'result' in press
      ? { verb: 'fix-result', ...ids, result: press.result }
      : { verb: 'fix-local-data', ...ids, value: press.localData },
  );
  if (!what) return ticket;
  const moved = applyMove(ticket, { role: 'requester', person: ticket.requester, what }, 2);
  return moved.moved ? moved.ticket : ticket;
};

const stageOf = (ticket: Ticket) => fixStage(library, ticket, ticket.fixes[0]!);
const viewOf = (ticket: Ticket) => sentFixViewOf(context, ticket, ticket.fixes[0]!);
const safe: Facts = { outlook: fact('2016'), windows: fact('11'), 'web-right': fact('yes') };

test.each(procedures.map(({ id }) => id))(
  '%s is sent to somebody with Outlook 2016 or 2007, and its card is drawn',
  (id) => {
    const ledger = [entry('rebuild-ost', 'not-fixed')];
    const given = {
      facts: { ...safe, outlook: fact(id === 'scanost' ? '2007' : '2016') },
      ...(id === 'rename-back' && { ledger }),
    };
    const ticket = sent(id, given);
    const { card, text } = draw(viewOf(ticket), berlin);
    expect(text).toContain('Ada Aalto from the helpdesk sends you this for ticket 1001');
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  },
);

test('every card of a fix is small enough for Teams, whatever Outlook and Windows it is for', () => {
  const sizes = procedures.flatMap(({ id }) =>
    factValues.outlook.flatMap((outlook) =>
      factValues.windows.flatMap((windows) => {
        const facts = { ...safe, outlook: fact(outlook), windows: fact(windows), 'local-data': fact('no') };
        const begun = begin(id, { facts });
        if ('refused' in begun) return [];
        const { card } = draw(viewOf(aTicket({ facts, fixes: [begun.fix] })), berlin);
        return [Buffer.byteLength(JSON.stringify(card))];
      }),
    ),
  );
  expect(sizes.length).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThan(24 * 1024);
});

test('a fix that nobody wrote is refused', () => {
  expect(refusal('format-disk')).toMatch(/do not know this fix/);
});

test.each(['new', 'mac', 'mobile', 'web'])(
  'with Outlook %s nothing that touches an offline file is sent',
  (outlook) => {
    for (const { id, touchesOst } of procedures)
      if (touchesOst) expect(refusal(id, { facts: { ...safe, outlook: fact(outlook) } })).toMatch(/offline file/);
  },
);

test.each([
  ['account', 'imap'],
  ['account', 'pop'],
  ['account', 'activesync'],
  ['web-right', 'no'],
  ['affected', 'everybody'],
] as const)('when %s is %s nothing that touches the offline file is sent', (name, value) => {
  for (const { id, touchesOst } of procedures)
    if (touchesOst) expect(refusal(id, { facts: { ...safe, [name]: fact(value) } })).not.toBeNull();
});

test('what has no instructions for this Outlook is refused, and never shown with those of another', () => {
  expect(refusal('resync-folder', { facts: { ...safe, outlook: fact('2007') } })).toMatch(/no instructions/);
  expect(refusal('scanost', { facts: safe })).toMatch(/no instructions/);
  expect(refusal('scanost', { facts: { ...safe, outlook: fact('2003') } })).toBeNull();
});

test('where Outlook is not known, the instructions for an unknown one are shown', () => {
  for (const facts of [{}, { outlook: fact('unknown') }]) {
    expect(stageOf(sent('scanpst', { facts }))).toBe('doing');
    expect(draw(viewOf(sent('scanpst', { facts })), berlin).text).toContain('search in it for scanpst.exe');
  }
});

test('a rebuild that was tried is not sent again, nor one that waits for its result', () => {
  expect(refusal('rebuild-ost', { facts: safe, ledger: [entry('rebuild-ost', 'not-fixed')] })).toMatch(/already/);
  const ticket = sent('rebuild-ost', { facts: safe });
  expect(beginFix(library, ticket, { ...sending('rebuild-ost'), id: 'fix-2' })).toMatchObject({
    refused: { key: 'was-sent-already-and-the' },
  });
});

test('the old file is taken back once: left out before, without a connection and after changes by a program, too', () => {
  const rebuilt = entry('rebuild-ost', 'not-fixed');
  const taken = (result: ProcedureResult, facts: Facts = {}): string | null =>
    refusal('rename-back', { facts: { ...safe, ...facts }, ledger: [rebuilt, entry('rename-back', result)] });
  expect(taken('not-done')).toBeNull();
  expect(taken('not-done', { 'status-bar': fact('disconnected') })).toBeNull();
  expect(taken('not-done', { 'changed-by-program': fact('yes') })).toBeNull();
  expect(taken('done')).toMatch(/already/);
});

test('what stayed wrong without the offline file, or has no connection, is no case for that file', () => {
  expect(refusal('resync-folder', { facts: safe, ledger: [entry('online-mode', 'not-fixed')] })).toMatch(
    /stayed wrong/,
  );
  expect(refusal('rebuild-ost', { facts: { ...safe, mode: fact('online') } })).toMatch(/online mode/);
  expect(refusal('rebuild-ost', { facts: { ...safe, mode: fact('online') }, label: 'cached-mode-only' })).toBeNull();
  expect(refusal('resync-folder', { facts: { ...safe, 'status-bar': fact('disconnected') } })).toMatch(/connection/);
});

test('after changes by a program the rebuild is never the first', () => {
  expect(refusal('rebuild-ost', { facts: safe, label: 'external-changes' })).toMatch(/comes last/);
  const ledger = [entry('resync-folder', 'not-fixed')];
  expect(refusal('rebuild-ost', { facts: safe, label: 'external-changes', ledger })).toBeNull();
});

test.each([
  ['not known', undefined],
  ['denied in passing', fact('no', 'said')],
  ['there when asked', fact('yes')],
  ['doubtful when asked', fact('unsure')],
] as const)('a fix that can lose data asks first when local data is %s', (_, localData) => {
  const facts = { ...safe, ...(localData && { 'local-data': localData }) };
  const ticket = sent('resync-folder', { facts });
  expect(viewOf(ticket).now).toMatchObject({ stage: 'asking' });
  expect(draw(viewOf(ticket), berlin).text).not.toContain('Clear Offline Items');
});

test('a fix that can lose data is shown at once when local data was asked and denied', () => {
  expect(stageOf(sent('resync-folder', { facts: { ...safe, 'local-data': fact('no') } }))).toBe('doing');
});

test.each(['yes', 'unsure'] as const)(
  '“%s” leads to saving first, then to the fix, and the ledger has both',
  (localData) => {
    const asked = pressed(sent('resync-folder', { facts: safe }), { localData });
    expect(asked).toMatchObject({ state: 'waiting', facts: { 'local-data': { value: localData, source: 'asked' } } });
    expect(viewOf(asked).now).toMatchObject({ stage: 'saving', prepares: true });
    expect(draw(viewOf(asked), berlin).text).not.toContain('Clear Offline Items');

    const saved = pressed(asked, { result: 'done' });
    expect(saved.state).toBe('waiting');
    expect(viewOf(saved).now).toMatchObject({ stage: 'doing', prepares: false });

    const tried = pressed(saved, { result: 'not-fixed' });
    expect(tried.state).toBe('claimed');
    expect(tried.ledger.map(({ procedure, result }) => [procedure, result])).toEqual([
      ['save-local-data', 'done'],
      ['resync-folder', 'not-fixed'],
    ]);
    expect(viewOf(tried).now).toEqual({ stage: 'over', result: 'not-fixed', state: 'claimed', leaves: null });
  },
);

test('who cannot save does not come to the fix', () => {
  const asked = pressed(sent('resync-folder', { facts: safe }), { localData: 'yes' });
  const notSaved = pressed(asked, { result: 'not-done' });
  expect(viewOf(notSaved).now).toMatchObject({ stage: 'over', result: 'not-done' });
  expect(pressed(notSaved, { result: 'fixed' })).toBe(notSaved);
});

test('a press that does not fit changes nothing: twice, at another stage, a result that the stage has not', () => {
  const asking = sent('resync-folder', { facts: safe });
  for (const result of ['fixed', 'not-fixed', 'done', 'not-done'] as const)
    expect(pressed(asking, { result })).toBe(asking);
  const saving = pressed(asking, { localData: 'yes' });
  expect(pressed(saving, { localData: 'no' })).toBe(saving);
  for (const result of ['fixed', 'not-fixed'] as const) expect(pressed(saving, { result })).toBe(saving);
  const over = pressed(pressed(asking, { localData: 'no' }), { result: 'fixed' });
  expect(pressed(over, { result: 'not-fixed' })).toBe(over);
});

test.each(['resolved', 'closed'] as const)('a ticket that is %s meanwhile takes no result', (state) => {
  const ticket = { ...sent('scanpst', { facts: safe }), state };
  expect(pressed(ticket, { result: 'fixed' })).toBe(ticket);
  expect(viewOf(ticket).now).toEqual({ stage: 'ended', state });
});

test('of two rebuilds that were sent at once the second is called off when the first was carried out', () => {
  const ticket = sent('rebuild-ost', { facts: { ...safe, 'local-data': fact('no') } });
  const both: Ticket = { ...ticket, fixes: [...ticket.fixes, { ...ticket.fixes[0]!, id: 'fix-2' }] };
  const tried = pressed(both, { result: 'not-fixed' });
  expect(fixStage(library, tried, tried.fixes[1]!)).toBe('called-off');
});

/** Every value that a fact can have; where it matters, from every source. Not known comes first. */
const everyFact = (name: keyof typeof factValues): readonly (Fact | null)[] => [
  null,
  ...factValues[name].flatMap((value) => [fact(value, 'said'), ...(name === 'local-data' ? [fact(value)] : [])]),
];
const combined = ['outlook', 'web-right', 'local-data'] as const;
const everyFacts = combined.reduce<readonly Facts[]>(
  (all, name) => all.flatMap((facts) => everyFact(name).map((one) => (one ? { ...facts, [name]: one } : facts))),
  [{}],
);

const reached = (ticket: Ticket): readonly Ticket[] => {
  const presses: readonly Press[] = [
    ...(['yes', 'no', 'unsure'] as const).map((localData) => ({ localData })),
    ...(['fixed', 'not-fixed', 'done', 'not-done'] as const).map((result) => ({ result })),
  ];
  const next = presses.map((press) => pressed(ticket, press)).filter((after) => after !== ticket);
  return [ticket, ...next.flatMap(reached)];
};

const violation = (procedure: Procedure, facts: Facts, ticket: Ticket): string | null => {
  if (stageOf(ticket) !== 'doing' || procedure.risk === 'none') return null;
  const denied = ticket.facts['local-data']?.value === 'no' && ticket.facts['local-data'].source === 'asked';
  const saved = ticket.ledger.some(({ procedure: id, result }) => id === 'save-local-data' && result === 'done');
  return denied || saved ? null : `${procedure.id} with ${JSON.stringify(facts)}`;
};

test.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
  'whatever is known and pressed, %s is never shown where it could lose data',
  (id, procedure) => {
    let shown = 0;
    const violations = new Set<string>();
    for (const facts of everyFacts) {
      const begun = begin(id, { facts });
      if ('refused' in begun) continue;
      shown += 1;
      // However the stage came to be stored, it is judged by what is known.
      for (const stage of ['asking', 'saving', 'doing'] as const) {
        const fix: SentFix = { ...begun.fix, stage };
        for (const ticket of reached(aTicket({ facts, state: 'waiting', fixes: [fix] }))) {
          const found = violation(procedure, facts, ticket);
          if (found !== null) violations.add(found);
        }
      }
      const forbidden =
        ['new', 'mac', 'mobile', 'web'].includes(facts.outlook?.value ?? '') || facts['web-right']?.value === 'no';
      if (procedure.touchesOst && forbidden) violations.add(`${id} is sent with ${JSON.stringify(facts)}`);
    }
    expect([...violations]).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  },
);
