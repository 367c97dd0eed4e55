import type { TicketEvent, TicketMessage } from '../../../domain/ticket';
import type { View } from '../../../dialogs/views/view';
import { aTicket } from '../values/a-ticket';
import { someFacts, someTried } from './view-parts';
import { views } from './views';

const miriam = { id: 'agent-1', name: 'Miriam Graham', channelUserId: '29:miriam' };
const base = views.ticket().ticket;
const hour = 3_600_000;
const at = (hours: number): number => base.createdAt + hours * hour;
const adele = base.requester.name;

const event = (hours: number, by: string, move: TicketEvent['move'], note?: string): TicketEvent => ({
  at: at(hours),
  by,
  move,
  ...(note !== undefined && { note }),
});

const message = (hours: number, by: string, text: string, given: Partial<TicketMessage> = {}): TicketMessage => ({
  id: `message-${hours}`,
  at: at(hours),
  from: by === adele ? 'requester' : 'agent',
  by,
  text,
  asks: false,
  files: [],
  ...given,
});

const question = 'Does the folder show new mail when you press F9 while you stand in it?';
const answer = 'No, nothing changes. I attach a picture of the bar at the bottom.';
const noted = 'Same mailbox as in March: the server move may not have finished for her. Asked Diego to look.';
const picture = {
  name: 'status-bar.png',
  contentType: 'image/png',
  size: 48_213,
  url: 'https://contoso.example/status-bar.png',
};

const asked = [event(1, miriam.name, 'claim'), event(1.2, miriam.name, 'ask', question)];
const answered = [event(2, adele, 'add', answer), event(2.5, miriam.name, 'note', noted)];
const messages = [message(1.2, miriam.name, question, { asks: true }), message(2, adele, answer, { files: [picture] })];
const claimed = { ...base, claimedBy: miriam, respondedAt: at(1) };

/** The helpdesk's card in every state that agents meet, by name. */
export const ticketGallery: Readonly<Record<string, View>> = {
  'ticket-open': views.ticket(),
  'ticket-open-due': views.ticket({
    due: { respondBy: at(1), resolveBy: at(30), missed: 'response' },
    ticket: { ...base, urgency: 'high', incident: 'incident-1' },
  }),
  'ticket-claimed': views.ticket({
    due: { respondBy: null, resolveBy: at(30), missed: null },
    ticket: { ...claimed, state: 'claimed', events: [...base.events, event(1, miriam.name, 'claim')] },
  }),
  'ticket-waiting': views.ticket({
    ticket: {
      ...claimed,
      state: 'waiting',
      waitingSince: at(1.2),
      messages: messages.slice(0, 1),
      events: [...base.events, ...asked],
    },
  }),
  'ticket-fixes-sent': views.ticket({
    ticket: {
      ...claimed,
      state: 'waiting',
      waitingSince: at(3),
      fixes: [
        { id: 'fix-1', procedure: 'rebuild-ost', by: miriam.name, at: at(1.5), stage: 'asking', cardId: null },
        { id: 'fix-2', procedure: 'switch-offline-off', by: miriam.name, at: at(3), stage: 'doing', cardId: 'card-2' },
      ],
      messages,
      events: [
        ...base.events,
        ...asked,
        event(1.5, miriam.name, 'send-fix', 'Let Outlook build a new offline file'),
        ...answered,
        event(3, miriam.name, 'send-fix', 'Switch Work Offline off'),
      ],
    },
  }),
  'ticket-resolved': views.ticket({
    ticket: {
      ...claimed,
      state: 'resolved',
      endedAt: at(4),
      rating: 4,
      resolution: 'The folder had a damaged view. Reset it.',
      messages,
      events: [
        ...base.events,
        ...asked,
        ...answered,
        event(4, miriam.name, 'resolve', 'The folder had a damaged view. Reset it.'),
        event(30, adele, 'rate', '4 of 5'),
      ],
    },
  }),
  'ticket-reopened-urgent': views.ticket({ ticket: { ...base, state: 'reopened', urgency: 'urgent' } }),
  'ticket-merged': views.ticket({
    ticket: {
      ...claimed,
      state: 'closed',
      mergedInto: 1043,
      events: [...base.events, event(1, miriam.name, 'claim'), event(2, miriam.name, 'merge', '1043')],
    },
  }),
  'ticket-muted': views.ticket({
    ticket: { ...claimed, state: 'claimed', muted: true, events: [...base.events, event(1, adele, 'mute', 'on')] },
  }),
  'ticket-urgent-with-everything': views.ticket({
    due: { respondBy: null, resolveBy: at(3), missed: 'resolution' },
    ticket: {
      ...claimed,
      state: 'waiting',
      urgency: 'urgent',
      waitingSince: at(3),
      incident: 'incident-1',
      muted: true,
      elsewhere: { system: 'zammad', id: '4711', url: 'https://desk.contoso.example/#ticket/zoom/4711' },
      fixes: [{ id: 'fix-1', procedure: 'scanpst', by: miriam.name, at: at(3), stage: 'doing', cardId: null }],
      messages,
      events: [
        ...base.events,
        event(0.5, 'Diego Siciliani', 'assign', miriam.name),
        event(0.6, miriam.name, 'prioritize', 'urgent'),
        ...asked,
        ...answered,
        event(2.6, miriam.name, 'show-transcript'),
        event(2.7, miriam.name, 'took-in', '1039'),
        event(3, miriam.name, 'send-fix', 'Repair a file that does not open'),
      ],
    },
  }),
  'ticket-closed-bare': views.ticket({
    ticket: aTicket({ state: 'closed', words: 'help', note: '', ledger: [], events: [], facts: {} }),
    title: null,
    facts: [],
    reason: 'Asked for a person before anything was tried.',
  }),
  'ticket-without-facts-tried': views.ticket({
    facts: someFacts.slice(0, 1),
    ticket: { ...base, ledger: [...base.ledger].slice(0, someTried.length - 2) },
  }),
};
