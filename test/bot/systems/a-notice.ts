import { berlin } from '../../support/values/reader';
import type { Notice } from '../../../bot/systems/system';
import { aTicket } from '../../support/values/a-ticket';

/** A notice of a ticket that was just opened; name what matters for the test. */
export const aNotice = (given: Partial<Notice> = {}): Notice => ({
  key: 'ticket-1.opened.5',
  event: 'opened',
  state: 'open',
  at: 5,
  ticket: aTicket({ words: 'my mail is gone', note: 'I need it by noon' }),
  reader: berlin,
  title: 'Items are missing',
  facts: [{ name: 'Outlook version', value: 'Outlook 2016' }],
  link: 'https://teams.microsoft.com/l/message/channel/1',
  email: 'robin@example.com',
  ...given,
});
