import { longestName } from '../../../domain/session';
import { say } from '../../../texts/say';
import { fieldOf } from '../../actions';
import { recommended } from '../../parts/buttons';
import { ways } from '../../parts/navigation';
import { stack, type Piece } from '../../parts/piece';
import type { ViewOf } from '../../view-of';
import { aboutWords } from './about-words';

const name: Piece = {
  elements: [
    {
      type: 'Input.Text',
      id: fieldOf('for-whom', 'name'),
      label: say('their-name'),
      maxLength: longestName,
      spacing: 'Medium',
    },
  ],
  text: [say('type-their-name')],
};

/** Asks whose problem it is, where somebody tells of another's. */
export const forWhomCard = ({ here, words }: ViewOf<'for-whom'>): Piece => {
  const { session } = here;
  return stack(
    aboutWords(here, say('for-whom'), words, say('so-that-nothing-is-mixed-up')),
    name,
    ways(
      here,
      [
        recommended(say('go-on'), { verb: 'for-whom', session }, { inputs: 'sent' }),
        { title: say('it-is-for-me'), action: { verb: 'for-me', session } },
      ],
      ['person', 'stop'],
    ),
  );
};
