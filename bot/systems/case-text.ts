import type { Say, Text } from '../../domain/say';
import { say, words } from '../../texts/say';
import { alsoTyped } from '../../dialogs/tickets/said-for-ticket';
import type { Notice } from './system';

const part = (title: Say, lines: readonly Text[]): readonly Text[] => (lines.length === 0 ? [] : ['', title, ...lines]);

const notEmpty = (text: Text | null): readonly Text[] => (text === null || text === '' ? [] : [text]);

/** The whole case as plain text: who, what, what is known, what was tried, and where it stands in Teams. */
export const caseText = ({ ticket, title, facts, link, reader }: Notice): string => {
  const { requester, urgency, ledger } = ticket;
  const lines: readonly Text[] = [
    say('case-requester', { name: requester.name }),
    say('case-problem', { title }),
    say('case-urgency', { urgency }),
    ...part(say('case-they-wrote'), notEmpty(ticket.words)),
    ...part(say('case-they-added'), notEmpty(ticket.note)),
    ...part(
      say('case-they-also-wrote'),
      alsoTyped(ticket).map(({ text, step }) =>
        step === undefined ? say('case-line', { text }) : say('case-line-at-step', { text, step }),
      ),
    ),
    ...part(
      say('case-known'),
      facts.map(({ name, value }) => say('case-fact', { name, value })),
    ),
    ...part(
      say('case-tried'),
      ledger.map(({ title: procedure, result }) => say('case-came-to', { title: procedure, result })),
    ),
    ...part(say('case-resolved'), notEmpty(ticket.resolution)),
    ...(link === null ? [] : ['', say('case-in-teams', { link })]),
  ];
  return words(reader, say('lines', { lines }));
};
