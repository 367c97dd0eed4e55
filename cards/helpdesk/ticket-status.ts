import type { Ticket } from '../../domain/ticket';
import { paragraph, run, type Look } from '../parts/line';
import { nothing, stack, type Element, type Piece } from '../parts/piece';
import { stateColours, stateWords, urgencyWords } from '../parts/ticket/ticket-words';
import { dayAndTime } from '../parts/time';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

type Timezone = string | null | undefined;

const pair = (name: string, value: string, look: Look = {}): Piece => ({
  elements: [
    {
      ...paragraph([run(`${name}: `, { isSubtle: true }), run(value, { weight: 'Bolder', ...look })]),
      spacing: 'Small',
    },
  ],
  text: [`${name}: ${value}`],
});

/** The state and the priority in words; the state's colour only helps the eye. */
const state = ({ state: now, urgency, waitingSince }: Ticket, timezone: Timezone): Piece => {
  const pressing = urgency === 'urgent' || urgency === 'high';
  const since = now === 'waiting' && waitingSince !== null ? ` since ${dayAndTime(waitingSince, timezone)}` : '';
  const rest = ` · Priority: ${urgencyWords[urgency].toLowerCase()}`;
  const inlines: Element[] = [
    run(stateWords[now], { weight: 'Bolder', color: stateColours[now] }),
    run(since, { isSubtle: true }),
    run(rest, pressing ? { weight: 'Bolder' } : {}),
  ];
  return {
    elements: [paragraph(inlines.filter((inline) => inline['text'] !== ''))],
    text: [`${stateWords[now]}${since}${rest}`],
  };
};

/** Until when something was promised; that it was missed is said in words. */
const until = (name: string, at: number | null, missed: boolean, timezone: Timezone): Piece =>
  at === null
    ? nothing
    : pair(name, `${dayAndTime(at, timezone)}${missed ? ' (missed)' : ''}`, missed ? { color: 'Attention' } : {});

const due = ({ due: promised, timezone }: ViewOf<'ticket'>): Piece =>
  promised === null
    ? nothing
    : stack(
        until('Take it up by', promised.respondBy, promised.missed === 'response', timezone),
        until('Resolve it by', promised.resolveBy, promised.missed === 'resolution', timezone),
      );

/** What else an agent has to know at once. */
const besides = ({ mergedInto, incident, muted, rating }: Ticket): Piece =>
  stack(
    mergedInto === null ? nothing : pair('Merged', `it goes on as ticket ${String(mergedInto)}`),
    incident === null ? nothing : pair('Incident', 'it is one of several with the same problem'),
    muted ? pair('News', 'the requester switched them off; what you write still reaches them') : nothing,
    rating === null ? nothing : pair('Rated', `${String(rating)} of 5`),
  );

/** In which state a ticket is, whose it is, who has it, and until when. */
export const ticketStatus = (view: ViewOf<'ticket'>): Piece => {
  const { ticket, timezone } = view;
  return stack(
    state(ticket, timezone),
    pair('Requester', oneLine(ticket.requester.name, 80)),
    ticket.claimedBy === null ? nothing : pair('With', oneLine(ticket.claimedBy.name, 80)),
    pair('Opened', dayAndTime(ticket.createdAt, timezone)),
    due(view),
    besides(ticket),
  );
};
