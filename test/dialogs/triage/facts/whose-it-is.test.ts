import { factOf } from './fact-of';

describe('a version that is of another computer, person or time', () => {
  test.each([
    ['My colleague, who has Outlook 2016, never sees this. My Outlook is behind.', undefined],
    ['Nothing arrives from our supplier. He uses Outlook 2010.', undefined],
    ['My calendar is old. At home I have Outlook 2019, but that is not the one I mean.', undefined],
    ['My deputy has Outlook 2021 on his own PC, I am on Outlook 2019.', '2019'],
    ['Two PCs: the old one with Outlook 2013 is fine, on the new one, Outlook 2021, mails are missing.', '2021'],
    ['With my former Outlook 2016 it never happened, now I have the new Outlook.', 'new'],
    ["Tasks differ. Mine's 2016, hers is 2019.", '2016'],
    ['My inbox stands still. Should I ask for Outlook 2024?', undefined],
    ['In Outlook 2010, years ago, this was easier.', undefined],
    ['In my Outlook the search is empty. My colleague’s Outlook 2019 finds it.', undefined],
    ['Where are my mails from 2013 and 2016?', undefined],
    ['My colleague has Outlook 2016 and her calendar is empty', '2016'],
    ['For my boss: he uses Outlook 2013, nothing updates', '2013'],
  ])('"%s": %s', (text, value) => expect(factOf(text, 'outlook')).toBe(value));

  test.each([
    ['I am not on Windows 10 any more, that was the old PC', undefined],
    ['The phone app stops; no trouble on my laptop with Windows 11', undefined],
    ['Outlook on my MacBook stands still. On my Windows 10 laptop it works.', undefined],
    ['Somebody said Windows 11 causes this', undefined],
    ["Writing for my boss. His laptop runs Windows 11; mine's a Win 10 box.", '11'],
    ['Office 2007 on a Vista machine', 'vista'],
    ['Her PC (XP, Outlook 2007) stands still', 'xp'],
    ['la vista del calendario está vacía', undefined],
  ])('"%s": %s', (text, value) => expect(factOf(text, 'windows')).toBe(value));

  test.each([
    ["Status bar: Disconnected. My colleagues' bars all say Connected.", 'disconnected'],
    ["Tom's Outlook says Disconnected in the status bar. Mine says Connected.", 'disconnected'],
    ['Yesterday the bar said Disconnected, now it says Trying to connect.', 'trying'],
    ['The last time it said Disconnected at the bottom, today I cannot see it', undefined],
    ["is that what people mean by 'Disconnected'?", undefined],
    ['in der Statusleiste steht dauernd Getrennt', 'disconnected'],
    ['the bar at the bottom says conected', 'connected'],
  ])('"%s": %s', (text, value) => expect(factOf(text, 'status-bar')).toBe(value));

  test('two versions of which nothing is said are asked about', () =>
    expect(factOf('Outlook 2016 and Outlook 2019 on two PCs, both stand still', 'outlook')).toBe('conflict'));
});

test.each([
  ['Outlook 13 does not update', '2013'],
  ["Only Sent Items is stuck. outlook '16 / W10", '2016'],
  ['Outlook 2k10 wont sync', '2010'],
  ['it is outlook two thousand ten', '2010'],
  ['Outlook twenty twenty-four on my laptop', '2024'],
  ['Outlook zweitausendsechzehn zeigt nichts', '2016'],
  ['Outlook deux mille seize', '2016'],
  ['Outlook dos mil diecinueve', '2019'],
  ['Outlook 10 minutes behind the web', undefined],
  ['it began in Outlook at 16:30', undefined],
  ['the About box says Outlook 16.0', undefined],
])('the year in "%s" is %s', (text, value) => expect(factOf(text, 'outlook')).toBe(value));
