import type { Ticket } from '../../../domain/ticket';

/** Who stands where somebody was. */
const nobody = { id: '', name: '—', channelUserId: '' };

/**
 * The ticket without its requester and without what anybody wrote in it: its number, problem, what was tried, who of the
 * helpdesk did what and when, and its times stay.
 */
export const withoutPerson = (ticket: Ticket, now: number): Ticket => {
  const { name } = ticket.requester;
  return {
    ...ticket,
    requester: nobody,
    affected: null,
    address: { ...ticket.address, conversationId: '', personId: '' },
    locale: null,
    timezone: null,
    words: '',
    facts: {},
    transcript: [],
    note: '',
    resolution: null,
    messages: [],
    fixes: [],
    events: ticket.events.map(({ at, by, move }) => ({ at, by: by === name ? nobody.name : by, move })),
    updatedAt: now,
  };
};
