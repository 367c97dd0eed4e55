import { routeReply } from '../../dialogs/tickets/typed/route-reply';
import type { ReplyRoute } from '../../dialogs/tickets/typed/route-reply';
import { isLive } from '../../domain/ticket';
import type { Ticket, TicketFile } from '../../domain/ticket';
import { checkFiles } from '../tickets/check-files';
import { line } from '../services';
import type { Services } from '../services';
import { moveOwn } from './move-own-ticket';
import { sessionTakes } from '../session/session-takes';
import type { Turn } from '../turn';
import type { Listener } from '../session/listener';

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
  services: Services,
  turn: Turn,
  ticket: Ticket,
  text: string,
  files: readonly TicketFile[],
): Promise<void> => {
  const outcome = await moveOwn(services, turn, ticket, { move: 'add', id: services.newId(), text, files });
  await turn.send(line(outcome.moved ? passedOn(outcome.ticket, files) : outcome.says));
};

const aboutOf = ({ messages, words }: Ticket): string => {
  const last = messages.findLast(({ from }) => from === 'agent');
  return last ? `${last.by} wrote: ${last.text}` : words;
};

const ask = async (
  services: Services,
  turn: Turn,
  { tickets, text }: Extract<ReplyRoute, { kind: 'unclear' }>,
): Promise<void> => {
  const shown = tickets.slice(0, mostAsked).map((each) => ({ id: each.id, number: each.number, about: aboutOf(each) }));
  await turn.send(services.draw({ kind: 'whose-answer', text, tickets: shown }));
};

/** Carries out what was made of it; false when the text is still to be heard. */
const carryOut = async (
  services: Services,
  turn: Turn,
  whose: ReplyRoute,
  files: readonly TicketFile[],
): Promise<boolean> => {
  switch (whose.kind) {
    case 'nobody':
      return false;
    case 'ticket':
      await pass(services, turn, whose.ticket, whose.text, files);
      return true;
    case 'files':
      if (files.length > 0) await pass(services, turn, whose.ticket, '', files);
      return false;
    case 'unclear':
      await ask(services, turn, whose);
      return true;
    case 'not-theirs':
      services.log.warn({ code: 'MM303_NO_TICKET', person: turn.person.id, activity: turn.activityId }, 'refused');
      await turn.send(line(`You have no ticket ${String(whose.number)}. Write “my tickets” to see yours.`));
      return true;
  }
};

/** What the requester writes or sends in private goes to the helpdesk where it is an answer to it. */
export const requesterAnswer: Listener = async (services, turn, { text, files: attached = [] }) => {
  if (turn.address.place !== 'personal' || (text === '' && attached.length === 0)) return false;
  const { person, address } = turn;
  const tickets = await services.store.listTicketsOf(address.tenantId, person.id, mostTickets);
  if (attached.length > 0 && !tickets.some(isLive)) {
    await turn.send(line(noTicket));
    return text === '';
  }
  if (tickets.length === 0) return false;
  const session = await services.store.findLiveSession(address.conversationId, person.id);
  const { files, refused } = await checkFiles(services, turn, attached);
  const triaged = services.library.triage(text, { inSession: session?.stage === 'guiding' });
  const isDone =
    text === '' && files.length === 0
      ? true
      : await carryOut(
          services,
          turn,
          routeReply({
            text,
            // A text that tells of files goes where they would, though none of them was passed on.
            hasFiles: attached.length > 0,
            triaged,
            tickets,
            session: sessionTakes(services, session, text, triaged),
            now: services.clock(),
          }),
          files,
        );
  for (const no of refused) await turn.send(line(no));
  return isDone;
};
