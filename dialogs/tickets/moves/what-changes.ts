import type { Facts } from '../../../domain/facts';
import type { Person } from '../../../domain/requester';
import type { SentFix, Ticket, TicketMessage } from '../../../domain/ticket';
import type { AgentMove, MoveRequest, RequesterMove, TimeMove } from './move-request';
import type { Text } from '../../../domain/say';
import { say } from '../../../texts/say';

/** What a move changes beside state, times and history. `note` goes into the history. */
export type Changes = Omit<Partial<Ticket>, 'note'> & { readonly note?: Text };

type Writing = Pick<Extract<AgentMove | RequesterMove, { readonly id: string }>, 'id' | 'text' | 'files'>;

const message = (
  { id, text, files, ...others }: Writing,
  from: 'agent' | 'requester',
  by: Person,
  now: number,
): TicketMessage => ({
  id,
  at: now,
  from,
  by: by.name,
  text,
  asks: false,
  files,
  ...('heldUntil' in others && typeof others.heldUntil === 'number' && { heldUntil: others.heldUntil }),
  ...('message' in others && typeof others.message === 'string' && { message: others.message }),
});

/** Whoever takes up a ticket that nobody has, has it from then on. */
const holder = (ticket: Ticket, agent: Person): Person => ticket.claimedBy ?? agent;

const byAgent = (ticket: Ticket, agent: Person, what: AgentMove, now: number): Changes => {
  switch (what.move) {
    case 'claim':
      return { claimedBy: agent };
    case 'release':
      return { claimedBy: null };
    case 'assign':
      return { claimedBy: what.to, note: what.to.name };
    case 'prioritize':
      return { urgency: what.urgency, note: what.urgency };
    case 'ask':
    case 'hold-question':
      return {
        claimedBy: holder(ticket, agent),
        messages: [...ticket.messages, { ...message(what, 'agent', agent, now), asks: true }],
        note: what.text,
      };
    case 'write':
      return { messages: [...ticket.messages, message(what, 'agent', agent, now)], note: what.text };
    case 'take-back':
      return {
        messages: ticket.messages.filter(({ id }) => id !== what.message),
        note: ticket.messages.find(({ id }) => id === what.message)?.text ?? '',
      };
    case 'note':
      return { note: what.text };
    case 'send-fix':
      return { claimedBy: holder(ticket, agent), fixes: [...ticket.fixes, what.fix], note: what.title };
    case 'resolve':
      return { claimedBy: agent, resolution: what.note, note: what.note };
    case 'merge':
      return { mergedInto: what.into.number, note: String(what.into.number) };
    case 'show-transcript':
      return {};
    case 'reopen':
      return { claimedBy: null, resolution: null };
  }
};

const withFix = (ticket: Ticket, fix: SentFix): readonly SentFix[] =>
  ticket.fixes.map((each) => (each.id === fix.id ? fix : each));

const byRequester = (ticket: Ticket, requester: Person, what: RequesterMove, now: number): Changes => {
  switch (what.move) {
    case 'add':
    case 'remark':
      return { messages: [...ticket.messages, message(what, 'requester', requester, now)], note: what.text };
    case 'prepare-fix': {
      const fixes = withFix(ticket, what.fix);
      if ('localData' in what) {
        const facts: Facts = { ...ticket.facts, 'local-data': { value: what.localData, source: 'asked' } };
        return { fixes, facts, note: say('local-data-was', { answer: what.localData }) };
      }
      const entry = { step: `sent:${what.fix.id}`, ...what.saved, result: 'done' as const, at: now };
      return {
        fixes,
        ledger: [...ticket.ledger, entry],
        note: say('fix-came-to', { title: what.saved.title, result: 'done' }),
      };
    }
    case 'try-fix': {
      const { fix, title, result, procedure = fix.procedure } = what;
      const entry = { step: `sent:${fix.id}`, procedure, title, result, at: now };
      return {
        fixes: withFix(ticket, fix),
        ledger: [...ticket.ledger, entry],
        note: say('fix-came-to', { title, result }),
      };
    }
    case 'fixed':
      return { resolution: say('requester-says-it-works') };
    case 'withdraw':
      return { resolution: null, ...(what.note && { note: what.note }) };
    case 'reopen': {
      const added = what.add && message({ ...what.add, files: [] }, 'requester', requester, now);
      return { claimedBy: null, resolution: null, ...(added && { messages: [...ticket.messages, added] }) };
    }
    case 'prioritize':
      return { urgency: what.urgency, note: what.urgency };
    case 'mute':
      return { muted: what.muted, note: what.muted ? 'on' : 'off' };
    case 'rate':
      return {
        rating: what.stars,
        note:
          what.note === ''
            ? say('rated-stars', { stars: what.stars })
            : say('rated-with-a-note', { stars: what.stars, note: what.note }),
      };
  }
};

/** The messages, of which this one is not held any more. */
export const letGo = ({ messages }: Pick<Ticket, 'messages'>, message: string): Ticket['messages'] =>
  messages.map(({ heldUntil, ...each }) =>
    each.id === message || heldUntil === undefined ? each : { ...each, heldUntil },
  );

const byTime = (ticket: Ticket, what: TimeMove): Changes => {
  switch (what.move) {
    case 'ask':
      return { messages: letGo(ticket, what.message) };
    case 'remind':
      return { marks: [...ticket.marks, what.mark], note: what.mark };
    case 'nudge':
    case 'close':
      return {};
  }
};

/** What this move changes. */
export const whatChanges = (ticket: Ticket, asked: MoveRequest, now: number): Changes => {
  switch (asked.role) {
    case 'agent':
      return byAgent(ticket, asked.person, asked.what, now);
    case 'requester':
      return byRequester(ticket, asked.person, asked.what, now);
    case 'time':
      return byTime(ticket, asked.what);
  }
};
