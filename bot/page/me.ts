import { labelsOf } from '../../domain/labels';
import { urgencies } from '../../domain/session';
import { ticketStates } from '../../domain/ticket';
import type { Me, Named } from '../../contract/me';
import type { Handle, Page } from './page';
import { Refused } from './refused';
import { agentBy, type Agent } from './sign-in/agent';
import type { Who } from './sign-in/who';

const filtersFor = ({ services }: Page, { helpdesks }: Agent): Me['filters'] => {
  const { library, catalogue } = services.library;
  const titled = (label: string): readonly Named[] => {
    const title = catalogue.get(label)?.title;
    return title ? [{ id: label, title }] : [];
  };
  return {
    states: ticketStates,
    urgencies,
    symptoms: [...labelsOf(library.labels, 'symptom'), ...labelsOf(library.labels, 'topic')].flatMap(titled),
    outlooks: [...(library.facts.get('outlook')?.values ?? [])].map(([id, title]) => ({ id, title })),
    channels: helpdesks.map(({ channelId }) => ({ id: channelId, title: channelId })),
  };
};

const nothing: Me['filters'] = { states: [], urgencies: [], symptoms: [], outlooks: [], channels: [] };

const roleOf = async (page: Page, who: Who): Promise<Agent | 'requester' | 'unknown'> => {
  try {
    return (await agentBy(page.services, who)) ?? 'requester';
  } catch (error) {
    if (error instanceof Refused && error.error === 'no-roster') return 'unknown';
    throw error;
  }
};

/** Who somebody is, and what there is for them. */
export const me: Handle<'GET /me'> = async (page, who) => {
  const { services, settings, localUsers } = page;
  const role = await roleOf(page, who);
  return {
    id: who.person.id,
    name: typeof role === 'string' ? who.person.name : role.person.name,
    role: typeof role === 'string' ? role : 'agent',
    isAdmin: services.admins.includes(who.person.id.toLowerCase()),
    isLocal: settings.mode === 'local',
    localUsers,
    timezone: services.policy.timezone,
    takeBackFor: services.policy.takeBackFor,
    appId: settings.appId,
    botId: settings.botId,
    supportContact: services.supportContact,
    filters: typeof role === 'string' ? nothing : filtersFor(page, role),
  };
};
