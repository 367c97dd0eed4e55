import { canMove } from '../../dialogs/tickets/incident-moves';
import type { Incident, IncidentState } from '../../domain/incident';
import { longestNote } from '../../domain/ticket';
import type { Message } from '../../domain/ports';
import { execute, type FormAction } from '../actions';
import { framed } from '../parts/frame';
import { heading, kicker, section } from '../parts/heading';
import { paragraph, run, said, type Look } from '../parts/line';
import { nothing, spaced, type Element, type Piece } from '../parts/piece';
import { dayAndTime } from '../parts/time';
import { oneLine, typed } from '../parts/user-text';
import type { ViewOf } from '../view-of';

const words: Readonly<Record<IncidentState, string>> = {
  suspected: 'Is this an incident?',
  declared: 'Incident',
  dismissed: 'Not an incident',
  over: 'Over',
};

const looks: Readonly<Record<IncidentState, Look>> = {
  suspected: { weight: 'Bolder', color: 'Warning' },
  declared: { weight: 'Bolder', color: 'Attention' },
  dismissed: { weight: 'Bolder' },
  over: { weight: 'Bolder', color: 'Good' },
};

const status = ({ state, declaredBy }: Incident): Piece => {
  const by = declaredBy === null ? '' : ` · declared by ${oneLine(declaredBy.name, 60)}`;
  return {
    elements: [paragraph([run(words[state], looks[state]), run(by)])],
    text: [`${words[state]}${by}`],
  };
};

const explained: Readonly<Record<IncidentState, string>> = {
  suspected:
    'If it is one trouble for all, declare it: from then on people with this problem are told, spared the fixes, and told when it is over.',
  declared: 'People with this problem are told and need not try anything. Say so when it is over, and I tell them.',
  dismissed: 'Everybody is helped one by one. You can still declare it.',
  over: 'Everybody who was waiting has been told.',
};

/** What is said of the people who are linked to it. */
const waits: Readonly<Record<IncidentState, string>> = {
  suspected: 'will be told when it is over',
  declared: 'will be told when it is over',
  dismissed: 'will be told when it is over',
  over: 'waited for the end',
};

type IncidentForm = { readonly verb: 'declare-incident' | 'end-incident' };

const form = (
  id: string,
  action: FormAction & IncidentForm,
  label: string,
  example: string,
  title: string,
): readonly Element[] => [
  {
    type: 'Container',
    id,
    isVisible: false,
    style: 'emphasis',
    spacing: 'Medium',
    items: [
      {
        type: 'Input.Text',
        id: 'note',
        label,
        placeholder: example,
        isMultiline: true,
        isRequired: true,
        errorMessage: 'Please write a sentence: people read it.',
        maxLength: longestNote,
      },
      {
        type: 'ActionSet',
        actions: [execute(action, title, { style: 'positive', inputs: 'sent' })],
      },
    ],
  },
];

const unfold = (id: string, title: string): Element => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [id],
});

const actions = ({ id, state }: Incident): Piece => {
  const declare = canMove(state, 'declare');
  const end = canMove(state, 'end');
  const dismiss = canMove(state, 'dismiss');
  if (!declare && !end && !dismiss) return nothing;
  return {
    elements: [
      {
        type: 'ActionSet',
        spacing: 'Medium',
        actions: [
          ...(declare ? [unfold('declare', 'Declare an incident')] : []),
          ...(end ? [unfold('end', 'It is over')] : []),
          ...(dismiss ? [execute({ verb: 'dismiss-incident', incident: id }, 'It is not one')] : []),
        ],
      },
      ...(declare
        ? form(
            'declare',
            { verb: 'declare-incident', incident: id },
            'What are people told?',
            'The mail server is slow; we expect it to be well by noon.',
            'Declare and tell them',
          )
        : []),
      ...(end
        ? form(
            'end',
            { verb: 'end-incident', incident: id },
            'What was it, and what now?',
            'The server is well again.',
            'Tell them that it is over',
          )
        : []),
    ],
    text: [
      `Press: ${[declare && 'Declare an incident', end && 'It is over', dismiss && 'It is not one'].filter(Boolean).join(' · ')}`,
      ...(declare ? ['What are people told?', 'Press: Declare and tell them'] : []),
      ...(end ? ['What was it, and what now?', 'Press: Tell them that it is over'] : []),
    ],
  };
};

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const listed = (numbers: readonly number[]): string =>
  numbers.length > 20 ? `${numbers.slice(0, 20).join(', ')} and ${numbers.length - 20} more` : numbers.join(', ');

/** The helpdesk's card of an incident: how many have it, what they are told, and what can be done now. Nobody is named. */
export const incidentCard = ({ incident, title, minutes, linked, tickets, timezone }: ViewOf<'incident'>): Message =>
  framed(
    kicker('Many at once'),
    spaced('None', heading(title)),
    spaced('Small', status(incident)),
    said(
      `${people(incident.requesters)} reported this within ${minutes} minutes, noticed ${dayAndTime(incident.createdAt, timezone)}.`,
    ),
    linked === 0 ? nothing : said(`${people(linked)} ${waits[incident.state]}.`),
    tickets.length === 0 ? nothing : said(`Tickets that belong to it: ${listed(tickets)}.`),
    incident.note === '' ? nothing : section('What people are told', typed(incident.note, 800)),
    said(explained[incident.state], { isSubtle: true }),
    actions(incident),
  );
