import { button, caption, field, otherTick, tick } from '../../elements/fields';
import { frame } from '../../elements/frames';
import { blank, named, words } from '../../elements/words';
import { column, right, row, space } from '../../part';
import { window } from '../../window';

/** The message of an Outlook that cannot open its file. */
export const outlookErrorWindow = window('the error message of Outlook', () => [
  frame(
    'Microsoft Outlook',
    column(
      8,
      space(460),
      blank(330),
      named('.ost', 'file name', words('…\\Outlook\\Outlook.ost')),
      blank(200),
      right(button('OK')),
    ),
  ),
]);

/** Scanost, which comes with Outlook 2003 and 2007. */
export const scanostWindow = window('the window of Scanost', () => [
  frame(
    'OST Integrity Check',
    column(10, space(460), otherTick(240), tick('Repair Errors', 'ticked', 60), right(button('Begin Scan'))),
  ),
  frame(
    'Choose Profile',
    column(
      10,
      space(460),
      caption('Profile Name:'),
      field('Outlook', 420, 'Profile Name', 'list'),
      right(button('OK')),
    ),
  ),
  frame('Outlook', column(12, space(460), blank(330), row(16, space(70), button('Connect'), button('Work Offline')))),
]);

/** Scanpst, the Inbox Repair tool. */
export const scanpstWindow = window('the window of the Inbox Repair tool', () => [
  frame(
    'Inbox Repair',
    column(
      12,
      space(500),
      caption('Name of the file:'),
      row(26, field('…\\Outlook.ost', 330, '.ost', 'file name'), button('Browse')),
      right(button('Start')),
    ),
  ),
  frame(
    'Inbox Repair',
    column(
      12,
      space(500),
      blank(320),
      tick('Make backup of scanned file before repairing', 'ticked', 0, 'Make backup of scanned file …'),
      right(button('Repair')),
    ),
  ),
]);
