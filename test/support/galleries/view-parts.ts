import type { Here, ShownFact, Tried } from '../../../dialogs/views/parts';

/** When the first procedure was carried out. */
export const at = Date.UTC(2026, 10, 20, 9, 12);
/** A minute, in milliseconds. */
export const minute = 60_000;

/** The ids of a session's card, at a step of a guide, in a personal chat. */
export const here = (given: Partial<Here> = {}): Here => ({
  session: '7f1c2f0e-58a5-4a3c-9d0b-2f4c6a1b9e11',
  step: 'resync',
  place: 'personal',
  round: 0,
  requester: 'Adele Vance',
  ...given,
});

/** Facts of all three origins; one cannot be changed. */
export const someFacts: readonly ShownFact[] = [
  {
    fact: 'outlook',
    name: 'Outlook version',
    value: 'Outlook 2016',
    source: 'said',
    words: 'outlook 2016',
    changeable: true,
  },
  { fact: 'windows', name: 'Windows version', value: 'Windows 11', source: 'assumed', words: null, changeable: true },
  {
    fact: 'web-right',
    name: 'Is Outlook on the web right?',
    value: 'yes, it is right there',
    source: 'asked',
    words: null,
    changeable: true,
  },
  {
    fact: 'folder',
    name: 'Folder',
    value: 'Inbox/Customers/Contoso',
    source: 'said',
    words: 'the Contoso folder',
    changeable: false,
  },
];

/** Two repairs and a backup, with what came of them. */
export const someTried: readonly Tried[] = [
  { title: 'Save what is only on this computer', result: 'done', at },
  { title: 'Load the folder afresh', result: 'not-fixed', at: at + 25 * minute },
  { title: 'Let Outlook build a new offline file', result: 'not-fixed', at: at + 140 * minute },
];

/** Every procedure that an agent can send. */
export const someProcedures: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'scanost', title: 'Check the offline file with Scanost' },
  { id: 'rebuild-ost', title: 'Let Outlook build a new offline file' },
  { id: 'resync-folder', title: 'Load the folder afresh' },
  { id: 'import-saved-data', title: 'Put the saved items back' },
  { id: 'scanpst', title: 'Repair a file that does not open' },
  { id: 'save-local-data', title: 'Save what is only on this computer' },
  { id: 'cached-mode-back', title: 'Switch cached mode on again' },
  { id: 'switch-offline-off', title: 'Switch Work Offline off' },
  { id: 'rename-back', title: 'Take the old offline file back' },
  { id: 'online-mode', title: 'Work without the offline file' },
];

/** Examples as the welcome card shows them. */
export const someExamples: readonly string[] = [
  'New mail shows on the web but not in Outlook 2021',
  'My Projects folder has not changed since Monday',
  'Outlook says the set of folders cannot be opened',
];

/** A problem that was mentioned beside the first. */
export const aSecondProblem = {
  label: 'search',
  title: 'Search finds nothing',
  says: 'Search in Outlook does not find mail.',
} as const;
