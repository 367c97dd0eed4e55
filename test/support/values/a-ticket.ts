import type { Ticket } from '../../../domain/ticket';
import { aSession } from './a-session';

/** An open ticket that nobody has claimed; name what matters for the test. */
export const aTicket = (given: Partial<Ticket> = {}): Ticket => {
  const session = aSession();
  return {
    id: 'ticket-1',
    number: 1001,
    sessionId: session.id,
    tenantId: session.address.tenantId,
    requester: session.requester,
    address: session.address,
    words: session.words,
    label: 'missing-items',
    facts: { outlook: { value: '2016', source: 'said', words: 'Outlook 2016' } },
    ledger: [],
    transcript: [],
    because: 'asked-for-a-person',
    urgency: 'normal',
    note: '',
    state: 'open',
    claimedBy: null,
    resolution: null,
    events: [{ at: session.createdAt, by: session.requester.name, move: 'opened' }],
    locale: session.locale,
    timezone: session.timezone,
    messages: [],
    fixes: [],
    helpdesk: null,
    post: null,
    elsewhere: null,
    mergedInto: null,
    incident: null,
    muted: false,
    rating: null,
    since: session.createdAt,
    respondedAt: null,
    waitingSince: null,
    pauses: [],
    endedAt: null,
    marks: [],
    nextAt: null,
    createdAt: session.createdAt,
    updatedAt: session.updatedAt,
    version: 1,
    ...given,
  };
};
