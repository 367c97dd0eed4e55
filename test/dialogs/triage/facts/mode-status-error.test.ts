import { factOf } from './fact-of';

test.each([
  ['it only goes wrong in cached mode', 'cached'],
  ['cached mode is on here', 'cached'],
  ['Outlook 2019 (cached) shows the old subject', 'cached'],
  ['nur im Cache-Modus fehlt etwas', 'cached'],
  ["le souci n'existe qu'avec le cache activé", 'cached'],
  ['solo falla en modo caché', 'cached'],
  ['we run online mode on the terminal server', 'online'],
  ['in online mode it hangs', 'online'],
  ['in online mode everything is there', undefined],
  ['it is right only when cached mode is off', undefined],
  ['as soon as I put on the cached mode it is smooth', undefined],
  ['where do I see whether cached mode is on?', undefined],
  ['when I untick Use Cached Exchange Mode it works', undefined],
  ['is there a way to live with cached mode?', undefined],
  ['im Onlinemodus ist alles da', undefined],
])('"%s": mode %s', (text, value) => expect(factOf(text, 'mode')).toBe(value));

test.each([
  ['down right it reads Disconnected', 'disconnected'],
  ['unten steht Getrennt', 'disconnected'],
  ['en bas il est écrit Déconnecté', 'disconnected'],
  ['abajo pone "Desconectado"', 'disconnected'],
  ['hangs at "Trying to connect"', 'trying'],
  ['Tentative de connexion… sans fin', 'trying'],
  ['intentando conectar todo el día', 'trying'],
  ["'working offline' at the bottom", 'working-offline'],
  ['mon Outlook est passé en mode hors connexion', 'working-offline'],
  ['in der Leiste steht "Offline arbeiten"', 'working-offline'],
  ['it says Connected to: Microsoft Exchange', 'connected'],
  ['it flips between Connected and Disconnected', undefined],
  ['the VPN is disconnected', undefined],
  ['what does Disconnected mean', undefined],
  ['it says not connected', undefined],
])('"%s": status bar %s', (text, value) => {
  expect(factOf(text, 'status-bar')).toBe(value);
  expect(factOf(text, 'error-text')).toBeUndefined();
});

test.each([
  ['it shows "The file a.ost cannot be opened"', 'The file a.ost cannot be opened'],
  ['An unknown error occurred reading the .ost. Help', 'An unknown error occurred reading the .ost'],
  ['says file access denied you have no right', 'file access denied you have no right'],
  ['se han detectado errores en el archivo x.ost', 'se han detectado errores en el archivo x.ost'],
  ["Impossible d'ouvrir l'ensemble de dossiers, c'est tout", "Impossible d'ouvrir l'ensemble de dossiers"],
  ['my "Invoices and more" folder is old', undefined],
  ['the so-called "helpful assistant" pops up', undefined],
  ['"The message store is not …" I forget', undefined],
  ['Outlook meldet einen Synchronisierungsfehler', undefined],
])('the error in "%s" is %s', (text, value) => expect(factOf(text, 'error-text')).toBe(value));
