import { allowed, moves, roles } from '../../domain/moves';
import type { Role } from '../../domain/moves';
import { ticketMoves, ticketStates } from '../../domain/ticket';
import type { TicketMove, TicketState } from '../../domain/ticket';

const does: Readonly<Record<TicketMove, string>> = {
  claim: 'Take a ticket that nobody has.',
  release: 'Give it back to the queue.',
  assign: 'Give it to a colleague, or to oneself.',
  prioritize: 'Change how soon it is needed.',
  ask: 'Write to the requester and wait for the answer; the targets wait, too. Time asks what was held.',
  'hold-question': 'Write a question that goes after half a minute; only then does the ticket wait for the answer.',
  write: 'Write to the requester.',
  'take-back': 'Stop a message that has not gone yet.',
  note: 'Leave a note that only the helpdesk sees.',
  'send-fix': 'Send a procedure of the guides, and wait for its result.',
  resolve: 'Say what solved it; the requester gets the note.',
  merge: 'Put it into another ticket of the same requester.',
  'show-transcript': 'See what the requester and Mailmend wrote; the requester is told.',
  reopen: 'Open it again; a requester can within 14 days. A merged ticket stays closed.',
  add: 'Add a text or a file; the answer, when one is waited for.',
  remark: 'Write what is no answer, such as thanks; what waits goes on waiting.',
  'prepare-fix': 'Say what is only on this computer and that it is saved, before a procedure that was sent.',
  'try-fix': 'Say what came of a procedure that was sent.',
  fixed: 'Say that it works again.',
  withdraw: 'Say that it is not needed any more.',
  mute: 'Switch the lines about its state off or on.',
  rate: 'Say how it went, once.',
  remind: 'Remind the helpdesk of a target, once before it is over and once after.',
  nudge: 'Remind the requester of a question after three days.',
  close: 'Close it: ten days after a question without an answer, 14 days after it was resolved.',
};

const who: Readonly<Record<Role, string>> = {
  claimant: 'the agent who has it',
  agent: 'another agent',
  requester: 'the requester',
  time: 'time',
  outsider: 'anybody else',
};

const cell = (state: TicketState, move: TicketMove, role: Role): string => {
  const result = allowed(state, move, role);
  if (typeof result !== 'string') return result.refused === 'not-yours' ? 'not yours' : '–';
  return result === state ? 'stays' : `**${result}**`;
};

const table = (role: Role): readonly string[] => {
  const possible = ticketMoves.filter((move) => moves[move][role] !== undefined);
  if (possible.length === 0) return ['Nothing, in no state.'];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...ticketStates]),
    row(['---', ...ticketStates.map(() => '---')]),
    ...possible.map((move) => row([`\`${move}\``, ...ticketStates.map((state) => cell(state, move, role))])),
  ];
};

/** docs/ticket-moves.md: for every state, move and role what comes of it, as domain/moves.ts has it. */
export const movesPage = (): string =>
  [
    '# What can be done to a ticket',
    '',
    'Made from `domain/moves.ts` by `npm run docs:moves`; a test keeps the two alike. A bold word is the state that the move',
    'leads to, “stays” leaves the state as it is. “–” is refused, and so is “not yours”: a colleague has the ticket, so it',
    'has to be assigned first. What is refused changes nothing, is answered in words, and is logged with a code.',
    '',
    '## The moves',
    '',
    ...ticketMoves.map((move) => `- \`${move}\`: ${does[move]}`),
    ...roles.flatMap((role) => ['', `## By ${who[role]}`, '', '<!-- prettier-ignore -->', ...table(role)]),
    '',
  ].join('\n');
