import { movesOf } from '../../../domain/moves';
import type { TicketMove } from '../../../domain/ticket';
import type { Here, ShownFact } from '../../../dialogs/views/parts';
import type { OwnTicket } from '../../../dialogs/views/own-ticket-view';
import type { View } from '../../../dialogs/views/view';
import { aTicket } from '../values/a-ticket';
import { anIncident } from './incident-views';
import { anOwnTicket, aTicketLine } from './own-ticket-views';
import { at, here, minute } from './view-parts';
import { views } from './views';

const long = (text: string): string => text.repeat(Math.ceil(2000 / text.length)).slice(0, 2000);

/** What people type at the worst: too long, markup of every kind, other scripts, marks that turn the text round. */
export const worstTexts: Readonly<Record<string, string>> = {
  long: long('Outlook shows nothing new since the weekend and '),
  'one word': 'o'.repeat(2000),
  html: long('<script>alert(1)</script><b onclick="x()">fett</b>&nbsp;'),
  markdown: long('**bold** _it_ [press](https://evil.example) `code` # title\n- item\n1. one\n'),
  emoji: long('👩‍👩‍👧‍👦📧🇩🇪 '),
  'right to left': long('البريد لا يتزامن‮ منذ الأمس '),
  'wide letters': long('漢字同期できません'),
  control: long('a\u0000\u0007\u202e\ud800b\r\n'),
  json: long('"}],"type":"Action.Submit",\\u0000 {{DATE(2026-01-01)}} '),
};

const line =
  'Press **File** > **Account Settings** > **Account Settings**, and open `%localappdata%\\Microsoft\\Outlook`.';
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const id = (index: number): string => `7f1c2f0e-58a5-4a3c-9d0b-2f4c6a1b9e${String(10 + index)}`;
const requesterMoves: readonly TicketMove[] = movesOf('waiting', 'requester');
const worstTicket = (text: string): OwnTicket =>
  anOwnTicket({
    id: id(0),
    about: text,
    state: 'resolved',
    ending: 'resolved',
    claimedBy: text,
    question: text,
    fix: text,
    resolution: text,
  });

/** Every view with this text in each field that a person fills, and as much of everything else as can be. */
export const worstViews = (text: string, place: Here['place'] = 'channel'): Readonly<Record<string, View>> => {
  const person = { id: 'p', name: text, channelUserId: '29:p' };
  const where = here({ place, requester: text });
  const tried = times(30, (index) => ({
    title: 'Let Outlook build a new offline file',
    result: index % 2 === 0 ? ('not-fixed' as const) : ('not-done' as const),
    at: at + index * minute,
  }));
  const facts: ShownFact[] = [
    { fact: 'outlook', name: 'Outlook version', value: 'Outlook 2016', source: 'said', words: text, changeable: true },
    { fact: 'windows', name: 'Windows version', value: 'Windows 11', source: 'assumed', words: null, changeable: true },
    { fact: 'account', name: 'Kind of account', value: 'Exchange', source: 'asked', words: null, changeable: true },
    { fact: 'folder', name: 'Folder', value: text, source: 'said', words: text, changeable: false },
    { fact: 'error-text', name: 'Error', value: text, source: 'said', words: text, changeable: false },
    { fact: 'build', name: 'Build', value: text, source: 'said', words: text, changeable: false },
  ];
  return {
    clarify: views.clarify({ here: where, words: text }),
    understood: views.understood({ here: where, words: text, facts }),
    question: views.question({ here: where }),
    'how-to-find-out': views['how-to-find-out']({ here: where, how: times(12, () => line) }),
    procedure: views.procedure({
      here: where,
      folder: text,
      instructions: times(40, () => line),
      notes: times(10, () => line),
    }),
    stuck: views.stuck({
      here: where,
      problems: times(12, (index) => ({ id: `p-${index}`, sees: line.slice(0, 60) })),
    }),
    'stuck-at': views['stuck-at']({ here: where, lines: times(12, () => line) }),
    'when-later': views['when-later']({ here: where }),
    parked: views.parked({ here: where }),
    'still-there': views['still-there']({ here: where }),
    'maybe-lost': views['maybe-lost']({ here: where, words: text }),
    'leave-this': views['leave-this']({ here: where, words: text }),
    solved: views.solved({ here: where, tried }),
    advised: views.advised({ here: where, lines: times(12, () => line) }),
    'out-of-scope': views['out-of-scope']({ here: where, words: text }),
    'hand-over': views['hand-over']({ here: where, words: text, facts, tried, note: text }),
    'ticket-opened': views['ticket-opened']({ here: where, ticket: worstTicket(text) }),
    cancelled: views.cancelled({ here: where, renameBack: true }),
    'moved-to-private': views['moved-to-private'](),
    'moved-down': views['moved-down'](),
    welcome: views.welcome(),
    help: views.help(),
    unknown: views.unknown(),
    'agent-message': views['agent-message']({ by: text, text }),
    'whose-answer': views['whose-answer']({
      text,
      tickets: times(4, (index) => ({ id: `ticket-${index}`, number: 1000 + index, about: text })),
    }),
    'my-tickets': views['my-tickets']({
      contact: text,
      tickets: times(40, (index) =>
        aTicketLine({ id: id(index), number: 1000 + index, about: text, claimedBy: text, last: { by: text, text } }),
      ),
    }),
    'sent-fix': views['sent-fix']({
      by: text,
      now: {
        stage: 'doing',
        procedure: {
          title: 'Let Outlook build a new offline file',
          does: line,
          risks: line,
          risky: true,
          minutes: [15, 60],
          time: line,
          instructions: times(40, () => line),
          notes: times(10, () => line),
          folder: text,
        },
        stuck: times(9, (index) => ({ sees: `${index} ${line.slice(0, 40)}`, lines: times(3, () => line) })),
        question: 'Did this fix the problem?',
        prepares: false,
      },
    }),
    double: views.double({ here: where, words: text, about: { state: 'waiting', claimedBy: text, openedAt: at } }),
    'back-again': views['back-again']({ here: where, words: text }),
    incident: views.incident({
      incident: anIncident({ state: 'suspected', note: text, declaredBy: { id: 'a', name: text, channelUserId: 'a' } }),
      tickets: times(500, (index) => index),
    }),
    'known-incident': views['known-incident']({ here: where, note: text }),
    joined: views.joined({ here: where, claimedBy: text }),
    'own-ticket': views['own-ticket']({
      ticket: { ...worstTicket(text), state: 'waiting', ending: null, can: requesterMoves },
      says: 'Sent.',
      earlier: 40,
      messages: times(5, (index) => ({ at: at + index, by: text, text, files: times(10, () => text) })),
      fixes: times(20, (index) => ({ title: line.slice(0, 60), at: at + index, result: 'not-fixed' as const })),
    }),
    'which-ticket': views['which-ticket']({
      tickets: times(40, (index) => ({ id: id(index), number: index, about: text })),
    }),
    'close-ticket': views['close-ticket']({ because: 'unsaid', ticket: { id: id(0), number: 1000, about: text } }),
    'reopen-ticket': views['reopen-ticket']({ text, agent: text, ticket: { id: id(0), number: 1000, about: text } }),
    'rate-ticket': views['rate-ticket']({ ticket: { id: id(0), number: 1000, about: text } }),
    ticket: views.ticket({
      facts,
      due: { respondBy: at, resolveBy: at, missed: 'response' },
      ticket: aTicket({
        requester: person,
        claimedBy: person,
        words: text,
        note: text,
        resolution: text,
        state: 'waiting',
        urgency: 'urgent',
        ledger: tried.map((entry, index) => ({ ...entry, step: `s-${index}`, procedure: 'p' })),
        events: times(60, (index) => ({ at: at + index * minute, by: text, move: 'note' as const, note: text })),
        messages: times(40, (index) => ({
          id: `m-${index}`,
          at: at + index * minute,
          from: 'agent' as const,
          by: text,
          text,
          asks: true,
          files: times(10, () => ({ name: text, contentType: 'image/png', size: 1, url: 'https://a.example/' })),
        })),
        fixes: times(20, (index) => ({
          id: `f-${index}`,
          procedure: 'rebuild-ost',
          by: text,
          at: at + index * minute,
          stage: 'doing' as const,
          cardId: null,
        })),
        elsewhere: { system: 'zammad', id: text, url: 'https://desk.example/4711' },
        incident: 'incident-1',
        waitingSince: at,
        muted: true,
        rating: 1,
      }),
    }),
  };
};
