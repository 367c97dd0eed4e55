import { whoseAnswer } from '../../dialogs/helpdesk/whose-answer';
import type { Whose } from '../../dialogs/helpdesk/whose-answer';
import { isLive } from '../../domain/ticket';
import type { Ticket, TicketFile } from '../../domain/ticket';
import { checkFiles } from '../check-files';
import { line } from '../desk';
import type { Desk } from '../desk';
import { moveOwn } from '../own-ticket';
import { sessionTakes } from '../session-takes';
import type { Turn } from '../turn';
import type { Listener } from './listener';

/** The tickets of one person among which an answer is looked for. */
const mostTickets = 50;
/** A card has room for so many tickets beside "Something else". */
const mostAsked = 4;

const noTicket =
  'I cannot look at pictures or files myself. Tell me in words what Outlook shows. Once you have a ticket, send them here, and I pass them on to the helpdesk.';

const helper = ({ claimedBy, messages }: Ticket): string =>
  claimedBy?.name ?? messages.findLast(({ from }) => from === 'agent')?.by ?? 'the helpdesk';

/** What is said back: to whom it went, and what to do when a file is not theirs to open. */
const passedOn = (ticket: Ticket, files: readonly TicketFile[]): string => {
  const linked = files.filter(({ contentType }) => !contentType.startsWith('image/')).map(({ name }) => name);
  const share = linked.length === 0 ? '' : ` If they cannot open ${linked.join(', ')}, share it with them in OneDrive.`;
  return `I passed it on to ${helper(ticket)} (ticket ${String(ticket.number)}).${share}`;
};

const pass = async (
  desk: Desk,
  turn: Turn,
  ticket: Ticket,
  text: string,
  files: readonly TicketFile[],
): Promise<void> => {
  const outcome = await moveOwn(desk, turn, ticket, { move: 'add', id: desk.newId(), text, files });
  await turn.send(line(outcome.moved ? passedOn(outcome.ticket, files) : outcome.says));
};

const aboutOf = ({ messages, words }: Ticket): string => {
  const last = messages.findLast(({ from }) => from === 'agent');
  return last ? `${last.by} wrote: ${last.text}` : words;
};

const ask = async (desk: Desk, turn: Turn, { tickets, text }: Extract<Whose, { kind: 'unclear' }>): Promise<void> => {
  const shown = tickets.slice(0, mostAsked).map((each) => ({ id: each.id, number: each.number, about: aboutOf(each) }));
  await turn.send(desk.draw({ kind: 'whose-answer', text, tickets: shown }));
};

/** Carries out what was made of it; false when the text is still to be heard. */
const carryOut = async (desk: Desk, turn: Turn, whose: Whose, files: readonly TicketFile[]): Promise<boolean> => {
  switch (whose.kind) {
    case 'nobody':
      return false;
    case 'ticket':
      await pass(desk, turn, whose.ticket, whose.text, files);
      return true;
    case 'files':
      if (files.length > 0) await pass(desk, turn, whose.ticket, '', files);
      return false;
    case 'unclear':
      await ask(desk, turn, whose);
      return true;
    case 'not-theirs':
      desk.log.warn({ code: 'MM303_NO_TICKET', person: turn.person.id, activity: turn.activityId }, 'refused');
      await turn.send(line(`You have no ticket ${String(whose.number)}. Write “my tickets” to see yours.`));
      return true;
  }
};

/** What the requester writes or sends in private goes to the helpdesk where it is an answer to it. */
export const requesterAnswer: Listener = async (desk, turn, { text, files: attached = [] }) => {
  if (turn.address.place !== 'personal' || (text === '' && attached.length === 0)) return false;
  const { person, address } = turn;
  const tickets = await desk.store.listTicketsOf(address.tenantId, person.id, mostTickets);
  if (attached.length > 0 && !tickets.some(isLive)) {
    await turn.send(line(noTicket));
    return text === '';
  }
  if (tickets.length === 0) return false;
  const session = await desk.store.findLiveSession(address.conversationId, person.id);
  const { files, refused } = await checkFiles(desk, turn, attached);
  const triaged = desk.library.triage(text, { inSession: session?.stage === 'guiding' });
  const isDone =
    text === '' && files.length === 0
      ? true
      : await carryOut(
          desk,
          turn,
          whoseAnswer({
            text,
            // A text that tells of files goes where they would, though none of them was passed on.
            hasFiles: attached.length > 0,
            triaged,
            tickets,
            session: sessionTakes(desk, session, text, triaged),
            now: desk.clock(),
          }),
          files,
        );
  for (const no of refused) await turn.send(line(no));
  return isDone;
};
