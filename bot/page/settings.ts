import type { Origin, Settings } from '../../contract/settings';
import { urgencies } from '../../domain/session';
import type { Handle, Page } from './page';
import { Refused } from './refused';
import type { Who } from './sign-in/who';

/** The variables of which it is told whether they are set. None of them is secret. */
const told = [
  'HELPDESK_TEAM_ID',
  'HELPDESK_CHANNEL_ID',
  'HELPDESK_AGENTS',
  'HELPDESK_ADMINS',
  'BUSINESS_HOURS',
  'BUSINESS_HOLIDAYS',
  'TICKET_TARGETS',
  'TAKE_BACK_SECONDS',
  'INCIDENT_REQUESTERS',
  'INCIDENT_MINUTES',
  'SUPPORT_CONTACT',
] as const;

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const helpdesksOf = async ({ services }: Page, { tenantId }: Who): Promise<Settings['helpdesks']> => {
  const set = await services.store.listHelpdesks(tenantId);
  const { helpdesk } = services;
  const isSet = set.some(({ channelId }) => channelId === helpdesk?.channelId);
  return [
    ...set.map(({ channelId, teamId, rule, setBy, setAt }) => ({
      ...{ channel: channelId, team: teamId, labels: rule.labels, urgencies: rule.urgencies, setBy, setAt },
      origin: 'teams' as const,
    })),
    ...(helpdesk && !isSet
      ? [
          {
            ...{
              channel: helpdesk.channelId,
              team: helpdesk.teamId,
              labels: [],
              urgencies: [],
              setBy: null,
              setAt: null,
            },
            origin: 'environment' as const,
          },
        ]
      : []),
  ];
};

/** What is in force, for admins alone. */
export const settings: Handle<'GET /settings'> = async (page, who) => {
  const { services, settings: serving } = page;
  if (!services.admins.includes(who.person.id.toLowerCase())) throw new Refused('not-an-agent', 'admin');
  const { policy, incidents, agents, admins } = services;
  const nameOf = (id: string): string | null => page.localUsers.find((user) => user.id === id)?.name ?? null;
  const [sunday = [], ...others] = policy.hours.week;
  return {
    mode: serving.mode,
    helpdesks: await helpdesksOf(page, who),
    agents: agents?.map((id) => ({ id, name: nameOf(id) })) ?? null,
    admins,
    timezone: policy.timezone,
    hours: [...others, sunday].map((spans) => spans.map(([from, to]) => `${clockTime(from)}–${clockTime(to)}`)),
    holidays: [...policy.hours.holidays].toSorted(),
    targets: urgencies.map((urgency) => ({ urgency, ...policy.targets[urgency] })),
    takeBackFor: policy.takeBackFor,
    incidents,
    systems: [...services.systems.keys()],
    supportContact: services.supportContact,
    origins: Object.fromEntries(
      told.map((name): [string, Origin] => [name, serving.named.has(name) ? 'environment' : 'usual']),
    ),
  };
};
