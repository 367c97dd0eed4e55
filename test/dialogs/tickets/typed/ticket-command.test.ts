import { ticketCommand } from '../../../../dialogs/tickets/typed/ticket-command';
import { meanings, sentences } from '../../../support/sentences';

test.each(meanings`
  reopen: reopen 1001 | Reopen | re-open ticket #1001, please | open it again | open ticket 1001 again
  withdraw: withdraw 1001 | Please withdraw my ticket. | cancel ticket 1001
  close: close my ticket | close 1001
  fixed: 1001 is fixed | Ticket 1001 works again! | my ticket is solved
  mute: mute 1001
  unmute: unmute
  see: ticket 1001 | #1001 | Show me ticket no. 1001 | What’s the status of 1001? | status of my ticket
    | any news on ticket 1001
  rate: rate 1001 5
`)('“%s” wants to %s the ticket that it names, if any', (text, wants) =>
  expect(ticketCommand(text)).toMatchObject({ wants, number: text.includes('1001') ? 1001 : null }),
);

test.each([
  ['add to my ticket: It is **worse** on Mondays', null, 'It is **worse** on Mondays'],
  ['Add this to ticket 1001, since Friday', 1001, 'since Friday'],
  ['add to 1001 Since\nFriday', 1001, 'Since\nFriday'],
  ['add to 1001:', 1001, ''],
])('“%s” adds what was typed, as it was typed', (text, number, added) => {
  expect(ticketCommand(text)).toMatchObject({ wants: 'add', number, text: added });
});

test('with a number and a colon it is left to whoever hears answers, with their files', () => {
  expect(ticketCommand('add to 1001: since Friday')).toBeNull();
});

test('a number alone does not make a ticket of it', () => {
  expect(ticketCommand('2016 works again')).toMatchObject({ unsure: true });
  expect(ticketCommand('ticket 2016 works again')).toMatchObject({ unsure: false });
});

test('the stars come along', () => {
  expect(ticketCommand('rate ticket 1001: 4 stars')).toMatchObject({ wants: 'rate', number: 1001, stars: 4 });
  expect(ticketCommand('rate 1001 6')).toBeNull();
});

test.each([
  ...sentences`
    Outlook does not show my new mail | Outlook 2016 is not working | my ticket is not fixed
    I opened ticket 1001 last week and Outlook still shows nothing new since Monday | open Outlook again | cancel
    it works again | my tickets | 1001 | close`,
  '',
])('“%s” is nothing about a ticket', (text) => {
  expect(ticketCommand(text)).toBeNull();
});
