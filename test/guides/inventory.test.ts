import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '../../docs/coverage.md'), 'utf8');

/** What the rows under a heading of docs/coverage.md say that the article says. */
const rowsOf = (heading: string): string[] =>
  (page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|')[1]!.trim());

/**
 * The parts that each article has, counted while reading it: its headings, what it is for, its symptoms, its numbered
 * steps, its notes and links. Each by the words that its row begins with.
 */
const articles: Readonly<Record<string, string>> = {
  'KB 3077398': `
    Title | Description | Applies to: Outlook 2013 | Applies to: Outlook 2010 | Heading: symptoms | Symptom 1 |
    Symptom 2 | Symptom 3 | Symptom 4: mail | Symptom 4, from the .ost | Symptom 4, from the mailbox | Cause |
    Heading: resolution | When one folder is affected | Folder, step 1 | Folder, step 2 | Folder, step 3 |
    Folder, step 4 | If that does not help | Outlook makes a new file | Heading: how to rebuild | Rebuild, step 1 |
    Rebuild, step 2: show | Rebuild, step 2, first part | Rebuild, step 2, second part | Rebuild, step 3: rename |
    Rebuild, step 3: endings | Note: File is in use | Note: Processes tab | Note: select each |
    Rebuild, step 4: start | Rebuild, step 4: wait | Rebuild, step 5: test | Rebuild, step 5: still there |
    Important: the exception | Exception, step 1: export | Exception, step 1: then | Exception, step 2: wait |
    Exception, step 2: import | Exception, step 2: File, Open & Export in 2013 | Exception, step 2: File, Open in |
    Heading: did this fix the problem | Link: contact support
  `,
  'The Outlook and OWA article, 01/30/2024': `
    Title | Description | Applies to: Outlook 2019 | Applies to: Outlook 2016 | Applies to: Office 2016 |
    Applies to: Outlook 2013 | Applies to: Outlook 2007 | Applies to: Outlook 2003 | Heading: symptoms | Symptom 1 |
    Symptom 2 | Symptom 3: an error | Symptom 3: the text | Symptom 4: items | Symptom 4: or | Cause |
    Heading: resolution | For 2003 and 2007 | For 2010 and later: the tool | It was the earlier advice |
    For 2010 and later: load | Folder, step 1 | Folder, step 2 | Folder, step 3 | Folder, step 4 |
    If these do not help | Pointer | The exception | Exception, step 1 | Exception, step 2: download |
    Exception, step 2: File tab | Heading: more information | The tool runs only | It scans | It compares |
    It does not change | It records | The log names | The log lies | The tool is installed | Place for 2003 |
    LocaleID | Place for 2007 | Heading: how to repair with Scanost | Scanost, step 1 | Scanost, step 2 |
    Scanost, step 3: it asks | Scanost, step 3: Profile | Scanost, step 3: Connect | Scanost, step 4: select |
    Scanost, step 4: Repair | Scanost, step 4: cleared | Scanost, step 5 | Note: to see the log |
    Note: Deleted Items | Note: a message | Problems opening the .ost | It works on .ost and .pst | It makes sure |
    It repairs | It does not touch | Heading: how to rebuild | Rebuild, step 1: the folder in Windows XP |
    Rebuild, step 1: the folder in Vista | Rebuild, step 2: show | Rebuild, step 2: Windows 8 and 10 |
    Rebuild, step 2: Windows 7, Organize | Rebuild, step 2: Windows 7, View | Rebuild, step 2: Windows XP, Tools |
    Rebuild, step 2: Windows XP, View | Rebuild, step 3: Outlook.ost | Rebuild, step 3: a number |
    Rebuild, step 3: rename | Rebuild, step 3: endings | Rebuild, step 4: File is in use |
    Rebuild, step 4: Processes | Rebuild, step 5: start | Rebuild, step 5: time | Rebuild, step 6 |
    Link: Disconnected
  `,
  'KB 4093129': `
    Title | Description | Applies to: Outlook 2019 | Applies to: Outlook 2016 | Applies to: Outlook 2013 |
    Applies to: Outlook for Microsoft 365 | Applies to: Exchange Server 2016 Enterprise |
    Applies to: Exchange Server 2016 Standard | Applies to: Exchange Server 2013 | Heading: symptoms |
    Outlook is closed and opened later | Mostly when a program | Sometimes an archiving | Under these conditions |
    Heading: workaround | First way: clear | First way: right-click | First way: General | First way: Clear Offline
    | Second way: online mode | Heading: more information | The two properties | EWS counts them down
  `,
};

const partsOf = (listed: string): string[] => listed.split('|').map((part) => part.trim());

describe('the coverage table, held against what was counted in each article', () => {
  it.each(Object.entries(articles))('has one row for each part, in the order of the article: %s', (heading, listed) => {
    const parts = partsOf(listed);
    const rows = rowsOf(heading);
    expect(rows.map((row) => parts.find((part) => row.startsWith(part)) ?? row)).toEqual(parts);
  });
});
