import { alsoTyped, titleOfTicket } from '../../../dialogs/tickets/said-for-ticket';
import { shippedLibrary } from '../../support/values/library';
import { aTicket } from '../../support/values/a-ticket';

const said = (text: string, given: object = {}) => ({ at: 0, who: 'requester' as const, text, ...given });
const told = aTicket({
  label: null,
  words: 'my folder stands still',
  note: 'please hurry\nand call me',
  transcript: [
    said('hello there'),
    said('my folder stands still'),
    said('web: yes', { pressed: true }),
    said('how long', { step: 'Load the folder afresh' }),
    said('ok, let’s go on'),
    said('and call me'),
    { at: 0, who: 'mailmend', text: 'Good.' },
  ],
});

test('what else was typed is told once, with the step, and without what was pressed', () => {
  expect(alsoTyped(told)).toEqual([said('how long', { step: 'Load the folder afresh' })]);
});

test.each([
  [aTicket({ label: 'missing-items' }), /missing/],
  [told, /^my folder stands still$/],
  [{ ...told, words: 'talk to a person' }, /^please hurry and call me$/],
  [{ ...told, words: 'no', note: '' }, /^hello there|^my folder/],
  [{ ...told, words: 'x'.repeat(300) }, /^x{79}…$/],
])('a ticket has the title that something tells', (ticket, title) =>
  expect(titleOfTicket(shippedLibrary(), ticket)).toMatch(title),
);

test('where nothing tells what is wrong there is no title', () =>
  expect(titleOfTicket(shippedLibrary(), aTicket({ label: null, words: 'talk to a person' }))).toBeNull());
