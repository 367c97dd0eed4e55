import { say } from '../../../texts/say';
import { fieldOf, rowOf } from '../../actions';
import { recommended } from '../../parts/buttons';
import { said } from '../../parts/line';
import { ways } from '../../parts/navigation';
import { spaced, stack, type Piece } from '../../parts/piece';
import type { ViewOf } from '../../view-of';
import { sessionHead } from '../session-head';

type Details = ViewOf<'details'>;

/** The longest that is taken in one field, in UTF-16 units. */
const longestDetail = 200;

const field = ({ fact, name, how }: Details['asked'][number]): Piece =>
  stack(
    {
      elements: [
        {
          type: 'Input.Text',
          id: fieldOf('tell-details', rowOf(fact)),
          label: name,
          maxLength: longestDetail,
          spacing: 'Medium',
        },
      ],
      text: [say('name-of-part', { name })],
    },
    spaced('Small', said(how, { isSubtle: true })),
  );

/** Asks for what the helpdesk asks first; all of it may be left out. */
export const detailsCard = ({ here, asked }: Details): Piece => {
  const { session } = here;
  return stack(
    sessionHead(here, say('copy-these-if-you-can')),
    said(say('the-helpdesk-asks-these-first')),
    ...asked.map(field),
    ways(
      here,
      [
        recommended(say('go-on'), { verb: 'tell-details', session }, { inputs: 'sent' }),
        { title: say('leave-these-out'), action: { verb: 'resume', session } },
      ],
      ['back', 'stop'],
    ),
  );
};
