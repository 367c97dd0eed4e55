import { sureActs } from '../../dialogs/conversation/acts/sure-acts';
import { isBareSuccess } from '../../dialogs/conversation/typed/bare-report';
import { namedTicket, ownTicketViewOf } from '../../dialogs/tickets/own-ticket';
import type { RequesterMove } from '../../dialogs/tickets/moves/move-request';
import { meantTickets, noneMeant } from '../../dialogs/tickets/typed/candidates-for-command';
import { refusedLine } from '../../dialogs/tickets/moves/own-answers';
import type { TicketCommand } from '../../dialogs/tickets/typed/ticket-command';
import { nameOfAct } from '../../dialogs/tickets/typed/ticket-deeds';
import { seenAt } from '../../language/acts/seen';
import { requesterMovesOf } from '../../domain/requester-moves';
import type { Ticket } from '../../domain/ticket';
import type { Deed, Heard, Taken, Taker } from '../session/taker';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

const telling = (text: Say): Deed => ({ kind: 'say', text });

const moveOf = ({ context: { newId } }: Heard, { wants, text, stars }: TicketCommand): RequesterMove | null => {
  switch (wants) {
    case 'add':
      return { move: 'add', id: newId, text, files: [] };
    case 'fixed':
    case 'reopen':
      return { move: wants };
    case 'mute':
    case 'unmute':
      return { move: 'mute', muted: wants === 'mute' };
    case 'rate':
      return { move: 'rate', stars, note: '' };
    default:
      return null;
  }
};

/** Does with this ticket what was typed; what ends it for good is asked once more. */
export const withTicket = (heard: Heard, ticket: Ticket, words: TicketCommand): Deed => {
  const { context } = heard;
  const { wants } = words;
  if (wants === 'add' && words.text === '') return telling(say('what-shall-i-add-write', { number: ticket.number }));
  const ends = wants === 'close' || wants === 'withdraw';
  if (ends && requesterMovesOf(ticket, context.now).includes('withdraw')) {
    const because = wants === 'close' ? 'unsaid' : 'withdraw';
    return { kind: 'draw', view: { kind: 'close-ticket', because, ticket: namedTicket(context, ticket) } };
  }
  const what = moveOf(heard, words);
  return what
    ? { kind: 'move-own', ticket, what, answer: 'card' }
    : {
        kind: 'draw',
        view: ownTicketViewOf(context, ticket, context.now, ends ? refusedLine(ticket, 'withdraw', context.now) : null),
      };
};

const byNumber = (heard: Heard, words: TicketCommand, number: number): Taken | null => {
  if (heard.numbered) return { deeds: [withTicket(heard, heard.numbered, words)] };
  if (words.unsure) return null;
  const no = telling(say('you-have-no-ticket-write', { number }));
  return { deeds: [{ kind: 'refused', code: 'MM303_NO_TICKET' }, no] };
};

const withoutNumber = (heard: Heard, words: TicketCommand): Deed => {
  const { wants, text } = words;
  const { context, tickets } = heard;
  const [only, ...others] = meantTickets(wants, tickets, context.now);
  if (only && others.length === 0) return withTicket(heard, only, words);
  if (wants === 'see') return { kind: 'list-tickets' };
  if (!only) return telling(noneMeant(wants));
  const asked = [only, ...others].map((ticket) => namedTicket(context, ticket));
  const view =
    wants === 'add' && text !== ''
      ? ({ kind: 'whose-answer', text, tickets: asked.slice(0, 4) } as const)
      : ({ kind: 'which-ticket', wants, tickets: asked } as const);
  return { kind: 'draw', view };
};

/** "It works again", said when nothing else is under way to somebody who has several tickets: which one? */
const worksAgain = ({ reading, session, tickets, context }: Heard): Deed | null => {
  const [only, ...others] = meantTickets('fixed', tickets, context.now);
  if (!only || others.length === 0 || session) return null;
  const { decision, label } = reading.told(false);
  const acts = sureActs(reading, seenAt('ticket-open'));
  // "It is broken again" is faintly like it, and a bare yes says it of nothing.
  const isSaid = isBareSuccess(reading.text) || acts.some((act) => nameOfAct(act) === 'fixed');
  if (decision !== 'command' || label !== 'fixed' || !isSaid) return null;
  const asked = [only, ...others].map((each) => namedTicket(context, each));
  return { kind: 'draw', view: { kind: 'which-ticket', wants: 'fixed', tickets: asked } };
};

/** Takes what somebody types about tickets of their own. Where others read along they are sent to their private chat. */
export const ticketCommandTaker: Taker = (heard) => {
  if (heard.attached > 0) return null;
  const words = heard.command;
  if (heard.turn.address.place !== 'personal') {
    if (!words || words.unsure) return null;
    return { deeds: [telling(say('your-tickets-are-yours-alone'))] };
  }
  if (words?.number != null) return byNumber(heard, words, words.number);
  const deed = words ? withoutNumber(heard, words) : worksAgain(heard);
  return deed && { deeds: [deed] };
};
