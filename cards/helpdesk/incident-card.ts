import { canMove } from '../../dialogs/tickets/incident-moves';
import type { Incident, IncidentState } from '../../domain/incident';
import { longestNote } from '../../domain/ticket';
import type { FormAction } from '../actions';
import { button } from '../parts/buttons';
import { heading, kicker, section } from '../parts/heading';
import { paragraph, run, said, type Look } from '../parts/line';
import { nothing, spaced, type Element, type Piece, stack, type Words } from '../parts/piece';
import { oneLine, typed } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { Say } from '../../domain/say';

const looks: Readonly<Record<IncidentState, Look>> = {
  suspected: { weight: 'Bolder', color: 'Warning' },
  declared: { weight: 'Bolder', color: 'Attention' },
  dismissed: { weight: 'Bolder' },
  over: { weight: 'Bolder', color: 'Good' },
};

const status = ({ state, declaredBy }: Incident): Piece => {
  const word = say('incident-state', { state });
  const by: Words =
    declaredBy === null ? '' : { joined: [' · ', say('declared-by', { name: oneLine(declaredBy.name, 60) })] };
  return { elements: [paragraph([run(word, looks[state]), run(by)])], text: [{ joined: [word, by] }] };
};

type IncidentForm = { readonly verb: 'declare-incident' | 'end-incident' };

const form = (
  id: string,
  action: FormAction & IncidentForm,
  label: Say,
  example: Say,
  title: Say,
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
        errorMessage: say('please-write-a-sentence-people'),
        maxLength: longestNote,
      },
      {
        type: 'ActionSet',
        actions: [button({ action, title, style: 'positive', inputs: 'sent' })],
      },
    ],
  },
];

const unfold = (id: string, title: Say): Element => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [id],
});

/** A form as its twin tells of it: what is asked, and the button. */
const inTwin = (label: Say, title: Say): readonly Say[] => [label, say('to-press', { how: 'press', titles: [title] })];

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
          ...(declare ? [unfold('declare', say('declare-an-incident'))] : []),
          ...(end ? [unfold('end', say('it-is-over'))] : []),
          ...(dismiss
            ? [button({ action: { verb: 'dismiss-incident', incident: id }, title: say('it-is-not-one') })]
            : []),
        ],
      },
      ...(declare
        ? form(
            'declare',
            { verb: 'declare-incident', incident: id },
            say('what-are-people-told'),
            say('the-mail-server-is-slow'),
            say('declare-and-tell-them'),
          )
        : []),
      ...(end
        ? form(
            'end',
            { verb: 'end-incident', incident: id },
            say('what-was-it-and-what'),
            say('the-server-is-well-again'),
            say('tell-them-that-it-is'),
          )
        : []),
    ],
    text: [
      say('to-press', {
        how: 'press',
        titles: [
          ...(declare ? [say('declare-an-incident')] : []),
          ...(end ? [say('it-is-over')] : []),
          ...(dismiss ? [say('it-is-not-one')] : []),
        ],
      }),
      ...(declare ? inTwin(say('what-are-people-told'), say('declare-and-tell-them')) : []),
      ...(end ? inTwin(say('what-was-it-and-what'), say('tell-them-that-it-is')) : []),
    ],
  };
};

/** So many tickets are named. */
const mostNamed = 20;

const belong = (numbers: readonly number[]): Say => {
  const named = numbers.slice(0, mostNamed).map(String);
  const more = numbers.length - named.length;
  return more > 0 ? say('tickets-of-incident-and-more', { named, more }) : say('tickets-of-incident', { named });
};

/** The helpdesk's card of an incident: how many have it, what they are told, and what can be done now. Nobody is named. */
export const incidentCard = ({ incident, title, minutes, linked, tickets }: ViewOf<'incident'>): Piece =>
  stack(
    kicker(say('many-at-once')),
    spaced('None', heading(title)),
    spaced('Small', status(incident)),
    said(say('people-reported-this', { count: incident.requesters, minutes, at: incident.createdAt })),
    linked === 0
      ? nothing
      : said(say('people-linked', { count: linked, when: incident.state === 'over' ? 'over' : 'before' })),
    tickets.length === 0 ? nothing : said(belong(tickets)),
    incident.note === '' ? nothing : section(say('what-people-are-told'), typed(incident.note, 800)),
    said(say('incident-explained', { state: incident.state }), { isSubtle: true }),
    actions(incident),
  );
