import { DeliveryError } from '../../../domain/ports';
import type { Address, Person } from '../../../domain/requester';
import type { HelpdeskChannel, Ticket } from '../../../domain/ticket';
import { helpdeskOf, isAgentOf, memberOf } from '../../helpdesk/agents';
import type { Services } from '../../services';
import { Refused } from '../refused';
import type { Who } from './who';

type Needs = Pick<Services, 'store' | 'directory' | 'helpdesk' | 'agents'>;

/** An agent at the page: who, for which helpdesks, and from where the platform can be asked about them. */
export interface Agent {
  readonly person: Person;
  readonly helpdesks: readonly HelpdeskChannel[];
  /** True when tickets without a helpdesk of their own are theirs, too: they belong to the configured one. */
  readonly takesUnplaced: boolean;
  readonly address: Address;
}

const nowhere = (tenantId: string, { channelId }: HelpdeskChannel): Address => ({
  ...{ serviceUrl: '', channel: 'msteams', conversationId: channelId, place: 'channel', tenantId, botId: '' },
});

/** The agent as the roster names them, by which they can be mentioned; where it does not say, by their token. */
const named = async (services: Needs, who: Who, address: Address, { teamId }: HelpdeskChannel): Promise<Person> => {
  if (address.serviceUrl === '') return who.person;
  const turn = { person: who.person, address, input: { kind: 'other' } } as const;
  const member = await memberOf(services, turn, teamId, who.person).catch((error: unknown) => {
    if (error instanceof DeliveryError) return null;
    throw error;
  });
  return member
    ? { id: who.person.id, name: member.name || who.person.name, channelUserId: member.channelUserId }
    : who.person;
};

/** What this person is an agent of; null when of nothing. Throws Refused when that cannot be looked up. */
export const agentBy = async (services: Needs, who: Who): Promise<Agent | null> => {
  const set = await services.store.listHelpdesks(who.tenantId);
  const { helpdesk: configured } = services;
  const isSet = set.some(({ channelId }) => channelId === configured?.channelId);
  const all: readonly HelpdeskChannel[] = configured && !isSet ? [...set, configured] : set;
  const [first] = all;
  if (!first) return null;
  const address =
    set[0]?.address ?? (await services.store.findTenantAddress(who.tenantId)) ?? nowhere(who.tenantId, first);
  if (address.serviceUrl === '' && services.agents === null) return null;
  const turn = { person: who.person, address, input: { kind: 'other' } } as const;
  try {
    const are = await Promise.all(all.map((helpdesk) => isAgentOf(services, turn, helpdesk, who.person)));
    const helpdesks = all.filter((_, index) => are[index]);
    const [one] = helpdesks;
    if (!one) return null;
    return {
      person: await named(services, who, address, one),
      helpdesks,
      takesUnplaced: helpdesks.some(({ channelId }) => channelId === configured?.channelId),
      address,
    };
  } catch (error) {
    if (error instanceof DeliveryError) throw new Refused('no-roster');
    throw error;
  }
};

/** The same, for routes that are for agents alone. Throws Refused. */
export const agentOnly = async (services: Needs, who: Who): Promise<Agent> => {
  const agent = await agentBy(services, who);
  if (!agent) throw new Refused('not-an-agent');
  return agent;
};

/** True for a ticket of one of the agent's helpdesks. */
export const isTheirsToWork = (services: Needs, { helpdesks }: Agent, ticket: Ticket): boolean => {
  const helpdesk = helpdeskOf(services, ticket);
  return helpdesk !== null && helpdesks.some(({ channelId }) => channelId === helpdesk.channelId);
};
