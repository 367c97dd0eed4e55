import type { Ticket } from '../../domain/ticket';
import { paragraph, run, type Look } from '../parts/line';
import { nothing, stack, type Piece, type Words, spaced } from '../parts/piece';
import { stateColours } from '../parts/ticket/ticket-words';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { Text, Say } from '../../domain/say';

/** What is in one line, side by side, and in the twin the same. */
const inOneLine = (...parts: readonly (readonly [Words, Look])[]): Piece => ({
  elements: [paragraph(parts.map(([text, look]) => run(text, look)))],
  text: [{ joined: parts.map(([text]) => text) }],
});

const pair = (name: Text, value: Words, look: Look = {}): Piece =>
  spaced(
    'Small',
    inOneLine(
      [{ joined: [say('name-of-part', { name }), ' '] }, { isSubtle: true }],
      [value, { weight: 'Bolder', ...look }],
    ),
  );

/** The state and the priority in words; the state's colour only helps the eye. */
const state = ({ state: now, urgency, waitingSince }: Ticket): Piece => {
  const pressing = urgency === 'urgent' || urgency === 'high';
  return inOneLine(
    [say('ticket-state', { state: now }), { weight: 'Bolder', color: stateColours[now] }],
    ...(now === 'waiting' && waitingSince !== null
      ? [[{ joined: [' ', say('since-then', { at: waitingSince })] }, { isSubtle: true }] as const]
      : []),
    [{ joined: [' · ', say('priority-is', { urgency })] }, pressing ? { weight: 'Bolder' } : {}],
  );
};

/** Until when something was promised; that it was missed is said in words. */
const until = (name: Say, at: number | null, missed: boolean): Piece => {
  if (at === null) return nothing;
  return missed ? pair(name, say('then-missed', { at }), { color: 'Attention' }) : pair(name, say('then', { at }));
};

const due = ({ due: promised }: ViewOf<'ticket'>): Piece =>
  promised === null
    ? nothing
    : stack(
        until(say('take-it-up-by'), promised.respondBy, promised.missed === 'response'),
        until(say('resolve-it-by'), promised.resolveBy, promised.missed === 'resolution'),
      );

/** What else an agent has to know at once. */
const besides = ({ mergedInto, incident, muted, rating }: Ticket): Piece =>
  stack(
    mergedInto === null ? nothing : pair(say('merged'), say('it-goes-on-as-ticket', { mergedInto })),
    incident === null ? nothing : pair(say('incident-name'), say('it-is-one-of-several')),
    muted ? pair(say('news'), say('the-requester-switched-them-off')) : nothing,
    rating === null ? nothing : pair(say('rated'), say('of-5', { rating })),
  );

/** In which state a ticket is, whose it is, who has it, and until when. */
export const ticketStatus = (view: ViewOf<'ticket'>): Piece => {
  const { ticket } = view;
  return stack(
    state(ticket),
    pair(say('requester'), oneLine(ticket.requester.name, 80)),
    ticket.claimedBy === null ? nothing : pair(say('with'), oneLine(ticket.claimedBy.name, 80)),
    pair(say('ticket-opened'), say('then', { at: ticket.createdAt })),
    due(view),
    besides(ticket),
  );
};
