import type { Message } from '../../../domain/ports';
import { longestNote } from '../../../domain/ticket';
import { framed } from '../../parts/frame';
import { section } from '../../parts/heading';
import { knownFacts } from '../../parts/known-facts';
import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { box, spaced, type Piece } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { urgencyChoices } from '../../parts/ticket/ticket-words';
import { triedList } from '../../parts/tried';
import { oneLine, quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

type HandOver = ViewOf<'hand-over'>;

const contents = ({ here, words, title, facts, tried }: HandOver): Piece =>
  box(
    'emphasis',
    said(title === null ? '**Your problem**' : `**${title}**`),
    spaced('Small', quoted('You wrote', words, 600)),
    section('What is known', knownFacts(facts, 'requester')),
    tried.length === 0
      ? spaced('Medium', said('Nothing has been tried yet.', { isSubtle: true }))
      : section('What was tried', triedList(tried, here.timezone)),
  );

const form = ({ note, urgency }: HandOver): Piece => ({
  elements: [
    {
      type: 'Input.Text',
      id: 'note',
      label: 'Anything to add? (optional)',
      placeholder: 'When it began, what you need most, how to reach you',
      isMultiline: true,
      maxLength: longestNote,
      spacing: 'Medium',
      ...(note !== '' && { value: note.slice(0, longestNote) }),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'urgency',
      label: 'How urgent is it?',
      style: 'compact',
      value: urgency,
      wrap: true,
      choices: urgencyChoices,
    },
  ],
  text: [
    note === '' ? 'You can add a note before you send it.' : `Your note: ${oneLine(note, longestNote)}`,
    `How urgent is it? ${urgencyChoices.map(({ title }) => title).join(' · ')}`,
  ],
});

/** Everything as the helpdesk will get it, with room for a note. */
export const handOverCard = (view: HandOver): Message => {
  const { here, because } = view;
  return framed(
    sessionHead(here, 'Send this to the helpdesk'),
    spaced('Small', said(because)),
    said(
      'They get all of this, so you need not explain it again. You get a ticket number at once, and I tell you here who takes it.',
      { isSubtle: true },
    ),
    contents(view),
    form(view),
    ways(
      here,
      0,
      ['back', 'stop'],
      [recommended('Send to the helpdesk', { verb: 'hand-over', session: here.session }, { inputs: 'sent' })],
    ),
  );
};
