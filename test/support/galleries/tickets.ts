import { newTicket } from '../../../bot/session/new-ticket';
import { applyMove } from '../../../dialogs/tickets/moves/apply-move';
import { takeIn } from '../../../dialogs/tickets/moves/merge-tickets';
import type { AgentMove, RequesterMove, TimeMove } from '../../../dialogs/tickets/moves/move-request';
import { beginFix } from '../../../dialogs/tickets/sent-fix/sent-fix';
import type { Facts } from '../../../domain/facts';
import type { SentFix, Ticket, TicketFile } from '../../../domain/ticket';
import { at, type Said } from './said';
import { scene, walksOf } from './sessions';

type Step = readonly [hours: number, role: 'agent' | 'requester' | 'time', what: AgentMove | RequesterMove | TimeMove];

const hour = 3_600_000;
const picture = { contentType: 'image/png', size: 48_213, url: 'https://contoso.example/status-bar.png' };

/** Adele's ticket 1042 in the states that people meet, by name: what agents, she and time did to it. */
export const ticketsOf = (said: Said) => {
  const miriam = { id: 'miriam', name: said.miriam, channelUserId: '29:miriam' };
  const opened: Ticket = {
    ...newTicket(scene, walksOf(said).handedOver, 't-1042'),
    number: 1042,
    dueAt: at + 4 * hour,
  };
  const after = (ticket: Ticket, ...steps: readonly Step[]): Ticket =>
    steps.reduce((each, [hours, role, what]) => {
      const person = role === 'agent' ? miriam : each.requester;
      const done = applyMove(each, { role, person, what } as never, at + hours * hour);
      if (!done.moved) throw new Error(`${what.move} is refused: ${done.refused}`);
      return done.ticket;
    }, ticket);
  const fix = (procedure: string, id = procedure): AgentMove => {
    const begun = beginFix(scene.library, { ...opened, ledger: [] }, { id, procedure, by: said.miriam, at: at + hour });
    if ('refused' in begun) throw new Error(`${procedure} cannot be sent`);
    return { move: 'send-fix', ...begun };
  };
  const files: readonly TicketFile[] = [{ ...picture, name: said.file }];
  const message = <Move extends 'ask' | 'write' | 'add'>(move: Move, text: string, with_: readonly TicketFile[] = []) =>
    ({ move, id: `${move}-${text.length}`, text, files: with_ }) as const;

  const claimed = after(opened, [1, 'agent', { move: 'claim' }]);
  const waiting = after(claimed, [1.2, 'agent', message('ask', said.question)]);
  const written = after(
    waiting,
    [2, 'requester', message('add', said.answer, files)],
    [2.5, 'agent', { move: 'note', text: said.private }],
  );
  const sent = after(written, [3, 'agent', fix('rebuild-ost')]);
  const over = { ...sent.fixes[0]!, stage: 'over' } as const;
  const fixes = after(
    sent,
    [
      3.1,
      'requester',
      { move: 'try-fix', fix: over, title: 'Let Outlook build a new offline file', result: 'not-fixed' },
    ],
    [3.2, 'agent', fix('switch-offline-off')],
  );
  const resolved = after(written, [4, 'agent', { move: 'resolve', note: said.resolution }]);
  const other: Ticket = { ...opened, id: 't-1039', number: 1039, label: 'search', note: '' };
  const merged = after(claimed, [2, 'agent', { move: 'merge', into: other }]);
  const everything: Ticket = {
    ...after(
      takeIn(opened, other, said.miriam, at + hour / 4),
      [0.5, 'agent', { move: 'assign', to: miriam }],
      [0.6, 'agent', { move: 'prioritize', urgency: 'urgent' }],
      [0.7, 'requester', { move: 'mute', muted: true }],
      ...[1, 1.01, 1.02, 1.03, 1.04].map((hours): Step => [hours, 'requester', message('add', said.answer, files)]),
      [1.2, 'agent', { move: 'note', text: said.private }],
      [1.4, 'agent', { move: 'show-transcript' }],
      [2, 'agent', message('ask', said.question)],
      [3, 'agent', fix('scanpst')],
    ),
    incident: 'incident-1',
    elsewhere: { system: 'zammad', id: '4711', url: 'https://desk.contoso.example/#ticket/zoom/4711' },
  };
  const bare: Ticket = { ...after(opened, [1, 'agent', { move: 'resolve', note: '' }]), words: 'help', events: [] };
  return {
    open: opened,
    claimed,
    waiting,
    written,
    fixes,
    resolved,
    rated: after(resolved, [30, 'requester', { move: 'rate', stars: 4, note: '' }]),
    reopened: after(
      resolved,
      [5, 'requester', { move: 'reopen' }],
      [5, 'agent', { move: 'prioritize', urgency: 'urgent' }],
    ),
    fixed: after(claimed, [2, 'requester', { move: 'fixed' }]),
    withdrawn: after(opened, [1, 'requester', { move: 'withdraw', note: '' }]),
    silence: after(waiting, [250, 'time', { move: 'close' }]),
    merged,
    muted: after(claimed, [1.1, 'requester', { move: 'mute', muted: true }]),
    everything,
    bare: { ...bare, label: null, note: '', ledger: [], facts: {}, transcript: [] },
  } as const satisfies Readonly<Record<string, Ticket>>;
};

/** Adele's ticket with a fix that Miriam sent her, at this stage. */
export const withFix = (
  said: Said,
  procedure: string,
  stage: SentFix['stage'],
  given: Partial<Ticket> = {},
): Ticket => {
  const ticket = ticketsOf(said).claimed;
  const { known } = walksOf(said);
  const facts: Facts = stage === 'doing' ? { ...known, 'local-data': { value: 'no', source: 'asked' } } : known;
  const fix: SentFix = { id: 'f-1', procedure, by: said.miriam, at, stage, cardId: null };
  return { ...ticket, state: 'waiting', facts, ledger: [], fixes: [fix], ...given };
};
