import type { Here } from '../../../dialogs/views/parts';

/** When it all happens: a Friday morning, 10:12 in Berlin. */
export const at = Date.UTC(2026, 10, 20, 9, 12);

/** The names of people, and what they type. */
export const usually = {
  adele: 'Adele Vance',
  miriam: 'Miriam Graham',
  words: 'the Contoso folder in outlook 2016 has not changed since monday, on the web it is fine',
  outlook: 'outlook 2016',
  folder: 'Inbox/Customers/Contoso',
  error: 'The file Outlook.ost cannot be accessed',
  other: 'and now my colleague’s calendar is gone as well',
  note: 'I need the mails of this folder for a meeting tomorrow at ten.',
  question: 'Does the folder also stand still in Outlook on your phone?\nAnd since when exactly?',
  answer: 'No, only here. I attach a picture of the bar at the bottom.',
  file: 'status-bar.png',
  private: 'Same mailbox as in March: the server move may not have finished for her. Asked Diego to look.',
  resolution: 'The folder had a damaged view.\nI reset it; please start Outlook once more.',
  news: 'The mail server is being mended. We expect it to be well by noon.',
  over: 'The server is well again.',
  contact: 'support@contoso.example',
};

/** Who says what, and where. */
export type Said = Readonly<typeof usually> & { readonly place: Here['place'] };
