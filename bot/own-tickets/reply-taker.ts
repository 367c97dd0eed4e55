import { sureActs } from '../../dialogs/conversation/acts/sure-acts';
import { asksReceipt } from '../../dialogs/tickets/asked/asks-receipt';
import { whenAnswered } from '../../dialogs/tickets/timetable/when-answered';
import { routeReply } from '../../dialogs/tickets/typed/route-reply';
import type { ReplyRoute } from '../../dialogs/tickets/typed/route-reply';
import { isLive, sentMessages } from '../../domain/ticket';
import type { Ticket } from '../../domain/ticket';
import { sessionTakes } from '../session/session-takes';
import type { Deed, Heard, Taken, Taker } from '../session/taker';
import { lossTakenBack, nameOf, passOn, seenAtTicket, wordsToTicket } from './words-to-ticket';
import { longestSaid } from '../../cards/actions';
import { helperOf } from './answer-own-move';
import { say } from '../../texts/say';
import type { Text } from '../../domain/say';

/** A card has room for so many tickets beside "Something else". */
const mostAsked = 4;

const noTicket = say('files-without-a-ticket');

const aboutOf = (ticket: Ticket): Text => {
  const last = sentMessages(ticket).findLast(({ from }) => from === 'agent');
  return last ? say('somebody-wrote-in-thread', { by: last.by, text: last.text }) : ticket.words;
};

/** Words for a ticket; a number before them says that they are for it, whatever they are. */
const toTicket = (heard: Heard, { ticket, text, perhapsNew }: Extract<ReplyRoute, { kind: 'ticket' }>): Taken => {
  const isPlain = text !== heard.text.trim() || text === '' || heard.attached > 0 || !isLive(ticket);
  if (perhapsNew && !isPlain && text.length <= longestSaid) {
    const who = helperOf(ticket);
    return {
      deeds: [passOn(heard, ticket, text, 'none'), { kind: 'draw', view: { kind: 'perhaps-new', ticket, who, text } }],
    };
  }
  const deeds = isPlain ? [passOn(heard, ticket, text)] : wordsToTicket(heard, ticket, text);
  return deeds ? { deeds } : { deeds: [], goesOn: true };
};

/** What was made of it; the text is still to be heard where it is nobody's, or its files alone went to a ticket. */
const takenBy = (heard: Heard, whose: ReplyRoute): Taken => {
  switch (whose.kind) {
    case 'nobody':
      return { deeds: [], goesOn: true };
    case 'ticket':
      return toTicket(heard, whose);
    case 'files':
      return { deeds: heard.files.files.length > 0 ? [passOn(heard, whose.ticket, '')] : [], goesOn: true };
    case 'unclear': {
      const shown = whose.tickets.slice(0, mostAsked);
      const tickets = shown.map((each) => ({ id: each.id, number: each.number, about: aboutOf(each) }));
      return { deeds: [{ kind: 'draw', view: { kind: 'whose-answer', text: whose.text, tickets } }] };
    }
    case 'not-theirs': {
      const no = say('you-have-no-ticket-write', { number: whose.number });
      return {
        deeds: [
          { kind: 'refused', code: 'MM303_NO_TICKET' },
          { kind: 'say', text: no },
        ],
      };
    }
  }
};

const routed = (heard: Heard): ReplyRoute => {
  const { text, reading, attached, tickets, session, context } = heard;
  const triaged = reading.told(session?.stage === 'guiding');
  const takes = sessionTakes(heard, triaged);
  const first = tickets.find(({ state }) => state === 'waiting') ?? tickets.find(isLive);
  const act = nameOf(sureActs(reading, seenAtTicket(heard, first)), { ...triaged, decision: 'unknown' });
  // A text that tells of files goes where they would, though none of them was passed on.
  return routeReply({ text, hasFiles: attached > 0, triaged, act, tickets, session: takes, now: context.now });
};

/** What is asked about that: it has arrived, and when somebody looks at it. */
const hasArrived = ({ policy, context, text }: Heard, ticket: Ticket): Deed => {
  const arrived = say('it-has-arrived', { who: helperOf(ticket), number: ticket.number });
  const says = say('sentences', { sentences: [arrived, whenAnswered(ticket, policy, context.now)] });
  return { kind: 'draw', view: { kind: 'answered', ticket, says, text } };
};

/** Takes what the requester writes or sends in private where it is an answer to the helpdesk. */
export const replyTaker: Taker = (heard) => {
  const { text, attached, files, tickets, turn } = heard;
  if (turn.address.place !== 'personal' || (text === '' && attached === 0)) return null;
  if (attached > 0 && !tickets.some(isLive))
    return { deeds: [{ kind: 'say', text: noTicket }], ...(text !== '' && { goesOn: true }) };
  if (tickets.length === 0) return null;
  const takenBack = attached === 0 ? lossTakenBack(heard) : null;
  if (takenBack) return takenBack.length > 0 ? { deeds: takenBack } : { deeds: [], goesOn: true };
  const live = tickets.find(({ state }) => state === 'waiting') ?? tickets.find(isLive);
  if (live && attached === 0 && asksReceipt(text)) return { deeds: [hasArrived(heard, live)] };
  const taken: Taken = text === '' && files.files.length === 0 ? { deeds: [] } : takenBy(heard, routed(heard));
  return { ...taken, deeds: [...taken.deeds, ...files.refused.map((no): Deed => ({ kind: 'say', text: no }))] };
};
