import { findColleague } from '../../dialogs/tickets/typed/find-colleague';
import type { TicketAction } from '../../dialogs/event';
import type { Member } from '../../domain/ports';
import { DeliveryError } from '../../domain/ports';
import type { Person } from '../../domain/requester';
import type { HelpdeskChannel } from '../../domain/ticket';
import type { Refusal } from './agents';
import type { Services } from '../services';
import type { Actor } from '../turn';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

type Needs = Pick<Services, 'directory' | 'agents'>;

type Wanted = Extract<TicketAction, { readonly verb: 'assign-ticket' }>;

/** As many people are named when several could be meant. */
const mostNamed = 6;

const no = (why: Say): Refusal => ({ code: 'MM306_COLLEAGUE', no: say('nobody-of-that-name', { why }) });

const isAgent = (services: Needs, { id }: Person): boolean => services.agents?.includes(id.toLowerCase()) ?? true;

/** The roster knows more of somebody than a ticket keeps. */
const personOf = ({ id, name, channelUserId, email }: Member): Person => ({ id, name: name || email, channelUserId });

const picked = async (services: Needs, turn: Actor, teamId: string, id: string): Promise<Person | Refusal> => {
  const member = await services.directory.findMember(turn.address, teamId, id);
  if (!member) return no(say('not-in-the-team'));
  if (!isAgent(services, member)) return no(say('not-an-agent', { name: member.name }));
  return personOf(member);
};

/** Namesakes are told apart by their email. */
const whichOf = (people: readonly Member[]): Say => {
  const names = people.map(({ name }) => name);
  const all = people.map(({ name, email }) =>
    email !== '' && names.filter((each) => each === name).length > 1 ? `${name} (${email})` : name,
  );
  const more = all.length - mostNamed;
  const named = all.slice(0, mostNamed);
  return more > 0 ? say('whom-do-you-mean-and-more', { named, more }) : say('whom-do-you-mean', { named });
};

const typed = async (services: Needs, turn: Actor, teamId: string, name: string): Promise<Person | Refusal> => {
  const members = await services.directory.listMembers(turn.address, teamId);
  const found = findColleague(
    members.filter((member) => isAgent(services, member)),
    name,
  );
  switch (found.kind) {
    case 'found':
      return personOf(found.person);
    case 'several':
      return no(whichOf(found.people));
    case 'none':
      return no(say('nobody-is-called-that'));
  }
};

/** Whom a ticket is to be assigned to: whoever asks, who was picked, or whose name was typed; or why nobody. */
export const findAssignee = async (
  services: Needs,
  turn: Actor,
  { teamId }: HelpdeskChannel,
  { person, name }: Wanted,
): Promise<Person | Refusal> => {
  const wanted = person === '' ? name : person;
  if (/^(?:me|myself)$/i.test(wanted)) return turn.person;
  if (wanted === '') return no(say('choose-a-colleague'));
  try {
    return await (person === '' ? typed(services, turn, teamId, name) : picked(services, turn, teamId, person));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return {
      code: 'MM304_DIRECTORY',
      no: say('cannot-look-up-colleagues'),
    };
  }
};
