import type { Notice } from './system';

const results = { fixed: 'it helped', 'not-fixed': 'it did not help', done: 'done', 'not-done': 'not done' } as const;

const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines]);

/** The whole case as plain text: who, what, what is known, what was tried, and where it stands in Teams. */
export const caseText = ({ ticket, title, facts, link }: Notice): string =>
  [
    `Requester: ${ticket.requester.name}`,
    `Problem: ${title}`,
    `Urgency: ${ticket.urgency}`,
    ...part('They wrote:', [ticket.words].filter(Boolean)),
    ...part('They added:', [ticket.note].filter(Boolean)),
    ...part(
      'What is known:',
      facts.map(({ name, value }) => `- ${name}: ${value}`),
    ),
    ...part(
      'What was tried:',
      ticket.ledger.map(({ title: procedure, result }) => `- ${procedure}: ${results[result]}`),
    ),
    ...part('How it was resolved:', [ticket.resolution ?? ''].filter(Boolean)),
    ...(link === null ? [] : ['', `In Teams: ${link}`]),
  ].join('\n');
