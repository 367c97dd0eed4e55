import type { Directory } from '../domain/ports';

/** The rosters of teams, through the platform. */
export const makeDirectory = (): Directory => ({
  findMember: (_base, _teamId, personId) =>
    Promise.resolve({ id: personId, name: '', channelUserId: '', email: '', owns: false }),
  listMembers: () => Promise.resolve([]),
  findInConversation: () => Promise.resolve(null),
});
