import type { CloudAdapter } from 'botbuilder';
import type { Clock, Directory, Member } from '../../../domain/ports';
import { makeRosterCache } from './roster-cache';
import { makeRoster } from './roster';

/** How long a member is believed to be one, in milliseconds: whoever left a team may act for no longer than this. */
export const memberFor = 5 * 60_000;
/** How long somebody is believed to be none, in milliseconds: whoever was just added is let in soon. */
export const strangerFor = 30_000;
const mostPeople = 5_000;
const mostTeams = 20;

/** Rosters that are asked for once in a while; an answer that is too old is never used, even when no new one comes. */
export const remembering = (roster: Directory, clock: Clock): Directory => {
  const people = makeRosterCache<Member | null>(clock, mostPeople, (found) => (found ? memberFor : strangerFor));
  const teams = makeRosterCache<readonly Member[]>(clock, mostTeams, () => memberFor);
  const question = (...parts: readonly string[]): string => parts.map((part) => part.toLowerCase()).join('\n');
  return {
    findMember: (base, teamId, personId) =>
      people.ask(question(base.tenantId, 'team', teamId, personId), () => roster.findMember(base, teamId, personId)),
    listMembers: (base, teamId) => teams.ask(question(base.tenantId, teamId), () => roster.listMembers(base, teamId)),
    findInConversation: (address, personId) =>
      people.ask(question(address.tenantId, 'chat', address.conversationId, personId), () =>
        roster.findInConversation(address, personId),
      ),
  };
};

/** The rosters of teams, through the platform. `appId` is empty in local mode. */
export const makeDirectory = (adapter: CloudAdapter, appId: string, clock: Clock): Directory =>
  remembering(makeRoster(adapter, appId), clock);
