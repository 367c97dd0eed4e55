import type { ErrorCode } from '../../domain/errors';
import { DeliveryError } from '../../domain/ports';
import type { Member } from '../../domain/ports';
import type { Helpdesk } from '../../domain/helpdesk';
import type { HelpdeskChannel, Ticket } from '../../domain/ticket';
import type { Person } from '../../domain/requester';
import type { Services } from '../services';
import type { Actor } from '../turn';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

type Needs = Pick<Services, 'directory' | 'helpdesk' | 'agents'>;

/** The part of a conversation's id that names the channel, without the thread. */
const channelOf = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId;

/**
 * This person as the team's roster has them; null when it has not. It is asked by directory id, and where it does not know
 * that one by the channel's own id, which then has to be the same person's. Throws DeliveryError when the platform cannot
 * be asked.
 */
export const memberOf = async (
  services: Needs,
  turn: Actor,
  teamId: string,
  person: Person,
): Promise<Member | null> => {
  const { id, channelUserId } = person;
  const found = await services.directory.findMember(turn.address, teamId, id);
  if (found || channelUserId === '' || channelUserId === id) return found;
  const same = await services.directory.findMember(turn.address, teamId, channelUserId);
  return same?.id === id ? same : null;
};

/**
 * True when this person is one of the agents of a helpdesk: listed in the configuration, or a member of its team. Throws
 * DeliveryError when the platform cannot be asked: then nobody is let through.
 */
export const isAgentOf = async (
  services: Needs,
  turn: Actor,
  helpdesk: HelpdeskChannel,
  person: Person,
): Promise<boolean> =>
  services.agents === null
    ? (await memberOf(services, turn, helpdesk.teamId, person)) !== null
    : services.agents.includes(person.id.toLowerCase());

/** The channels of a tenant whose tickets have agents. */
export interface Helpdesks {
  /** Those that were set up in Teams. */
  readonly set: readonly Helpdesk[];
  /** The one of the configuration, unless it was set up as well. */
  readonly configured: readonly HelpdeskChannel[];
  /** Those where nothing comes any more, and tickets stand from before: whoever is an agent there goes on with them. */
  readonly replaced: readonly HelpdeskChannel[];
}

/** All channels of a tenant in which tickets stand or come to stand. */
export const helpdesksOf = async (
  { store, helpdesk }: Pick<Services, 'store' | 'helpdesk'>,
  tenantId: string,
): Promise<Helpdesks> => {
  const set = await store.listHelpdesks(tenantId);
  const known = set.map(({ channelId }) => channelId);
  const configured = helpdesk && !known.includes(helpdesk.channelId) ? [helpdesk] : [];
  const replaced = await store.listOtherChannels(tenantId, [...known, ...configured.map(({ channelId }) => channelId)]);
  return { set, configured, replaced };
};

/** Where the ticket's card stands or belongs. */
export const helpdeskOf = (services: Needs, ticket: Ticket): HelpdeskChannel | null =>
  ticket.helpdesk ?? services.helpdesk;

/** True for the channel of a helpdesk, whether it was set up or is the one of the configuration. */
export const isHelpdesk = (
  { helpdesk }: Pick<Needs, 'helpdesk'>,
  conversationId: string,
  helpdesks: readonly HelpdeskChannel[],
): boolean => [helpdesk, ...helpdesks].some((each) => each?.channelId === channelOf(conversationId));

/** Why somebody may not act, in words for them, with the code for the log. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly no: Say;
}

const refusals = {
  elsewhere: {
    code: 'MM301_NOT_AN_AGENT',
    no: say('only-the-helpdesk-can-do'),
  },
  otherChannel: {
    code: 'MM301_NOT_AN_AGENT',
    no: say('this-belongs-to-another-helpdesk'),
  },
  stranger: {
    code: 'MM301_NOT_AN_AGENT',
    no: say('only-the-helpdesks-own-people'),
  },
  unknown: {
    code: 'MM304_DIRECTORY',
    no: say('i-cannot-check-right-now'),
  },
} as const satisfies Record<string, Refusal>;

/** Why whoever this turn is from may not act for this helpdesk from where they are; null when they may. */
export const whyNotAgent = async (
  services: Needs,
  turn: Actor,
  helpdesk: HelpdeskChannel | null,
): Promise<Refusal | null> => {
  const isHere = helpdesk !== null && channelOf(turn.address.conversationId) === helpdesk.channelId;
  if (!isHere) return turn.address.place === 'channel' ? refusals.otherChannel : refusals.elsewhere;
  try {
    return (await isAgentOf(services, turn, helpdesk, turn.person)) ? null : refusals.stranger;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return refusals.unknown;
  }
};
