import { sayings } from '../../../domain/labels';

/** The facts of this library: its own, whatever the shipped guides declare. */
const choices: Readonly<Record<string, string>> = {
  outlook: '2003 2007 2010 2013 2016 2019 2021 2024 365 new mac mobile web unknown',
  windows: 'xp vista 7 8 10 11 unknown',
  account: 'exchange imap pop activesync unknown',
  scope: 'one-folder whole-mailbox',
  'web-right': 'yes no unsure',
  affected: 'only-me everybody unsure',
  mode: 'cached online unknown',
  'status-bar': 'connected online disconnected trying limited need-password working-offline unknown',
  'local-data': 'yes no unsure',
  'outlook-opens': 'yes no',
  'changed-by-program': 'yes no unsure',
};
const texts = ['folder', 'error-text', 'build', 'since'];
const symptoms = ['mismatch', 'disconnected'];
const isUnsure = (value: string): boolean => value === 'unknown' || value === 'unsure';
const facts = [
  ...Object.entries(choices).map(([id, values]) => {
    const named = values.split(' ').map((value) => `'${value}': It is ${value}`);
    const scale = id === 'outlook' ? ", scale: '2003..365'" : '';
    return `${id}: { name: About ${id}, values: { ${named.join(', ')} }${scale} }`;
  }),
  ...texts.map((id) => `${id}: { name: About ${id}, kind: name }`),
];
const questions = Object.entries(choices).map(([id, all]) => {
  const values = all.split(' ');
  const buttons = values
    .filter((value) => !isUnsure(value))
    .map((value) => `{ value: '${value}', label: It is ${value} }`);
  const unsure = values.filter(isUnsure).map((value) => `, unsure: { value: ${value}, how: [Look for it.] }`);
  return `${id}: { ask: What about ${id}?, choices: [${buttons.join(', ')}]${unsure.join('')} }`;
});

const small = `id: small
version: 1
title: A small guide
for: [${symptoms.join(', ')}]
start: which-outlook
steps:
  which-outlook: { ask: outlook, then: [{ when: has-no-ost, go: no-file }, { go: web }] }
  web: { ask: web-right, then: [{ when: web-is-wrong, go: server }, { when: affects-everybody, go: server }, { go: status }] }
  status: { ask: status-bar, then: [{ when: cannot-connect, go: server }, { when: works-offline, go: online }, { go: local-data }] }
  online: { do: press-button, check: { fixed: solved, not-fixed: local-data } }
  local-data: { ask: local-data, then: [{ when: may-have-local-data, go: save }, { go: which-windows }] }
  save: { do: save-local-data, then: { done: which-windows, not-done: not-saved } }
  which-windows: { ask: windows, then: [{ go: rebuild }] }
  rebuild: { do: rebuild, check: { fixed: solved, not-fixed: not-helped } }
outcomes:
  solved: { solved: true }
  no-file: { advise: no-file }
  server: { escalate: { because: server, urgency: high } }
  not-saved: { escalate: { because: not-saved } }
  not-helped: { escalate: { because: not-helped } }
`;

const topics = ['undo', 'admin-rights', 'vpn', 'rules-signatures', 'meanwhile', 'which-file', 'where'];
const procedure = (id: string, title: string, rest: string): string => `id: ${id}
title: ${title}
${rest}sources: [invented]
answers: { ${topics.map((topic) => `${topic}: It is so.`).join(', ')} }
`;
const pressButton = `does: It presses **Work Offline** once more.
risk: none
risks: There is no risk.
touches-ost: false
minutes: [1, 1]
parts:
  - id: all
    title: Press it
    instructions:
      - { id: press, do: 'Press **Work Offline**.' }
`;
const rebuild = String.raw`does: It builds the file again.
risk: loses-local-data
risks: What is on this computer only may be lost.
touches-ost: true
minutes: [10, 60]
once: true
slow: true
parts:
  - id: close
    title: Close Outlook
    instructions:
      - { id: close, do: Close Outlook. }
  - id: folder
    title: Open the folder
    instructions:
      - id: open-folder
        by: windows
        variants:
          - { for: [xp], do: ['Open C:\Documents and Settings.'] }
          - { for: [vista, '7', '8', '10', '11', unknown], do: [Press **Win+R**., 'Type %localappdata%.'] }
notes: [{ id: wait, line: Wait until it is done. }]
stuck: [{ id: in-use, sees: The file is in use, do: [Restart the computer.] }]
`;
const saveLocalData = `does: It writes everything to \`backup.pst\`.
risk: none
risks: There is no risk.
touches-ost: true
minutes: [5, 30]
parts: [{ id: all, title: Export, instructions: [{ id: export, do: Export everything. }] }]
question: Is it saved?
`;

const labels: readonly (readonly [string, string])[] = [
  ...symptoms.map((label) => [label, `kind: symptom\ntitle: About ${label}\nsays: It is ${label}.\n`] as const),
  ...sayings.map((label) => [label, 'kind: saying\n'] as const),
].map(
  ([label, rest]) => [`symptoms/${label}.yaml`, `label: ${label}\n${rest}examples: { en: [so ${label}] }\n`] as const,
);

/** The files of a small library without a fault, by their names. */
export const goodTexts: Readonly<Record<string, string>> = {
  ...(Object.fromEntries(labels) as Record<string, string>),
  'advice.yaml': `no-file:
  title: There is no such file
  why: This Outlook keeps none.
  do: [{ id: web, line: Use **Outlook on the web**. }]
`,
  'conditions.yaml': `has-no-ost: { any: [{ outlook: [new, mac, mobile, web] }, { account: [imap, pop, activesync] }] }
web-is-wrong: { web-right: ['no'] }
affects-everybody: { affected: [everybody] }
cannot-connect: { status-bar: [disconnected, trying, limited, need-password] }
works-offline: { status-bar: [working-offline] }
works-online: { any: [{ mode: [online] }, { status-bar: [online] }] }
changed-by-program: { changed-by-program: ['yes'] }
may-have-local-data: { local-data: ['yes', unsure] }
`,
  'facts.yaml': facts.join('\n'),
  'guides/small.yaml': small,
  'procedures/press-button.yaml': procedure('press-button', 'Press the button', pressButton),
  'procedures/rebuild.yaml': procedure('rebuild', 'Build the file again', rebuild),
  'procedures/save-local-data.yaml': procedure('save-local-data', 'Save what is on this computer only', saveLocalData),
  'questions.yaml': questions.join('\n'),
  'reasons.yaml': `server: { requester: The mailbox itself is wrong., agent: Touch nothing on the computer. }
not-saved: { requester: It could not be saved., agent: Save first. }
not-helped: { requester: It did not help., agent: Everything was tried. }
asked-for-a-person: { requester: You asked for a person., agent: They asked for a person. }
`,
};
