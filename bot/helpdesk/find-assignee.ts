import { findColleague } from '../../dialogs/tickets/typed/find-colleague';
import type { TicketAction } from '../../dialogs/event';
import type { Member } from '../../domain/ports';
import { DeliveryError } from '../../domain/ports';
import type { Person } from '../../domain/requester';
import type { HelpdeskChannel } from '../../domain/ticket';
import type { Refusal } from './agents';
import type { Services } from '../services';
import type { Turn } from '../turn';

type Wanted = Extract<TicketAction, { readonly verb: 'assign-ticket' }>;

/** As many people are named when several could be meant. */
const mostNamed = 6;

const no = (text: string): Refusal => ({ code: 'MM306_COLLEAGUE', no: `${text} Nothing was changed.` });

const isAgent = (services: Services, { id }: Person): boolean => services.agents?.includes(id.toLowerCase()) ?? true;

/** The roster knows more of somebody than a ticket keeps. */
const personOf = ({ id, name, channelUserId, email }: Member): Person => ({ id, name: name || email, channelUserId });

const picked = async (services: Services, turn: Turn, teamId: string, id: string): Promise<Person | Refusal> => {
  const member = await services.directory.findMember(turn.address, teamId, id);
  if (!member) return no('This person is not in the helpdesk’s team, or not any more.');
  if (!isAgent(services, member)) return no(`${member.name} is not one of the helpdesk’s agents.`);
  return personOf(member);
};

/** Namesakes are told apart by their email. */
const named = (people: readonly Member[]): string => {
  const names = people.map(({ name }) => name);
  const all = people.map(({ name, email }) =>
    email !== '' && names.filter((each) => each === name).length > 1 ? `${name} (${email})` : name,
  );
  const more = all.length - mostNamed;
  return `${all.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
};

const typed = async (services: Services, turn: Turn, teamId: string, name: string): Promise<Person | Refusal> => {
  const members = await services.directory.listMembers(turn.address, teamId);
  const found = findColleague(
    members.filter((member) => isAgent(services, member)),
    name,
  );
  switch (found.kind) {
    case 'found':
      return personOf(found.person);
    case 'several':
      return no(`Whom do you mean: ${named(found.people)}? Write the whole name or the email.`);
    case 'none':
      return no('I find nobody of that name among the helpdesk’s agents. Check the spelling, or write the email.');
  }
};

/** Whom a ticket is to be assigned to: whoever asks, who was picked, or whose name was typed; or why nobody. */
export const findAssignee = async (
  services: Services,
  turn: Turn,
  { teamId }: HelpdeskChannel,
  { person, name }: Wanted,
): Promise<Person | Refusal> => {
  const wanted = person === '' ? name : person;
  if (/^(?:me|myself)$/i.test(wanted)) return turn.person;
  if (wanted === '') return no('Choose a colleague, or type their name.');
  try {
    return await (person === '' ? typed(services, turn, teamId, name) : picked(services, turn, teamId, person));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return {
      code: 'MM304_DIRECTORY',
      no: 'I cannot look up your colleagues right now. Nothing was changed; please try again in a minute.',
    };
  }
};
