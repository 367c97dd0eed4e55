import { longestNote } from '../../../domain/ticket';
import { fold } from '../../parts/fold';
import { knownFacts } from '../../parts/known-facts';
import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { box, spaced, type Piece, stack } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { forSomebody } from '../../parts/for-somebody';
import { urgencyChoices } from '../../parts/ticket/ticket-words';
import { triedList } from '../../parts/tried';
import { oneLine, quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';

type HandOver = ViewOf<'hand-over'>;

const contents = ({ words, affected, title, facts, tried }: HandOver): Piece =>
  box(
    'emphasis',
    said(say('in-bold', { words: title ?? say('your-problem') })),
    spaced('Small', quoted('you', words, 600)),
    forSomebody(affected),
    fold('known', say('what-is-known'), knownFacts(facts, 'requester')),
    tried.length === 0
      ? spaced('Medium', said(say('nothing-has-been-tried-yet'), { isSubtle: true }))
      : fold('tried', say('what-was-tried'), triedList(tried)),
  );

const form = ({ note, urgency }: HandOver): Piece => ({
  elements: [
    {
      type: 'Input.Text',
      id: 'note',
      label: say('anything-to-add-optional'),
      placeholder: say('when-it-began-what-you'),
      isMultiline: true,
      maxLength: longestNote,
      spacing: 'Medium',
      ...(note !== '' && { value: note.slice(0, longestNote) }),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'urgency',
      label: say('how-urgent-is-it'),
      style: 'compact',
      value: urgency,
      wrap: true,
      choices: urgencyChoices,
    },
  ],
  text: [
    note === '' ? say('you-can-add-a-note') : say('your-note', { note: oneLine(note, longestNote) }),
    say('to-choose', { label: say('how-urgent-is-it'), titles: urgencyChoices.map(({ title }) => title) }),
  ],
});

/** Everything as the helpdesk will get it, with room for a note. */
export const handOverCard = (view: HandOver): Piece => {
  const { here, because } = view;
  return stack(
    sessionHead(here, say('send-this-to-the-helpdesk')),
    spaced('Small', said(because)),
    said(say('they-get-all-of-this'), { isSubtle: true }),
    contents(view),
    form(view),
    ways(
      here,
      [recommended(say('send-to-the-helpdesk'), { verb: 'hand-over', session: here.session }, { inputs: 'sent' })],
      ['back', 'stop'],
    ),
  );
};
