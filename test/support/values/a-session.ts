import { beginSession } from '../../../dialogs/conversation/begin';
import type { Context } from '../../../dialogs/conversation/context';
import type { Address, Person } from '../../../domain/requester';
import type { Session } from '../../../domain/session';

const person: Person = { id: 'person-1', name: 'Adele Vance', channelUserId: '29:adele' };
const address: Address = {
  serviceUrl: 'https://smba.example/emea/',
  channel: 'msteams',
  conversationId: 'conversation-1',
  place: 'personal',
  tenantId: 'tenant-1',
  botId: '28:mailmend',
  personId: 'person-1',
};
const context = { newId: 'session-1', now: 1_750_000_000_000 } as Context;

/** A session in the middle of clarifying, in a personal chat; name what matters for the test. */
export const aSession = (given: Partial<Session> = {}): Session => ({
  ...beginSession(context, { person, address, locale: null, timezone: null }, 'Outlook does not show my new mail'),
  choices: ['mismatch', 'missing-items'],
  transcript: [],
  version: 1,
  ...given,
});
