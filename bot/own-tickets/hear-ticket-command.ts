import type { RequesterMove } from '../../dialogs/tickets/moves/move-request';
import { meantTickets, noneMeant } from '../../dialogs/tickets/typed/candidates-for-command';
import { namedTicket } from '../../dialogs/tickets/own-ticket';
import { ticketCommand } from '../../dialogs/tickets/typed/ticket-command';
import type { TicketCommand } from '../../dialogs/tickets/typed/ticket-command';
import { requesterMovesOf } from '../../domain/requester-moves';
import type { Ticket } from '../../domain/ticket';
import { line } from '../services';
import type { Services } from '../services';
import { isTheirs, moveOwn } from './move-own-ticket';
import { ownTicketCard } from './show-own-ticket';
import type { Turn } from '../turn';
import type { Listener } from '../session/listener';
import { listTickets, mostRead } from './my-tickets';

const say = async (turn: Turn, text: string): Promise<void> => {
  await turn.send(line(text));
};

const moveOf = (services: Services, { wants, text, stars }: TicketCommand): RequesterMove | null => {
  switch (wants) {
    case 'add':
      return { move: 'add', id: services.newId(), text, files: [] };
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
const carryOut = async (services: Services, turn: Turn, ticket: Ticket, words: TicketCommand): Promise<void> => {
  const { wants } = words;
  if (wants === 'add' && words.text === '') {
    await say(turn, `What shall I add? Write it behind a colon: “add to ${String(ticket.number)}: …”.`);
    return;
  }
  const closes =
    (wants === 'close' || wants === 'withdraw') && requesterMovesOf(ticket, services.clock()).includes('withdraw');
  if (closes) {
    const because = wants === 'close' ? 'unsaid' : 'withdraw';
    await turn.send(services.draw({ kind: 'close-ticket', because, ticket: namedTicket(services.library, ticket) }));
    return;
  }
  const move = moveOf(services, words);
  if (move === null) {
    await turn.send(ownTicketCard(services, ticket));
    return;
  }
  const outcome = await moveOwn(services, turn, ticket, move);
  await turn.send(ownTicketCard(services, outcome.ticket, outcome.says));
};

const byNumber = async (services: Services, turn: Turn, words: TicketCommand, number: number): Promise<boolean> => {
  const ticket = await services.store.findTicketByNumber(turn.address.tenantId, number);
  if (isTheirs(turn, ticket)) {
    await carryOut(services, turn, ticket, words);
    return true;
  }
  if (words.unsure) return false;
  services.log.warn({ code: 'MM303_NO_TICKET', person: turn.person.id, activity: turn.activityId }, 'refused');
  await say(turn, `You have no ticket ${String(number)}. Write “my tickets” to see yours.`);
  return true;
};

const withoutNumber = async (
  services: Services,
  turn: Turn,
  words: TicketCommand,
  tickets: readonly Ticket[],
): Promise<void> => {
  const { wants, text } = words;
  const [only, ...others] = meantTickets(wants, tickets, services.clock());
  if (only && others.length === 0) return carryOut(services, turn, only, words);
  if (wants === 'see') return listTickets(services, turn);
  if (!only) return say(turn, noneMeant(wants));
  const asked = [only, ...others].map((ticket) => namedTicket(services.library, ticket));
  const view =
    wants === 'add' && text !== ''
      ? ({ kind: 'whose-answer', text, tickets: asked.slice(0, 4) } as const)
      : ({ kind: 'which-ticket', wants, tickets: asked } as const);
  await turn.send(services.draw(view));
};

/** "It works again", said when nothing else is under way: can the ticket be closed, and which one? */
const worksAgain = async (
  services: Services,
  turn: Turn,
  text: string,
  tickets: readonly Ticket[],
): Promise<boolean> => {
  const [only, ...others] = meantTickets('fixed', tickets, services.clock());
  if (!only || (await services.store.findLiveSession(turn.address.conversationId, turn.person.id))) return false;
  const { decision, label } = services.library.triage(text, { inSession: false });
  if (decision !== 'command' || label !== 'fixed') return false;
  const ticket = namedTicket(services.library, only);
  const asked = [ticket, ...others.map((each) => namedTicket(services.library, each))];
  await turn.send(
    services.draw(
      others.length === 0
        ? { kind: 'close-ticket', because: 'fixed', ticket }
        : { kind: 'which-ticket', wants: 'fixed', tickets: asked },
    ),
  );
  return true;
};

/** What somebody types about tickets of their own. Where others read along they are sent to their private chat. */
export const hearOwnWords: Listener = async (services, turn, { text, files = [] }) => {
  if (files.length > 0) return false;
  const words = ticketCommand(text);
  if (turn.address.place !== 'personal') {
    if (!words || words.unsure) return false;
    await say(turn, 'Your tickets are yours alone: write this to me in our private chat.');
    return true;
  }
  if (words?.number != null) return byNumber(services, turn, words, words.number);
  const { address, person } = turn;
  const tickets = await services.store.listTicketsOf(address.tenantId, person.id, mostRead);
  if (!words) return worksAgain(services, turn, text, tickets);
  await withoutNumber(services, turn, words, tickets);
  return true;
};
