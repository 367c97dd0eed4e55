import { titleOfTicket } from '../../dialogs/tickets/said-for-ticket';
import { shownFacts } from '../../dialogs/conversation/view/shown';
import { DeliveryError } from '../../domain/ports';
import type { Job } from '../../domain/kept/jobs';
import type { Elsewhere, Ticket } from '../../domain/ticket';
import { helpdeskReader } from '../services';
import type { Services } from '../services';
import { amend, tickets } from '../tickets/amend';
import { threadLane } from '../tickets/enqueue-news';
import { words, say } from '../../texts/say';

type Needs = Pick<Services, 'store' | 'directory' | 'log' | 'clock' | 'newId' | 'library' | 'policy' | 'systems'>;

type CallSystem = Extract<Job, { readonly kind: 'call-system' }>;

/** Opens the ticket's thread in Teams. */
const linkOf = ({ post, helpdesk, tenantId }: Ticket): string | null => {
  if (!post || !helpdesk) return null;
  const query = new URLSearchParams({ tenantId, parentMessageId: post.messageId });
  const place = `${encodeURIComponent(helpdesk.channelId)}/${encodeURIComponent(post.messageId)}`;
  return `https://teams.microsoft.com/l/message/${place}?${query.toString()}`;
};

/** The requester's address as their chat's roster has it; a roster that cannot be read holds nothing up. */
const emailOf = async (services: Needs, ticket: Ticket): Promise<string> => {
  try {
    return (await services.directory.findInConversation(ticket.address, ticket.requester.id))?.email ?? '';
  } catch (error) {
    if (error instanceof DeliveryError) return '';
    throw error;
  }
};

/** Remembers where the ticket stands elsewhere, and shows it on the helpdesk's card. */
const rememberElsewhere = async (services: Needs, id: string, elsewhere: Elsewhere): Promise<void> => {
  await amend(
    services.store,
    tickets,
    id,
    (ticket) => (ticket.elsewhere?.id === elsewhere.id ? null : { ...ticket, elsewhere }),
    async (store, ticket) => {
      const lane = threadLane(ticket);
      const key = `elsewhere:${lane}:${elsewhere.id}`;
      await store.enqueue({ lane, key, job: { kind: 'update-ticket', ticket: id }, dueAt: services.clock() });
    },
  );
};

/** Tells another system of a ticket. One that is not set up any more has nothing to be told. */
export const callSystem = async (services: Needs, job: CallSystem): Promise<void> => {
  const system = services.systems.get(job.system);
  const ticket = await services.store.findTicket(job.ticket);
  if (!system || !ticket) return;
  const { event, state, at } = job;
  const reader = helpdeskReader(services);
  const { library } = services.library;
  try {
    const elsewhere = await system.tell({
      key: `${ticket.id}.${event}.${String(at)}`,
      event,
      state,
      at,
      ticket,
      reader,
      title: titleOfTicket(services.library, ticket) ?? words(reader, say('not-told-what-is-wrong')),
      facts: shownFacts(library, ticket.facts).map(({ name, value }) => ({ name, value })),
      link: linkOf(ticket),
      email: await emailOf(services, ticket),
    });
    if (elsewhere) await rememberElsewhere(services, ticket.id, elsewhere);
  } catch (error) {
    if (error instanceof DeliveryError) {
      services.log.warn({ code: 'MM401_SYSTEM', system: job.system, ticket: ticket.id, err: error.cause }, 'not told');
    }
    throw error;
  }
};
