import { factOf } from './fact-of';

test.each([
  ['she can still open Outlook', 'yes'],
  ['the user can open Outlook', 'yes'],
  ['Outlook lässt sich aber öffnen', 'yes'],
  ['das Programm lässt sich noch starten', 'yes'],
  ['Outlook crashes at times. Starts again without complaint.', 'yes'],
  ['on peut ouvrir Outlook quand même', 'yes'],
  ['todavía puedo abrir Outlook', 'yes'],
  ['no Outlook window appears after that message', 'no'],
  ['the Outlook window never shows up', 'no'],
  ['Outlook closes by itself after the logo, I never get in', 'no'],
  ["aucune fenêtre Outlook n'apparaît", 'no'],
  ['no aparece ninguna ventana de Outlook', 'no'],
  ['Outlook shuts itself 3 seconds after the splash, never get in', 'no'],
  ["Outlook quits with 'stopped working' whenever I print", undefined],
  ['Outlook closes by itself when I print an attachment', undefined],
  ['Outlook does open, it just shows old mail', 'yes'],
  ['Outlook itself opens fine', 'yes'],
  ['Outlook startet normal', 'yes'],
  ['Outlook démarre normalement', 'yes'],
  ['I get past the error and Outlook opens', 'yes'],
  ['Outlook refuses to start', 'no'],
  ['Outlook will not come up', 'no'],
  ['Outlook hangs at loading profile and never opens', 'no'],
  ['Outlook startet nicht mehr', 'no'],
  ['Outlook ne démarre plus', 'no'],
  ['Outlook no arranca', 'no'],
  ['Outlook never gets beyond the splash screen', 'no'],
  ['so that I can open Outlook again', undefined],
  ['I can open Outlook on the web', undefined],
  ['how can I open Outlook without cache?', undefined],
  ['I closed Outlook and opened it again', undefined],
  ['the attachment will not open', undefined],
  ['please tell me when I can start Outlook', undefined],
])('"%s": outlook-opens is %s', (text, value) => expect(factOf(text, 'outlook-opens')).toBe(value));

test.each([
  ['The CRM connector filed 300 mails away while Outlook was shut', 'yes'],
  ['our ticketing software files the mails away after five', 'yes'],
  ['Unsere Archivsoftware hat nachts Mails verschoben', 'yes'],
  ['items a migration tool has touched keep the old text', 'yes'],
  ['the ticket system moved them to another folder overnight', 'yes'],
  ['el software de archivado mueve los correos de noche', 'yes'],
  ['messages that our helpdesk system tagged do not change in Outlook', 'yes'],
  ['My assistant changed ten appointments on the web while my laptop was off', 'no'],
  ['my secretary altered the dates on the web while I was away', 'no'],
  ['Meine Sekretärin hat die Termine im Web geändert, während mein Laptop aus war', 'no'],
  ['whether a program or a colleague changed it I cannot say', 'unsure'],
  ['ob eine Software oder ein Kollege das geändert hat, weiß ich nicht', 'unsure'],
  ['I answered the mails in Outlook Web App and they are marked as answered there', undefined],
  ['one set of mails in the programme, another set when she moved to Firefox', undefined],
  ['mails I moved via the Web App are still in the inbox of the programme', undefined],
  ['our DMS renames subjects at night', 'yes'],
  ['a script of ours deleted the old ones via EWS', 'yes'],
  ['Ein Skript hat die Mails verschoben', 'yes'],
  ['un script a déplacé les messages', 'yes'],
  ['un programa externo movió los correos', 'yes'],
  ['the room booking software edits my appointments', 'yes'],
  ['changes made by the archive system do not arrive', 'yes'],
  ['no software is involved', 'no'],
  ['kein Programm hat etwas geändert', 'no'],
  ['my colleague edited the meetings in the browser', 'no'],
  ['maybe a program changed it', 'unsure'],
  ['perhaps some tool moved them', 'unsure'],
  ['no idea whether a script or someone did that, things were moved', 'unsure'],
  ['the app on my phone shows them moved', undefined],
  ['the Outlook app deleted nothing', undefined],
  ['Outlook moved my mails to junk', undefined],
  ['I changed the password in the app', undefined],
  ['the update changed my view', undefined],
  ['the system is slow', undefined],
  ['my system was set up last week', undefined],
])('"%s": changed-by-program is %s', (text, value) => expect(factOf(text, 'changed-by-program')).toBe(value));

test.each([
  ['about forty contacts exist solely on this laptop', 'yes'],
  ['Outlook has tasks that the web does not', 'yes'],
  ['Im Outlook liegen Notizen, die es im Web nicht gibt', 'yes'],
  ['die Notizen existieren also nur hier', 'yes'],
  ['Outlook contient des contacts que le web n’a pas', 'yes'],
  ['LOCAL ONLY ITEMS: none', 'no'],
  ['Local data: none.', 'no'],
  ['local-only data = no', 'no'],
  ["half the notes are gone, no idea if they're on the server", undefined],
  ['some contacts are gone, not sure whether they are on the web', undefined],
  ['I have notes here that are not on the server', 'yes'],
  ['there is mail in the outbox that did not go', 'yes'],
  ['der Entwurf ist nur hier gespeichert', 'yes'],
  ['hay borradores solo aquí', 'yes'],
  ['I made tasks offline and they never went up', 'yes'],
  ['nothing is only here', 'no'],
  ['everything is on the server, I have nothing local', 'no'],
  ['alles liegt auf dem Server, nichts nur lokal', 'no'],
  ['Outlook has mails that I deleted on the web', undefined],
  ['do I have local data?', undefined],
  ['Outlook shows contacts twice', undefined],
  ['Outlook has problems that the web does not have', undefined],
  ['Outlook has more mails than the web', undefined],
])('"%s": local-data is %s', (text, value) => expect(factOf(text, 'local-data')).toBe(value));

test.each([
  ['Tasks lost. Outlook 2007. Vista.', 'vista'],
  ['Outlook 2003. XP. Nothing syncs.', 'xp'],
])('"%s": windows is %s', (text, value) => expect(factOf(text, 'windows')).toBe(value));

test.each([
  ["we were on 2013, since summer it's 2024 LTSC. Outlook lags.", '2024'],
  ['since March it is 2021, before that we had Outlook 2010', '2021'],
])('"%s": outlook is %s', (text, value) => expect(factOf(text, 'outlook')).toBe(value));

test.each([
  ['it flips between connected and trying to connect. Right now: Trying to connect', 'trying'],
  ['the bar jumps between connected and disconnected, right now: Disconnected', 'disconnected'],
])('"%s": status-bar is %s', (text, value) => expect(factOf(text, 'status-bar')).toBe(value));

test.each([
  ['Second profile without caching: perfect. First profile, cached: broken.', undefined],
  ['profile A cached: wrong, profile B not cached: right', undefined],
])('"%s": mode is %s', (text, value) => expect(factOf(text, 'mode')).toBe(value));

test.each([
  [
    "the search box says Something went wrong and your search couldn't be completed.",
    "Something went wrong and your search couldn't be completed",
  ],
  ['When I click on it: Cannot open the set of folders. Mine is fine.', 'Cannot open the set of folders'],
  [
    'a message popped up, administrator made a change, quit and restart, something like that',
    'administrator made a change, quit and restart',
  ],
  ['es kommt dass die ost-Datei keine Outlook-Datendatei ist', 'die ost-Datei keine Outlook-Datendatei ist'],
  ["it says my offline file can't be opened, I did not write it down", undefined],
])('"%s": error-text is %s', (text, value) => expect(factOf(text, 'error-text')).toBe(value));

test('what lies here counts beside a form that says "none"', () => {
  expect(factOf('LOCAL ONLY ITEMS: none. Three mails are stuck in my outbox.', 'local-data')).toBe('yes');
});
