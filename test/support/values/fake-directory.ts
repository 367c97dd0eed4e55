import type { Directory, Member } from '../../../domain/ports';

/** Rosters that a test fills. */
export interface FakeDirectory extends Directory {
  /** Team id → its members. A team that is not here has everybody in it. */
  readonly teams: Map<string, Member[]>;
  /** The next calls fail with these, one each. */
  readonly fail: (...errors: readonly Error[]) => void;
}

const asMember = (id: string): Member => ({ id, name: id, channelUserId: `29:${id}`, email: '', owns: false });

/** A directory without a platform behind it. */
export const makeFakeDirectory = (): FakeDirectory => {
  const teams = new Map<string, Member[]>();
  const failures: Error[] = [];
  const asked = async (): Promise<void> => {
    await Promise.resolve();
    const failure = failures.shift();
    if (failure) throw failure;
  };
  return {
    teams,
    fail: (...errors) => void failures.push(...errors),
    findMember: async (_base, teamId, personId) => {
      await asked();
      const members = teams.get(teamId);
      return members ? (members.find(({ id }) => id === personId) ?? null) : asMember(personId);
    },
    listMembers: async (_base, teamId) => {
      await asked();
      return teams.get(teamId) ?? [];
    },
    findInConversation: async (_address, personId) => {
      await asked();
      return asMember(personId);
    },
  };
};
