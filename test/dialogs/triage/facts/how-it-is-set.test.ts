import { factOf } from './fact-of';

test.each([
  ['It goes away when I clear Use Cached Exchange Mode, so I am keeping it cleared', 'online'],
  ['This PC runs in online mode, not cached', 'online'],
  ['Ohne Cache-Modus läuft alles, mit Cache-Modus nicht. Zurzeit ist er eingeschaltet.', 'cached'],
  ['Turned cached mode off: fine. Turned it on: bad. It has to stay on here.', 'cached'],
  ['Cached mode is off. Back when cached mode was on it was quick.', 'online'],
  ['Le mode Exchange mis en cache est activé ; si je le désactive, plus aucun souci', 'cached'],
  ['my Outlook, which is in cached mode, keeps the old subject', 'cached'],
  ['I run in online mode and it hangs. The others are in cached mode.', 'online'],
  ['No cache = fine. Cache = missing stuff.', undefined],
  ['why does it work in online mode but not in cached mode', undefined],
  ['A colleague guessed that it is cached mode, is that possible?', undefined],
])('"%s": mode %s', (text, value) => expect(factOf(text, 'mode')).toBe(value));

test.each([
  ["We don't know whether there is anything stored only on that machine", 'unsure'],
  ["She doesn't know if there is anything that's only on that laptop", 'unsure'],
  ["Je ne sais pas si j'ai des éléments qui ne se trouvent que sur ce PC", 'unsure'],
  ['Nothing is stored on this PC alone', 'no'],
  ['Everything on this computer is on the server too', 'no'],
])('"%s": local data %s', (text, value) => expect(factOf(text, 'local-data')).toBe(value));

test.each([
  ['A program moved my mails', 'yes'],
  ['Every night a compliance program goes through our mailboxes on the server and changes the labels', 'yes'],
  ['when outlook is closed, other program is moving my mails', 'yes'],
  ['I work on the web, no desktop program here', undefined],
  ['It was not changed by any program', 'no'],
  ['I make the changes myself, by hand, so no program is to blame', 'no'],
  ['did a program make the changes or a person? we dont know', 'unsure'],
  ['Whether the document software changed them she does not know', 'unsure'],
])('"%s": changed by a program: %s', (text, value) => expect(factOf(text, 'changed-by-program')).toBe(value));

test.each([
  ['outlook shows stuff that webmail does not and the other way round', undefined],
  ["what I see in the program isn't what I see on the website", undefined],
  ['Outlook has them and the web does not, one of the two must be lying', undefined],
  ['her Outlook lags behind webmail, which is complete', 'yes'],
  ["Outlook has the mails, they are missing on the web, so it's the web that is wrong", 'no'],
])('"%s": web right: %s', (text, value) => expect(factOf(text, 'web-right')).toBe(value));

test.each([
  ["Just 'Tenders'. The other folders are current.", 'Tenders'],
  ["Everything is fine, but 'Legal/NDA' gets nothing", 'Legal/NDA'],
  ["one of my folders doesn't sync, its name is Board", 'Board'],
  ['My Legal hold folder stays empty', 'Legal hold'],
  ['the subfolder ACME complaints stays empty', 'ACME complaints'],
  ['the folder Bills since Monday does not update', 'Bills'],
  ["it opens but then just 'disconnected' in the corner", undefined],
  ['How do I change my signature? It is the only Outlook I use.', undefined],
])('"%s": folder %s', (text, value) => expect(factOf(text, 'folder')).toBe(value));
