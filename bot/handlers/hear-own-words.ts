import type { RequesterMove } from '../../dialogs/helpdesk/asked';
import { meantTickets, noneMeant } from '../../dialogs/helpdesk/meant-tickets';
import { namedTicket } from '../../dialogs/helpdesk/own-ticket';
import { ownWords } from '../../dialogs/helpdesk/own-words';
import type { OwnWords } from '../../dialogs/helpdesk/own-words';
import { requesterMovesOf } from '../../domain/requester-moves';
import type { Ticket } from '../../domain/ticket';
import { line } from '../desk';
import type { Desk } from '../desk';
import { isTheirs, moveOwn } from '../own-ticket';
import { ownTicketCard } from '../show-own-ticket';
import type { Turn } from '../turn';
import type { Listener } from './listener';
import { listTickets, mostRead } from './my-tickets';

const say = async (turn: Turn, text: string): Promise<void> => {
  await turn.send(line(text));
};

const moveOf = (desk: Desk, { wants, text, stars }: OwnWords): RequesterMove | null => {
  switch (wants) {
    case 'add':
      return { move: 'add', id: desk.newId(), text, files: [] };
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
const carryOut = async (desk: Desk, turn: Turn, ticket: Ticket, words: OwnWords): Promise<void> => {
  const { wants } = words;
  if (wants === 'add' && words.text === '') {
    await say(turn, `What shall I add? Write it behind a colon: “add to ${String(ticket.number)}: …”.`);
    return;
  }
  const closes =
    (wants === 'close' || wants === 'withdraw') && requesterMovesOf(ticket, desk.clock()).includes('withdraw');
  if (closes) {
    const because = wants === 'close' ? 'unsaid' : 'withdraw';
    await turn.send(desk.draw({ kind: 'close-ticket', because, ticket: namedTicket(desk.library, ticket) }));
    return;
  }
  const move = moveOf(desk, words);
  if (move === null) {
    await turn.send(ownTicketCard(desk, ticket));
    return;
  }
  const outcome = await moveOwn(desk, turn, ticket, move);
  await turn.send(ownTicketCard(desk, outcome.ticket, outcome.says));
};

const byNumber = async (desk: Desk, turn: Turn, words: OwnWords, number: number): Promise<boolean> => {
  const ticket = await desk.store.findTicketByNumber(turn.address.tenantId, number);
  if (isTheirs(turn, ticket)) {
    await carryOut(desk, turn, ticket, words);
    return true;
  }
  if (words.unsure) return false;
  desk.log.warn({ code: 'MM303_NO_TICKET', person: turn.person.id, activity: turn.activityId }, 'refused');
  await say(turn, `You have no ticket ${String(number)}. Write “my tickets” to see yours.`);
  return true;
};

const withoutNumber = async (desk: Desk, turn: Turn, words: OwnWords, tickets: readonly Ticket[]): Promise<void> => {
  const { wants, text } = words;
  const [only, ...others] = meantTickets(wants, tickets, desk.clock());
  if (only && others.length === 0) return carryOut(desk, turn, only, words);
  if (wants === 'see') return listTickets(desk, turn);
  if (!only) return say(turn, noneMeant(wants));
  const asked = [only, ...others].map((ticket) => namedTicket(desk.library, ticket));
  const view =
    wants === 'add' && text !== ''
      ? ({ kind: 'whose-answer', text, tickets: asked.slice(0, 4) } as const)
      : ({ kind: 'which-ticket', wants, tickets: asked } as const);
  await turn.send(desk.draw(view));
};

/** "It works again", said when nothing else is under way: can the ticket be closed, and which one? */
const worksAgain = async (desk: Desk, turn: Turn, text: string, tickets: readonly Ticket[]): Promise<boolean> => {
  const [only, ...others] = meantTickets('fixed', tickets, desk.clock());
  if (!only || (await desk.store.findLiveSession(turn.address.conversationId, turn.person.id))) return false;
  const { decision, label } = desk.library.triage(text, { inSession: false });
  if (decision !== 'command' || label !== 'fixed') return false;
  const ticket = namedTicket(desk.library, only);
  const asked = [ticket, ...others.map((each) => namedTicket(desk.library, each))];
  await turn.send(
    desk.draw(
      others.length === 0
        ? { kind: 'close-ticket', because: 'fixed', ticket }
        : { kind: 'which-ticket', wants: 'fixed', tickets: asked },
    ),
  );
  return true;
};

/** What somebody types about tickets of their own. Where others read along they are sent to their private chat. */
export const hearOwnWords: Listener = async (desk, turn, { text, files = [] }) => {
  if (files.length > 0) return false;
  const words = ownWords(text);
  if (turn.address.place !== 'personal') {
    if (!words || words.unsure) return false;
    await say(turn, 'Your tickets are yours alone: write this to me in our private chat.');
    return true;
  }
  if (words?.number != null) return byNumber(desk, turn, words, words.number);
  const { address, person } = turn;
  const tickets = await desk.store.listTicketsOf(address.tenantId, person.id, mostRead);
  if (!words) return worksAgain(desk, turn, text, tickets);
  await withoutNumber(desk, turn, words, tickets);
  return true;
};
