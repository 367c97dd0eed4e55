import type { FactId } from '../../../../domain/facts';
import { factOf } from './fact-of';

test.each([
  'Three meetings are missing in Outlook (they are in OWA).',
  'My invoices are gone from the laptop. On the website they are.',
  'Half of my contacts disappeared. In the webmail folder I can still see all of them',
  'In webmail the calendar is right',
  'Every count I made says OWA is the right one',
  'Outlook et OWA ne montrent pas la même chose, et c’est OWA qui a raison',
  'Sur le site web les contacts sont tous là, pas dans Outlook',
  'Im Browser sind die Termine von Mai alle da, hier fehlen sie',
  'In Outlook fehlen Kontakte, die im Webmail noch da sind',
  'Me faltan tareas en el portátil, en la página web sí aparecen',
  'In OWA it has vanished, as it should',
])('the web is right: "%s"', (text) => expect(factOf(text, 'web-right')).toBe('yes'));

test.each(['Same stale meetings in Outlook, in the browser and on the phone', 'No llega nada, en la web tampoco'])(
  'the web is not right: "%s"',
  (text) => expect(factOf(text, 'web-right')).toBe('no'),
);

test.each([
  'I have wrong entries in Outlook, they are in OWA',
  'Some notes are only on this computer and not on the web',
  'Are they in OWA?',
  'If they are in webmail, what do I do?',
  'I deleted mails. They are in OWA.',
  'My mails are missing. I think they are in OWA.',
  'Mein Termin fehlt. Ist er im Webmail noch da?',
  'My mails are missing. I use OWA at home.',
])('nothing is said of the web being right: "%s"', (text) => expect(factOf(text, 'web-right')).not.toBe('yes'));

test.each<[string, FactId, string | undefined]>([
  ['Outlook 2019 in online mode: dreadfully slow. With the cache it was fast', 'mode', 'online'],
  ['Der Cache ist aus, jetzt läuft alles im Onlinemodus', 'mode', 'online'],
  ['I unticked the cache, then ticked it again', 'mode', 'cached'],
  ['entire branch has "Disconnected" below', 'affected', 'everybody'],
  ['it is prompting everybody in our office for a password', 'affected', 'everybody'],
  ['le pasa a toda la oficina', 'affected', 'everybody'],
  ['tout le service a le même problème', 'affected', 'everybody'],
  ['it hangs, only with me', 'affected', 'only-me'],
  ['Bottom left: Disconnected.', 'status-bar', 'disconnected'],
  ['Outlook bleibt auf „Getrennt“', 'status-bar', 'disconnected'],
  ['Outlook queda en «Desconectado»', 'status-bar', 'disconnected'],
  ['Outlook se cuelga y no arranca', 'outlook-opens', 'no'],
  ['Outlook geht sofort wieder zu', 'outlook-opens', 'no'],
  ["Outlook shows an error and doesn't start any more", 'outlook-opens', 'no'],
  ['Outlook does start after a while', 'outlook-opens', 'yes'],
  ['Outlook se abre, pero nada llega', 'outlook-opens', 'yes'],
  ['of all my folders just one of them is old', 'scope', 'one-folder'],
  ['Ein Ordner im Archiv zeigt nichts Neues', 'scope', 'one-folder'],
  ['una carpeta que no se actualiza', 'scope', 'one-folder'],
  ['un seul dossier est vieux : « Devis »', 'folder', 'Devis'],
  ['one folder is never updated, it is called Offers', 'folder', 'Offers'],
  ['stale, but only in Sales/Norway', 'folder', 'Sales/Norway'],
  ['everything loads except "Pricing"', 'folder', 'Pricing'],
  ['my host supports POP and nothing else', 'account', 'pop'],
  ['Outlook 2007, Vista, do not laugh', 'windows', 'vista'],
  ['Die Ordnergruppe kann nicht geöffnet werden.', 'error-text', 'Die Ordnergruppe kann nicht geöffnet werden.'],
  ["L'ensemble de dossiers ne peut pas être ouvert", 'error-text', "L'ensemble de dossiers ne peut pas être ouvert"],
  ['a script cleaned my mailbox last night', 'changed-by-program', 'yes'],
  ['our backup tool set categories on everything', 'changed-by-program', 'yes'],
  ['modificamos citas con EWS', 'changed-by-program', 'yes'],
  ['edited while it was closed, no script involved', 'changed-by-program', 'no'],
  ['Es wurde geändert. Ob es ein Programm war, weiß ich nicht.', 'changed-by-program', 'unsure'],
  ['a script cleans nothing here, it does not run', 'affected', undefined],
  ['the sun shines, bottom line: all good', 'status-bar', undefined],
])('"%s": %s is %s', (text, fact, value) => expect(factOf(text, fact)).toBe(value));

test.each([
  ['My calendar stands still, I’m on 2021 by the way', '2021'],
  ['The offline file is damaged. We have 2013.', '2013'],
  ['We still use 2010 on Windows 7', '2010'],
])('a year alone is the Outlook that somebody says they use: "%s"', (text, year) =>
  expect(factOf(text, 'outlook')).toBe(year),
);

test.each(['We are on Exchange 2016', 'I have 2016 mails in one folder', 'We have 2013 contacts, none is shown'])(
  'a year that counts or names something else is no Outlook: "%s"',
  (text) => expect(factOf(text, 'outlook')).toBeUndefined(),
);
