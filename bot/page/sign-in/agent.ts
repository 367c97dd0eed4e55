import { DeliveryError } from '../../../domain/ports';
import type { Address, Person } from '../../../domain/requester';
import type { HelpdeskChannel, Ticket } from '../../../domain/ticket';
import { helpdesksOf, isAgentOf, memberOf } from '../../helpdesk/agents';
import type { Services } from '../../services';
import { Refused } from '../refused';
import type { Who } from './who';

type Needs = Pick<Services, 'store' | 'directory' | 'helpdesk' | 'agents'>;

/** An agent at the page: who, for which helpdesks, and from where the platform can be asked about them. */
export interface Agent {
  readonly person: Person;
  readonly helpdesks: readonly HelpdeskChannel[];
  /** The channels whose tickets are theirs; `` for tickets that name none: they belong to the configured one. */
  readonly channels: readonly string[];
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
  const { set, configured, replaced } = await helpdesksOf(services, who.tenantId);
  const present: readonly HelpdeskChannel[] = [...set, ...configured];
  const all = [...present, ...replaced];
  const [first] = all;
  if (!first) return null;
  const address =
    set[0]?.address ?? (await services.store.findTenantAddress(who.tenantId)) ?? nowhere(who.tenantId, first);
  if (address.serviceUrl === '' && services.agents === null) return null;
  const turn = { person: who.person, address, input: { kind: 'other' } } as const;
  const isAgent = async (helpdesk: HelpdeskChannel): Promise<boolean> => {
    try {
      return await isAgentOf(services, turn, helpdesk, who.person);
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      // The team of a channel that was replaced may be gone; nobody has to wait for it.
      if (present.includes(helpdesk)) throw new Refused('no-roster');
      return false;
    }
  };
  const are = await Promise.all(all.map(isAgent));
  const helpdesks = all.filter((_, index) => are[index]);
  const [one] = helpdesks;
  if (!one) return null;
  const channels = helpdesks.map(({ channelId }) => channelId);
  const isUnplacedTheirs = channels.includes(services.helpdesk?.channelId ?? '');
  return {
    person: await named(services, who, address, one),
    helpdesks,
    channels: isUnplacedTheirs ? [...channels, ''] : channels,
    address,
  };
};

/** The same, for routes that are for agents alone. Throws Refused. */
export const agentOnly = async (services: Needs, who: Who): Promise<Agent> => {
  const agent = await agentBy(services, who);
  if (!agent) throw new Refused('not-an-agent');
  return agent;
};

/** True for a ticket of one of the agent's helpdesks. */
export const mayWork = ({ channels }: Agent, { helpdesk }: Pick<Ticket, 'helpdesk'>): boolean =>
  channels.includes(helpdesk?.channelId ?? '');
