import type { Member } from '../../../domain/ports';
import type { Person } from '../../../domain/requester';

/** Somebody with this id in the directory. */
export const aPerson = (id: string, name = id): Person => ({ id, name, channelUserId: `29:${id}` });

/** Somebody in the roster of a team or chat; name what matters for the test. */
export const aMember = (id: string, given: Partial<Member> = {}): Member => ({
  ...aPerson(id),
  email: '',
  owns: false,
  ...given,
});

/** Agents of the helpdesk. */
export const ada = aPerson('ada', 'Ada Aalto');
export const grady = aPerson('grady', 'Grady Archie');
