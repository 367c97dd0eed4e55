import { factOf } from './fact-of';

test.each([
  ['I have drafts that only exist on this PC', 'yes'],
  ['some notes live only on my laptop', 'yes'],
  ['there are a few things that were only saved locally', 'yes'],
  ['three mails are stuck in my outbox', 'yes'],
  ['I wrote two replies on the train and they were never sent', 'yes'],
  ["there's unsent mail in there", 'yes'],
  ["I've got tasks that are nowhere else but on this machine", 'yes'],
  ['a folder marked (This computer only)', 'yes'],
  ['I made appointments while offline that never reached the server', 'yes'],
  ['Es gibt Entwürfe, die nur auf diesem Rechner liegen', 'yes'],
  ['im Postausgang liegen noch zwei Mails', 'yes'],
  ['ich habe noch ungesendete Nachrichten', 'yes'],
  ['manche Notizen sind nur lokal gespeichert', 'yes'],
  ["j'ai des brouillons uniquement sur cet ordinateur", 'yes'],
  ['il y a des messages non envoyés', 'yes'],
  ["des notes n'existent que sur mon poste", 'yes'],
  ["deux mails sont bloqués dans la boîte d'envoi", 'yes'],
  ['tengo borradores solo en este ordenador', 'yes'],
  ['hay correos sin enviar', 'yes'],
  ['tengo notas guardadas solo en mi equipo', 'yes'],
  ['not sure if anything is stored only here', 'unsure'],
  ["I don't know whether there are items that are only on this computer", 'unsure'],
  ['there might be some drafts only on this laptop', 'unsure'],
  ['Keine Ahnung, ob etwas nur lokal gespeichert ist', 'unsure'],
  ["je ne sais pas s'il y a des choses uniquement sur ce poste", 'unsure'],
  ['no sé si hay algo solo en este equipo', 'unsure'],
  ["there is nothing on this computer that isn't on the server", 'no'],
  ['nothing is stored only on this PC', 'no'],
  ['I have no local-only items', 'no'],
  ['es gibt nichts, was nur auf diesem Rechner liegt', 'no'],
  ["je n'ai rien d'uniquement sur ce poste", 'no'],
  ['no tengo nada que esté solo en este equipo', 'no'],
])('"%s": local-data is %s', (text, value) => expect(factOf(text, 'local-data')).toBe(value));

test.each([
  'it happens only on this computer',
  'are there unsent mails?',
  'the problem is only on my laptop',
  'I only use this computer',
  'how do I find out if something is only on this computer?',
  'nur auf diesem Rechner aktualisiert Outlook nicht',
  'ça arrive uniquement sur cet ordinateur',
  'solo falla en este equipo',
  'my outbox is empty',
  'I work offline on the train a lot',
  'outlook is only on this pc',
])('"%s" does not state local-data', (text) => expect(factOf(text, 'local-data')).toBeUndefined());

test.each([
  ['Outlook will not start any more', 'no'],
  ["I can't open Outlook since the update", 'no'],
  ['Outlook refuses to open', 'no'],
  ['Outlook crashes on startup and never opens', 'no'],
  ["it doesn't even start, Outlook just shows an error", 'no'],
  ['I get an ost error and then Outlook closes', 'no'],
  ["can't get into Outlook", 'no'],
  ['Outlook fails to launch', 'no'],
  ['unable to start outlook', 'no'],
  ['Outlook lässt sich nicht mehr öffnen', 'no'],
  ['Outlook geht nicht mehr auf', 'no'],
  ['ich kann Outlook nicht öffnen', 'no'],
  ['Outlook startet einfach nicht', 'no'],
  ["Outlook ne s'ouvre plus du tout", 'no'],
  ["impossible d'ouvrir Outlook", 'no'],
  ["je n'arrive pas à lancer Outlook", 'no'],
  ['Outlook ne se lance plus', 'no'],
  ['no puedo abrir Outlook', 'no'],
  ['Outlook ya no arranca', 'no'],
  ['Outlook no se abre', 'no'],
  ['Outlook opens normally', 'yes'],
  ['Outlook itself starts without problems', 'yes'],
  ['it does start, but shows old mail', 'yes'],
  ['I can open Outlook just fine', 'yes'],
  ['Outlook lässt sich öffnen, aber es kommt nichts an', 'yes'],
  ['Outlook startet ganz normal', 'yes'],
  ["Outlook s'ouvre normalement", 'yes'],
  ['Outlook abre sin problemas', 'yes'],
])('"%s": outlook-opens is %s', (text, value) => expect(factOf(text, 'outlook-opens')).toBe(value));

test.each([
  "Outlook won't open attachments",
  "I can't open the calendar of my boss",
  "the link doesn't open",
  'when I open Outlook nothing is new',
  "the pst can't be opened",
  'Outlook was not open at night',
  'if Outlook does not start, what should I do',
  'Outlook öffnet keine Anhänge',
  "je n'arrive pas à ouvrir la pièce jointe",
  'no puedo abrir el archivo adjunto',
  'after I start Outlook the folder is not updated',
])('"%s" does not state outlook-opens', (text) => expect(factOf(text, 'outlook-opens')).toBeUndefined());

test.each([
  ["I'm using cached mode", 'cached'],
  ['Use Cached Exchange Mode is ticked', 'cached'],
  ['we run in cached mode here', 'cached'],
  ['cached mode is turned on', 'cached'],
  ['ich arbeite im Cache-Modus', 'cached'],
  ['Der Exchange-Cache-Modus ist aktiviert', 'cached'],
  ['je suis en mode mis en cache', 'cached'],
  ['el modo caché está activado', 'cached'],
  ["I'm working in online mode", 'online'],
  ['cached mode is currently switched off', 'online'],
  ['our Outlooks run in online mode', 'online'],
  ['Outlook läuft bei uns im Onlinemodus', 'online'],
  ["le mode cache est désactivé pour l'instant", 'online'],
  ['ahora mismo el modo caché está desactivado', 'online'],
  ["I don't know if cached mode is on", 'unknown'],
])('"%s": mode is %s', (text, value) => expect(factOf(text, 'mode')).toBe(value));

test.each([
  "it works in online mode, it doesn't in cached mode",
  'what is cached mode?',
  'should I switch off cached mode?',
  'how do I turn on cached mode',
  'when I turn off cached mode everything is there',
  'can I use cached mode for a shared mailbox?',
  'Was ist der Cache-Modus?',
  'clear the browser cache',
])('"%s" does not state mode', (text) => expect(factOf(text, 'mode')).toBeUndefined());

test.each([
  ["I'm the only one with this problem", 'only-me'],
  ['nobody else in the office has this', 'only-me'],
  ["my colleagues don't have the problem", 'only-me'],
  ['it works for everybody else', 'only-me'],
  ['just my account is affected', 'only-me'],
  ['the others see everything', 'only-me'],
  ['Nur ich bin betroffen', 'only-me'],
  ['bei den Kollegen funktioniert alles', 'only-me'],
  ['Ich bin der Einzige', 'only-me'],
  ['je suis le seul à avoir ce problème', 'only-me'],
  ["mes collègues n'ont pas ce souci", 'only-me'],
  ['soy el único al que le pasa', 'only-me'],
  ['a mis compañeros les funciona bien', 'only-me'],
  ['everyone in the office has the same problem', 'everybody'],
  ['all my colleagues have it too', 'everybody'],
  ['the whole team gets no new mail', 'everybody'],
  ["it's the same for all of us", 'everybody'],
  ['nobody here receives mail', 'everybody'],
  ['alle Kollegen haben das Problem', 'everybody'],
  ['die ganze Abteilung ist betroffen', 'everybody'],
  ['tout le monde a le même souci', 'everybody'],
  ["toute l'équipe est touchée", 'everybody'],
  ['todos tenemos el mismo problema', 'everybody'],
  ['le pasa a todo el mundo', 'everybody'],
])('"%s": affected is %s', (text, value) => expect(factOf(text, 'affected')).toBe(value));

test.each([
  'is anybody else affected?',
  'does everyone have this?',
  'I sent it to everyone',
  'all users must change their password',
  'a colleague told me to restart',
  'my colleague has Outlook 2016',
  'only one folder is affected',
  'my boss can see my calendar',
])('"%s" does not state affected', (text) => expect(factOf(text, 'affected')).toBeUndefined());

test.each([
  ["only one of my folders isn't syncing", 'one-folder'],
  ["it's just a single folder", 'one-folder'],
  ['all folders are fine except one', 'one-folder'],
  ['everything updates but the Projects folder', 'one-folder'],
  ["the folder Invoices doesn't sync, the rest does", 'one-folder'],
  ['nur ein einziger Ordner wird nicht aktualisiert', 'one-folder'],
  ['alle Ordner außer einem sind aktuell', 'one-folder'],
  ['un seul dossier ne se met pas à jour', 'one-folder'],
  ['una sola carpeta no se actualiza', 'one-folder'],
  ['todas las carpetas menos una se actualizan', 'one-folder'],
  ['every folder is affected', 'whole-mailbox'],
  ["it's the entire mailbox", 'whole-mailbox'],
  ['none of my folders update', 'whole-mailbox'],
  ['all my folders are stuck', 'whole-mailbox'],
  ['alle Ordner hängen', 'whole-mailbox'],
  ['das ganze Postfach ist veraltet', 'whole-mailbox'],
  ['toute la boîte est concernée', 'whole-mailbox'],
  ['tous mes dossiers sont bloqués', 'whole-mailbox'],
  ['todas las carpetas están paradas', 'whole-mailbox'],
  ['todo el buzón está desactualizado', 'whole-mailbox'],
])('"%s": scope is %s', (text, value) => expect(factOf(text, 'scope')).toBe(value));

test.each([
  "I can't create a folder",
  'a colleague shared a folder with me',
  'how many folders can I have',
  'my whole mailbox is full',
  'search finds nothing in all folders',
  'the calendar on my iPhone does not sync',
  'move all folders to the archive',
])('"%s" does not state scope', (text) => expect(factOf(text, 'scope')).toBeUndefined());

test.each([
  ['the Invoices folder is stuck', 'Invoices'],
  ['Mein Ordner Rechnungen wird nicht aktualisiert', 'Rechnungen'],
  ['le dossier Projets ne se synchronise plus', 'Projets'],
  ['la carpeta Clientes no se actualiza', 'Clientes'],
  ['my folder called "Orders 2024" doesn\'t update', 'Orders 2024'],
  ['only Sent Items is not up to date', 'Sent Items'],
  ["just the calendar isn't syncing", 'Calendar'],
  ['nur der Kalender synchronisiert nicht', 'Kalender'],
])('"%s": folder is %s', (text, value) => expect(factOf(text, 'folder')).toBe(value));

test.each([
  'which folder is it in?',
  'the calendar on my phone is empty',
  'my inbox is full',
  'I deleted mail from my inbox',
])('"%s" does not state folder', (text) => expect(factOf(text, 'folder')).toBeUndefined());

test.each([
  ['our CRM updates the contacts at night', 'yes'],
  ['an archiving tool replaced my mails with shortcuts', 'yes'],
  ['a script moved all my mails', 'yes'],
  ['the booking system changes appointments through EWS', 'yes'],
  ['Ein Programm hat nachts die Mails verschoben', 'yes'],
  ['unsere Archivsoftware ersetzt die Anhänge', 'yes'],
  ['un logiciel modifie les rendez-vous la nuit', 'yes'],
  ['un programa borra correos por la noche', 'yes'],
  ['no program was involved', 'no'],
  ['I did it by hand, no script or anything', 'no'],
  ['es war kein Programm beteiligt', 'no'],
  ["aucun logiciel n'est impliqué", 'no'],
  ['ningún programa toca el buzón', 'no'],
  ["maybe a program changed them, I don't know", 'unsure'],
  ['not sure if our archiving software moved them', 'unsure'],
  ['vielleicht hat ein Programm die Mails geändert', 'unsure'],
])('"%s": changed-by-program is %s', (text, value) => expect(factOf(text, 'changed-by-program')).toBe(value));

test.each([
  'the program shows old mail',
  'which program do I need?',
  'the mail program is slow',
  'I moved my mails to a folder',
  'the repair tool found errors',
  'can you change my password',
  'the Outlook app does not update',
])('"%s" does not state changed-by-program', (text) => expect(factOf(text, 'changed-by-program')).toBeUndefined());

test.each([
  ['Office 2016 on my PC', '2016'],
  ['I have Outlook for Microsoft 365', '365'],
  ["I'm on a MacBook and Outlook doesn't sync", 'mac'],
  ["my iMac's Outlook shows old mail", 'mac'],
  ["Outlook on my iPhone doesn't load mail", 'mobile'],
  ['die Outlook-App auf dem Handy zeigt nichts Neues', 'mobile'],
  ['I use the new Outlook', 'new'],
  ["I don't know which version of Outlook I have", 'unknown'],
  ['keine Ahnung welche Outlook-Version das ist', 'unknown'],
  ["je ne sais pas quelle version d'Outlook j'ai", 'unknown'],
  ['no sé qué versión de Outlook tengo', 'unknown'],
])('"%s": outlook is %s', (text, value) => expect(factOf(text, 'outlook')).toBe(value));

test.each([
  "my colleague uses Outlook 2013, I don't",
  'we used to have Outlook 2010',
  'on my phone everything is fine',
  "on the Mac it works, on the PC it doesn't",
  'we have Exchange 2019',
  'a 2016 mail is missing',
])('"%s" does not state outlook', (text) => expect(factOf(text, 'outlook')).toBeUndefined());

test.each([
  ['Windows 11, 64 bit', '11'],
  ['win10 here', '10'],
  ['I still run Windows 7', '7'],
  ['no idea which Windows this is', 'unknown'],
])('"%s": windows is %s', (text, value) => expect(factOf(text, 'windows')).toBe(value));

test.each(['open a new window', 'Windows Server 2019'])('"%s" does not state windows', (text) =>
  expect(factOf(text, 'windows')).toBeUndefined(),
);

test.each([
  ['status bar says Disconnected', 'disconnected'],
  ["it's always trying to connect", 'trying'],
  ['it says Working Offline at the bottom', 'working-offline'],
  ['status: connected', 'connected'],
  ['in der Statusleiste steht Getrennt', 'disconnected'],
  ["la barre d'état affiche Déconnecté", 'disconnected'],
  ['en la barra de estado pone Desconectado', 'disconnected'],
])('"%s": status-bar is %s', (text, value) => expect(factOf(text, 'status-bar')).toBe(value));

test.each(['my VPN got disconnected', 'what does Trying to connect mean?'])('"%s" does not state status-bar', (text) =>
  expect(factOf(text, 'status-bar')).toBeUndefined(),
);
