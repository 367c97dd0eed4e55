import { section } from '../../parts/heading';
import { said } from '../../parts/line';
import { numbered } from '../../parts/numbered';
import { recommended, type Offer } from '../../parts/buttons';
import { box, nothing, stack, type Piece } from '../../parts/piece';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import { longestSaid } from '../../actions';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';

const renameBackLines = [say('close-outlook'), say('give-the-new-ost-file'), say('change-the-ending-of-the')];

/** Says that nothing more happens, and how to take a rename back. */
export const cancelledCard = ({ here, goesOn, words, renameBack, second }: ViewOf<'cancelled'>): Piece => {
  const more: readonly Offer[] = [
    ...(goesOn ? [recommended(say('go-on'), { verb: 'resume', session: here.session })] : []),
    ...secondOffers(second, here.session),
    ...(words === ''
      ? []
      : [
          {
            title: say('start-over'),
            action: { verb: 'say' as const, text: words.slice(0, longestSaid), after: here.session },
          },
        ]),
  ];
  return stack(
    sessionHead(here, say('stopped')),
    said(say('nothing-more-happens-here-write')),
    renameBack
      ? stack(
          box('warning', said(say('delete-nothing-yet-the-file'))),
          section(say('to-go-back-to-the'), numbered(renameBackLines)),
        )
      : nothing,
    secondNote(second),
    ways(here, more, ['person']),
  );
};
