import { TeamsInfo } from 'botbuilder';
import type { CloudAdapter, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { DeliveryError } from '../../../domain/ports';
import type { Directory, Member } from '../../../domain/ports';
import type { Address } from '../../../domain/requester';
import { tooLate, toDeliveryError } from '../delivery';
import { withTimeout } from '../with-timeout';
import { referenceOf } from '../messenger';

/** As many members as the platform gives at once. */
const pageSize = 500;
/** A team has at most 25 000 members; whatever gives more pages than that gives the same ones again. */
const mostPages = 60;

const text = z.string().nullish();
const rosterEntry = z
  .object({
    id: z.string(),
    name: text,
    email: text,
    userPrincipalName: text,
    aadObjectId: text,
    objectId: text,
    userRole: text,
    roles: z.array(z.string()).nullish(),
  })
  .transform((entry): Member => ({
    id: entry.aadObjectId ?? entry.objectId ?? entry.id,
    name: entry.name ?? '',
    channelUserId: entry.id,
    email: entry.email ?? entry.userPrincipalName ?? '',
    owns: [entry.userRole, ...(entry.roles ?? [])].some((role) => role?.toLowerCase() === 'owner'),
  }));

/** Nobody of that id is there; that the team itself is no more looks the same, and nobody is in it either. */
const orNull = (error: unknown): null => {
  if (toDeliveryError(error).outcome === 'missing') return null;
  throw error;
};

/**
 * The rosters of teams as the platform gives them at each question. Members are named by directory id or channel id. It may
 * take `longestCall` milliseconds for each call: somebody who pressed waits for it.
 */
export const makeRoster = (adapter: CloudAdapter, appId: string, longestCall = 10_000): Directory => {
  const timed = <T>(call: Promise<T>): Promise<T> => withTimeout(call, longestCall, tooLate);
  const within = async <T>(address: Address, ask: (context: TurnContext) => Promise<T>): Promise<T> => {
    let result: T | undefined;
    try {
      await adapter.continueConversationAsync(appId, referenceOf(address), async (context) => {
        result = await ask(context);
      });
    } catch (error) {
      throw toDeliveryError(error);
    }
    return result as T;
  };
  const inTeam = (base: Address, teamId: string): Address => ({ ...base, place: 'channel', conversationId: teamId });

  return {
    findMember: (base, teamId, personId) =>
      within(inTeam(base, teamId), (context) =>
        timed(TeamsInfo.getTeamMember(context, teamId, personId)).then((found) => rosterEntry.parse(found), orNull),
      ),

    listMembers: (base, teamId) =>
      within(inTeam(base, teamId), async (context) => {
        const members: Member[] = [];
        let next: string | undefined;
        for (let page = 1; page <= mostPages; page += 1) {
          const got = await timed(TeamsInfo.getPagedTeamMembers(context, teamId, pageSize, next));
          members.push(...z.array(rosterEntry).parse(got.members));
          next = got.continuationToken;
          if (!next) return members;
        }
        throw new DeliveryError('later', null);
      }),

    findInConversation: (address, personId) =>
      within(address, (context) =>
        timed(TeamsInfo.getMember(context, personId)).then((found) => rosterEntry.parse(found), orNull),
      ),
  };
};
