import type { View } from '../../../dialogs/views/view';
import { anOwnTicket } from './own-ticket-views';
import { aSecondProblem as second, at, here, minute } from './view-parts';
import { views } from './views';

const miriam = 'Miriam Graham';
const hour = 60 * minute;
const question = 'Does the folder also stand still in Outlook on your phone?\nAnd since when exactly?';
const resolution = 'The folder had a damaged view.\nI reset it; please start Outlook once more.';
const opened = views['ticket-opened'];
const own = views['own-ticket'];
const claimed = anOwnTicket({ state: 'claimed', claimedBy: miriam });
const waiting = anOwnTicket({ state: 'waiting', claimedBy: miriam, question });
const resolved = anOwnTicket({ state: 'resolved', claimedBy: miriam, ending: 'resolved', resolution });

/** A requester's own tickets in the states that people meet, by name. */
export const ownTicketGallery: Readonly<Record<string, View>> = {
  'ticket-opened': opened(),
  'ticket-opened-number-only': opened({ ticket: null }),
  'ticket-opened-claimed-in-channel': opened({ here: here({ step: null, place: 'channel' }), ticket: claimed, second }),
  'ticket-opened-waiting': opened({ ticket: waiting, second, keepFiles: false }),
  'ticket-opened-waiting-in-channel': opened({ here: here({ step: null, place: 'channel' }), ticket: waiting }),
  'ticket-opened-resolved': opened({ ticket: resolved, keepFiles: false }),
  'my-tickets': views['my-tickets']({ older: 3 }),
  'my-tickets-none': views['my-tickets']({ tickets: [], contact: null }),
  'own-ticket': own(),
  'own-ticket-claimed-muted': own({ ticket: { ...claimed, muted: true }, says: 'Fewer messages from now on.' }),
  'own-ticket-waiting': own({
    ticket: waiting,
    earlier: 2,
    messages: [
      { at, by: null, text: 'It is only the folder Contoso.', files: ['folder.png'] },
      { at: at + hour, by: miriam, text: question, files: [] },
    ],
    fixes: [{ title: 'Load the folder afresh', at: at + minute, result: 'not-fixed' }],
  }),
  'own-ticket-waiting-for-a-fix': own({
    ticket: { ...waiting, question: null, fix: 'Load the folder afresh' },
    fixes: [{ title: 'Load the folder afresh', at, result: null }],
  }),
  'own-ticket-resolved': own({ ticket: resolved }),
  'own-ticket-rated': own({ ticket: { ...resolved, rating: 4, can: ['reopen'] } }),
  'own-ticket-fixed': own({ ticket: anOwnTicket({ state: 'resolved', ending: 'fixed' }) }),
  'own-ticket-withdrawn': own({
    ticket: anOwnTicket({ state: 'closed', ending: 'withdrawn' }),
    says: 'Ticket 1042 is withdrawn, and the helpdesk knows.',
  }),
  'own-ticket-merged': own({ ticket: anOwnTicket({ state: 'closed', ending: 'merged', mergedInto: 1039 }) }),
  'own-ticket-silence-too-late': own({
    ticket: anOwnTicket({ state: 'closed', ending: 'silence', can: [] }),
    says: 'Ticket 1042 ended more than 14 days ago, so it stays closed.',
  }),
  'which-ticket': views['which-ticket'](),
  'which-ticket-fixed': views['which-ticket']({ wants: 'fixed' }),
  'close-ticket-fixed': views['close-ticket'](),
  'close-ticket-withdraw': views['close-ticket']({ because: 'withdraw' }),
  'close-ticket-unsaid': views['close-ticket']({ because: 'unsaid' }),
  'reopen-ticket': views['reopen-ticket'](),
  'rate-ticket': views['rate-ticket'](),
  'rate-ticket-thanks': views['rate-ticket']({ rating: 4 }),
};
