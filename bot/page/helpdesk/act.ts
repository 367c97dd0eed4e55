import type { Asked } from '../../../contract/requests';
import { parseAction } from '../../../cards/actions';
import type { Action, TicketAction } from '../../../dialogs/event';
import { deedsOf } from '../../../domain/kept/queue';
import type { Say } from '../../../domain/say';
import type { Ticket } from '../../../domain/ticket';
import { say, words } from '../../../texts/say';
import { actByAgent } from '../../helpdesk/act-by-agent';
import { ticketToWork } from '../find-ticket';
import type { Handle, Page } from '../page';
import { Refused } from '../refused';
import { agentOnly, type Agent } from '../sign-in/agent';
import type { Who } from '../sign-in/who';
import { ticketPageOf } from './ticket-page';

const verbs: { readonly [V in TicketAction['verb']]: 'one' | 'several' } = {
  'claim-ticket': 'several',
  'release-ticket': 'one',
  'assign-ticket': 'several',
  'prioritize-ticket': 'several',
  'ask-requester': 'one',
  'write-requester': 'one',
  'take-back': 'one',
  'note-ticket': 'one',
  'send-fix': 'one',
  'resolve-ticket': 'several',
  'merge-ticket': 'one',
  'show-transcript': 'one',
  'reopen-ticket': 'one',
};
const isAct = (action: Action | null): action is TicketAction => action !== null && action.verb in verbs;

/** The act on this ticket, as a card's press would send it. Throws Refused. */
const actOn = (ticket: string, act: Asked<'POST /queue/act'>['act']): TicketAction => {
  const action = parseAction(act.verb, { ...act, ticket });
  if (!isAct(action)) throw new Refused('shape', 'act');
  return action;
};

interface Acted {
  readonly ticket: Ticket;
  readonly done: boolean;
  readonly why: 'moved-on' | 'refused' | null;
  readonly says: Say | null;
}

const movedOnLine = (ticket: Ticket): Say =>
  say('ticket-moved-on', { number: ticket.number, by: ticket.events.at(-1)?.by ?? 'Mailmend' });

/** Does to a ticket what a card's press does; nothing, where people did something since `seen`. */
const act = async (
  { services }: Page,
  agent: Agent,
  ticket: Ticket,
  action: TicketAction,
  seen: number | undefined,
): Promise<Acted> => {
  const { person, address } = agent;
  const actor = { person, address, input: { kind: 'action', action, cardId: null } } as const;
  const stands = { movedOn: false };
  const fits = (now: Ticket): boolean => {
    stands.movedOn = seen !== undefined && deedsOf(now) !== seen;
    return !stands.movedOn;
  };
  const outcome = fits(ticket) ? await actByAgent(services, actor, ticket, action, [], fits) : null;
  const present = (await services.store.findTicket(ticket.id)) ?? ticket;
  if (outcome && !('no' in outcome)) return { ticket: present, done: true, why: null, says: null };
  if (stands.movedOn || !outcome) return { ticket: present, done: false, why: 'moved-on', says: movedOnLine(present) };
  services.log.warn({ code: outcome.code, ticket: ticket.id, person: person.id, verb: action.verb }, 'refused');
  return { ticket: present, done: false, why: 'refused', says: outcome.no };
};

/** What an agent does to one ticket. */
export const actOnTicket: Handle<'POST /tickets/:ticket/act'> = async (page, who, asked) => {
  const agent = await agentOnly(page.services, who);
  const found = await ticketToWork(page.services, who, agent, asked.ticket);
  const { ticket, done, why, says } = await act(page, agent, found, actOn(found.id, asked.act), asked.seen);
  return { done, why, says: says && words(who.reader, says), ticket: ticketPageOf(page, who.reader, agent, ticket) };
};

type Answered = Awaited<ReturnType<typeof actOnSeveral>>['answers'][number];

const actOnOne = async (
  page: Page,
  who: Who,
  agent: Agent,
  asked: Asked<'POST /queue/act'>,
  { ticket: named, seen }: Asked<'POST /queue/act'>['tickets'][number],
): Promise<Answered> => {
  try {
    const found = await ticketToWork(page.services, who, agent, named);
    const { ticket, done, says } = await act(page, agent, found, actOn(found.id, asked.act), seen);
    const { number } = ticket;
    return { ticket: found.id, number, done, says: says && words(who.reader, says), seen: deedsOf(ticket) };
  } catch (error) {
    if (error instanceof Refused && error.error === 'shape') throw error;
    if (!(error instanceof Refused)) page.services.log.error({ code: 'MM103_TURN', err: error }, 'one of several');
    const says = words(
      who.reader,
      error instanceof Refused ? say('i-do-not-know-this') : say('something-got-in-the-way'),
    );
    return { ticket: named, number: null, done: false, says, seen: null };
  }
};

/** What an agent does to several tickets: each goes through the table of moves by itself, and has its own answer. */
export const actOnSeveral: Handle<'POST /queue/act'> = async (page, who, asked) => {
  if ((verbs as Readonly<Record<string, string>>)[asked.act.verb] !== 'several') throw new Refused('shape', 'act');
  const agent = await agentOnly(page.services, who);
  const answers: Answered[] = [];
  for (const one of asked.tickets) answers.push(await actOnOne(page, who, agent, asked, one));
  return { answers };
};
