import { readFacts } from '../../../../dialogs/triage/facts/read-facts';
import { factOf } from './fact-of';

test.each([
  ['the calendar is not updating', 'Calendar', 'one-folder'],
  ["'Clients - North' isn't refreshed", 'Clients - North', 'one-folder'],
  ['Update Folder does nothing for Contacts', 'Contacts', 'one-folder'],
  ['Junk never updates', 'Junk Email', 'one-folder'],
  ['everything syncs with the exception of Drafts', 'Drafts', 'one-folder'],
  ['my inbox is stuck', 'Inbox', undefined],
  ['nur der Kalender aktualisiert nicht', 'Kalender', 'one-folder'],
  ['Ordner Rechnungen bleibt alt', 'Rechnungen', 'one-folder'],
  ['le dossier Factures reste figé', 'Factures', 'one-folder'],
  ['la carpeta Pedidos no se actualiza', 'Pedidos', 'one-folder'],
  ['one folder is old, all others are good', undefined, 'one-folder'],
  ["it's the whole mailbox", undefined, 'whole-mailbox'],
  ['every folder is old', undefined, 'whole-mailbox'],
  ['alle Ordner sind alt', undefined, 'whole-mailbox'],
  ['nothing arrives in my inbox', undefined, undefined],
  ['only the inbox syncs', undefined, undefined],
  ['all folders but one are fine', undefined, 'one-folder'],
  ['an email I just sent', undefined, undefined],
  ['reply all button missing', undefined, undefined],
  ['my calendar is blank', undefined, undefined],
  ['how do I know whether it is one folder', undefined, undefined],
])('"%s": folder %s, %s', (text, folder, scope) => {
  expect(factOf(text, 'folder')).toBe(folder);
  expect(factOf(text, 'scope')).toBe(scope);
});

test.each([
  ['nothing new since Monday', 'Monday'],
  ['since the server move users see old mail', 'the server move'],
  ['old since we moved to the new site', 'we moved to the new site'],
  ['from mid September on nothing arrives', 'from mid September on'],
  ['Trying to connect for two hours now', 'two hours'],
  ['mail stopped this morning', 'this morning'],
  ['seit gestern leer', 'gestern'],
  ['depuis la mise à jour plus rien', 'la mise à jour'],
  ['desde ayer no llega nada', 'ayer'],
  ['since the program never gets mail I use OWA', undefined],
  ['since it is not urgent, take your time', undefined],
  ['since I use two screens', undefined],
  ['cambiado desde una aplicación', undefined],
  ['depuis mon téléphone ça marche', undefined],
  ['I closed it on Friday', undefined],
  ['how long since the last sync', undefined],
])('"%s": since %s', (text, value) => expect(factOf(text, 'since')).toBe(value));

test.each([
  ['was Outlook 2010 before, now 2016', '2016'],
  ['upgraded from Outlook 2013 to 2019', '2019'],
  ['the 2010 client has no link', '2010'],
  ['Office 2016 here, folder is stale', '2016'],
  ['rebuild the Outlook database of my iMac', 'mac'],
  ['the iPad app shows nothing', 'mobile'],
  ['4.2424.0 on the tablet', 'mobile'],
  ['we bought Office Home 2024 for the kids', undefined],
  ['Office Home 2024 is on the other one, unrelated', undefined],
  ['Visio 2021 is broken', undefined],
  ['we used to have Outlook 2013', undefined],
  ['on my Mac everything is fine', undefined],
  ['ich soll Outlook neu starten', undefined],
])('"%s" is Outlook %s', (text, value) => expect(factOf(text, 'outlook')).toBe(value));

test.each([
  'the web has everything, Outlook does not, and this goes on and on for weeks and months without an end in sight',
  'nobody else in the whole building has this, it is really strange and I would like somebody to look at it',
])('the words of a fact are a phrase and not the whole of "%s"', (text) => {
  const { facts } = readFacts(text);
  expect(facts.length).toBeGreaterThan(0);
  for (const { words } of facts) {
    expect(text).toContain(words);
    expect(words.length).toBeLessThan(60);
  }
});
