import { factOf } from './fact-of';

const whole =
  'Cannot start Microsoft Outlook. Cannot open the Outlook window. The set of folders cannot be opened. The file C:\\Users\\ada\\AppData\\Local\\Microsoft\\Outlook\\ada.ost is not an Outlook data file (ost).';

test.each([
  ['a message of several sentences is read whole', whole, whole],
  ['and what is told behind it is not', `${whole} Since then it does not open.`, whole],
  [
    'a quotation ends the message',
    'I get "Errors have been detected in the file outlook.ost. Quit all mail-enabled applications, and then use the Inbox Repair Tool." Outlook 2010 on Windows 7',
    'Errors have been detected in the file outlook.ost. Quit all mail-enabled applications, and then use the Inbox Repair Tool.',
  ],
  [
    'single marks end it, too',
    "'The administrator has made a change that requires you quit and restart' for the third time",
    'The administrator has made a change that requires you quit and restart',
  ],
  [
    'a task comes with its code and its reason',
    "Task 'Microsoft Exchange' reported error (0x8004010F): 'Outlook data file cannot be accessed.' Outlook 2013",
    "Task 'Microsoft Exchange' reported error (0x8004010F): 'Outlook data file cannot be accessed.'",
  ],
  [
    'in German',
    'Es kommt: "Microsoft Outlook kann nicht gestartet werden. Das Outlook-Fenster kann nicht geöffnet werden." Was nun?',
    'Microsoft Outlook kann nicht gestartet werden. Das Outlook-Fenster kann nicht geöffnet werden.',
  ],
  [
    'in French',
    "Message : « Impossible de démarrer Microsoft Outlook. Impossible d'ouvrir l'ensemble de dossiers. » depuis ce matin",
    "Impossible de démarrer Microsoft Outlook. Impossible d'ouvrir l'ensemble de dossiers.",
  ],
])('%s', (_what, text, error) => expect(factOf(text, 'error-text')).toBe(error));

test('a file that cannot be opened says nothing of Outlook itself', () =>
  expect(factOf('Fehler: "Die Datei Outlook.ost kann nicht geöffnet werden."', 'outlook-opens')).toBeUndefined());
