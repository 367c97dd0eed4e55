import { berlin, inEnglish } from '../../../support/values/reader';
import { beginFix, fixStage, moveOfFix } from '../../../../dialogs/tickets/sent-fix/sent-fix';
import { sentFixViewOf } from '../../../../dialogs/tickets/sent-fix/sent-fix-view';
import { applyMove } from '../../../../dialogs/tickets/moves/apply-move';
import { draw } from '../../../../cards/draw';
import { canLose, type Procedure } from '../../../../dialogs/guide/guide';
import { isFor } from '../../../../dialogs/guide/instructions';
import { valuesOf } from '../../../support/values/declared';
import type { Fact, FactId, Facts } from '../../../../domain/facts';
import type { SentFix, Ticket } from '../../../../domain/ticket';
import type { LedgerEntry, ProcedureResult } from '../../../../domain/walk';
import { facts } from '../../../support/guides/walks';
import { aTicket } from '../../../support/values/a-ticket';
import { shippedLibrary } from '../../../support/values/library';

const context = shippedLibrary();
const { library } = context;
const procedures = [...library.procedures.values()];
const touching = procedures.filter(({ touchesOst }) => touchesOst).map(({ id }) => id);
const sending = (procedure: string) => ({ id: 'fix-1', procedure, by: 'Ada Aalto', at: 1 });
const begin = (procedure: string, given: Partial<Ticket> = {}) => beginFix(library, aTicket(given), sending(procedure));
const refusal = (procedure: string, given: Partial<Ticket> = {}): string => {
  const begun = begin(procedure, given);
  return 'refused' in begun ? inEnglish(begun.refused) : '';
};
const asked = (values: Parameters<typeof facts>[0]): Facts => facts(values, 'asked');
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

type Press = 'yes' | 'no' | 'unsure' | ProcedureResult;
const answers = ['yes', 'no', 'unsure'] as const;
const results = ['fixed', 'not-fixed', 'done', 'not-done'] as const;

/** The ticket after presses on the card of its fix; the same object when they came to nothing. */
const pressed = (ticket: Ticket, ...presses: readonly Press[]): Ticket =>
  presses.reduce((now, press) => {
    const ids = { ticket: now.id, fix: 'fix-1' };
    const value = answers.find((one) => one === press);
    const what = moveOfFix(
      library,
      now,
      value
        ? { verb: 'fix-local-data', ...ids, value }
        : { verb: 'fix-result', ...ids, result: press as ProcedureResult },
    );
    const moved = what && applyMove(now, { role: 'requester', person: now.requester, what }, 2);
    return moved?.moved ? moved.ticket : now;
  }, ticket);

const stageOf = (ticket: Ticket) => fixStage(library, ticket, ticket.fixes[0]!);
const viewOf = (ticket: Ticket) => sentFixViewOf(context, ticket, ticket.fixes[0]!);
const addressOf = (name: string) => `https://mailmend.a-long-name-of-a-company.example.com/pictures/${name}`;
const drawn = (ticket: Ticket) => draw(viewOf(ticket), berlin, addressOf);
const safe = asked({ outlook: '2016', windows: '11', 'web-right': 'yes' });
const asking = sent('resync-folder', { facts: safe });
const denied = { ...safe, ...asked({ 'local-data': 'no' }) };

test.each(procedures.map(({ id }) => id))('%s is sent to somebody with Outlook 2016 or 2007', (id) => {
  const ledger = id === 'rename-back' ? [entry('rebuild-ost', 'not-fixed')] : [];
  const ticket = sent(id, { facts: { ...safe, ...asked({ outlook: id === 'scanost' ? '2007' : '2016' }) }, ledger });
  expect(drawn(ticket).text).toContain('Ada Aalto from the helpdesk sends you this for ticket 1001');
});

test('every card of a fix is small enough for Teams, whatever Outlook and Windows it is for', () => {
  const setUps = valuesOf('outlook').flatMap((outlook) => valuesOf('windows').map((windows) => ({ outlook, windows })));
  const sizes = procedures.flatMap(({ id }) =>
    setUps.flatMap((setUp) => {
      const known = { ...safe, ...asked({ ...setUp, 'local-data': 'no' }) };
      const begun = begin(id, { facts: known });
      if ('refused' in begun) return [];
      return [Buffer.byteLength(JSON.stringify(drawn(aTicket({ facts: known, fixes: [begun.fix] })).card))];
    }),
  );
  expect(sizes.length).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThan(27 * 1024);
});

test.each([
  ...['new', 'mac', 'mobile', 'web'].map((outlook) => [{ outlook }, /offline file/] as const),
  ...['imap', 'pop', 'activesync'].map((account) => [{ account }, /./] as const),
  [{ 'web-right': 'no' }, /./],
  [{ affected: 'everybody' }, /./],
] as const)('with %j nothing that touches an offline file is sent', (known, why) => {
  for (const id of touching) expect(refusal(id, { facts: { ...safe, ...asked(known) } })).toMatch(why);
});

const tried = (...done: readonly (readonly [string, ProcedureResult])[]): Partial<Ticket> => ({
  ledger: done.map(([procedure, result]) => entry(procedure, result)),
});
const taken = (result: ProcedureResult) => tried(['rebuild-ost', 'not-fixed'], ['rename-back', result]);
const sentOnce = /^$/;
test.each<[string, string, Parameters<typeof facts>[0], Partial<Ticket>, RegExp]>([
  ['nobody wrote it', 'format-disk', {}, {}, /do not know this fix/],
  ['it has no instructions for this Outlook', 'resync-folder', { outlook: '2003' }, {}, /no instructions/],
  ['it is for an older Outlook', 'scanost', {}, {}, /no instructions/],
  ['it is for this old Outlook', 'scanost', { outlook: '2003' }, {}, sentOnce],
  ['a rebuild was tried', 'rebuild-ost', {}, tried(['rebuild-ost', 'not-fixed']), /already/],
  ['a rebuild waits for its result', 'rebuild-ost', {}, sent('rebuild-ost', { facts: safe }), /was sent already/],
  ['the old file was left out before', 'rename-back', {}, taken('not-done'), sentOnce],
  ['the same, without a connection', 'rename-back', { 'status-bar': 'disconnected' }, taken('not-done'), sentOnce],
  ['the same, changed by a program', 'rename-back', { 'changed-by-program': 'yes' }, taken('not-done'), sentOnce],
  ['the old file was taken back', 'rename-back', {}, taken('done'), /already/],
  ['it stayed wrong without that file', 'resync-folder', {}, tried(['online-mode', 'not-fixed']), /stayed wrong/],
  ['it is online mode', 'rebuild-ost', { mode: 'online' }, {}, /online mode/],
  ['it is only in cached mode', 'rebuild-ost', { mode: 'online' }, { label: 'cached-mode-only' }, sentOnce],
  ['it is a virtual desktop', 'rebuild-ost', { computer: 'virtual' }, {}, /only by a person/],
  ['nobody knows whether it is one', 'rebuild-ost', { computer: 'unsure' }, {}, /only by a person/],
  ['there is no connection', 'resync-folder', { 'status-bar': 'disconnected' }, {}, /connection/],
  ['a program changed it', 'rebuild-ost', {}, { label: 'external-changes' }, /comes last/],
  [
    'a program changed it, and something smaller was tried',
    ...['rebuild-ost', {}, { label: 'external-changes', ...tried(['resync-folder', 'not-fixed']) }, sentOnce],
  ] as never,
])('where %s: %s with %j', (_name, procedure, known, given, why) =>
  expect(refusal(procedure, { ...given, facts: { ...safe, ...asked(known) } })).toMatch(why),
);

test.each([{}, asked({ outlook: 'unknown' })])('where Outlook is not known, an unknown one is shown its own', (known) =>
  expect(drawn(sent('scanpst', { facts: known })).text).toContain('search in it for scanpst.exe'),
);

test.each([
  ['not known', {}, 'asking'],
  ['denied in passing', facts({ 'local-data': 'no' }), 'asking'],
  ['there when asked', asked({ 'local-data': 'yes' }), 'asking'],
  ['doubtful when asked', asked({ 'local-data': 'unsure' }), 'asking'],
  ['denied when asked', asked({ 'local-data': 'no' }), 'saving'],
])('where local data is %s a fix that can lose it is sent %j, at “%s”', (_name, known, stage) => {
  const ticket = sent('resync-folder', { facts: { ...safe, ...known } });
  expect(viewOf(ticket).now.stage).toBe(stage);
  expect(drawn(ticket).text).not.toContain('Clear Offline Items');
  const ready = pressed(ticket, ...(stage === 'asking' ? (['no', 'done'] as const) : (['done'] as const)));
  expect(viewOf(ready).now.stage).toBe('doing');
  expect(drawn(ready).text).toContain('Clear Offline Items');
});

test('a rebuild is led through upload and room first, and ends where one of them cannot be done', () => {
  const ticket = sent('rebuild-ost', { facts: denied });
  expect(drawn(ticket).text).toContain('Let Outlook send everything up first');
  expect(drawn(pressed(ticket, 'done')).text).toContain('Look at the size and the free room');
  expect(viewOf(pressed(ticket, 'done', 'done')).now).toMatchObject({ stage: 'doing', prepares: false });
  expect(viewOf(pressed(ticket, 'done', 'not-done')).now).toMatchObject({ stage: 'over', result: 'not-done' });
  const closed = sent('rebuild-ost', { facts: { ...denied, ...asked({ 'outlook-opens': 'no' }) } });
  expect(drawn(closed).text).toContain('Look at the size and the free room');
});

test.each(['yes', 'unsure'] as const)(
  '“%s” leads to saving first, then to the fix, and the ledger has both',
  (said) => {
    const saving = pressed(asking, said);
    expect(saving).toMatchObject({ state: 'waiting', facts: { 'local-data': { value: said, source: 'asked' } } });
    expect(viewOf(saving).now).toMatchObject({ stage: 'saving', prepares: true });
    expect(drawn(saving).text).not.toContain('Clear Offline Items');
    const saved = pressed(saving, 'done', 'done');
    expect(saved.state).toBe('waiting');
    expect(viewOf(saved).now).toMatchObject({ stage: 'doing', prepares: false });
    const over = pressed(saved, 'not-fixed');
    const ledger = [
      { procedure: 'save-local-data', result: 'done' },
      { procedure: 'finish-upload', result: 'done' },
      { procedure: 'resync-folder', result: 'not-fixed' },
    ];
    expect(over).toMatchObject({ state: 'claimed', ledger });
    expect(viewOf(over).now).toEqual({ stage: 'over', result: 'not-fixed', state: 'claimed', leaves: null });
  },
);

test('who cannot save does not come to the fix', () =>
  expect(viewOf(pressed(asking, 'yes', 'not-done')).now).toMatchObject({ stage: 'over', result: 'not-done' }));

test.each<[string, Ticket, readonly Press[]]>([
  ['before the question is answered', asking, results],
  ['while something is to be saved', pressed(asking, 'yes'), ['no', 'fixed', 'not-fixed']],
  ['before all has gone up', pressed(asking, 'no'), ['yes', 'fixed', 'not-fixed']],
  ['after the result', pressed(asking, 'no', 'done', 'fixed'), ['not-fixed']],
  ['after it could not be saved', pressed(asking, 'yes', 'not-done'), ['fixed']],
  ['when the ticket is resolved', { ...sent('scanpst', { facts: safe }), state: 'resolved' }, ['fixed']],
  ['when the ticket is closed', { ...sent('scanpst', { facts: safe }), state: 'closed' }, ['fixed']],
])('a press that does not fit changes nothing: %s', (_when, ticket, presses) => {
  for (const press of presses) expect(pressed(ticket, press)).toBe(ticket);
  if (ticket.fixes[0]?.procedure === 'scanpst')
    expect(viewOf(ticket).now).toEqual({ stage: 'ended', state: ticket.state });
});

test('of two rebuilds that were sent at once the second is called off when the first was carried out', () => {
  const ticket = sent('rebuild-ost', { facts: denied });
  const both: Ticket = { ...ticket, fixes: [...ticket.fixes, { ...ticket.fixes[0]!, id: 'fix-2' }] };
  const over = pressed(both, 'done', 'done', 'not-fixed');
  expect(fixStage(library, over, over.fixes[1]!)).toBe('called-off');
});

/** Every value that a fact can have; where it matters, from every source. Not known comes first. */
const everyFact = (name: FactId): readonly (Fact | undefined)[] => [
  undefined,
  ...valuesOf(name).flatMap((value) => [
    facts({ [name]: value })[name],
    ...(name === 'local-data' ? [asked({ [name]: value })[name]] : []),
  ]),
];
const everyFacts = (['outlook', 'web-right', 'local-data'] as const).reduce<readonly Facts[]>(
  (all, name) => all.flatMap((known) => everyFact(name).map((one) => (one ? { ...known, [name]: one } : known))),
  [{}],
);

const reached = (ticket: Ticket): readonly Ticket[] => {
  const next = [...answers, ...results].map((press) => pressed(ticket, press)).filter((after) => after !== ticket);
  return [ticket, ...next.flatMap(reached)];
};

const isUnsafe = (procedure: Procedure, ticket: Ticket): boolean => {
  if (stageOf(ticket) !== 'doing' || !canLose(procedure)) return false;
  const denied = ticket.facts['local-data']?.value === 'no' && ticket.facts['local-data'].source === 'asked';
  const isDone = (wanted: string) =>
    ticket.ledger.some(({ procedure: id, result }) => id === wanted && result === 'done');
  const before = procedure.after.filter((one) => isFor(one, ticket.facts));
  return !((denied || isDone('save-local-data')) && before.every((one) => isDone(one.procedure)));
};

test.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
  'whatever is known and pressed, %s is never shown where it could lose data',
  (id, procedure) => {
    let shown = 0;
    const violations = new Set<string>();
    for (const known of everyFacts) {
      const begun = begin(id, { facts: known });
      if ('refused' in begun) continue;
      shown += 1;
      // However the stage came to be stored, it is judged by what is known.
      for (const stage of ['asking', 'saving', 'doing'] as const) {
        const fix: SentFix = { ...begun.fix, stage };
        const tickets = reached(aTicket({ facts: known, state: 'waiting', fixes: [fix] }));
        if (tickets.some((ticket) => isUnsafe(procedure, ticket))) violations.add(JSON.stringify(known));
      }
      const none = ['new', 'mac', 'mobile', 'web'].includes(known.outlook?.value ?? '');
      if (procedure.touchesOst && (none || known['web-right']?.value === 'no')) violations.add(JSON.stringify(known));
    }
    expect([...violations]).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  },
);
