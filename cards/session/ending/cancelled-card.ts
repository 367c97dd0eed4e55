import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { section } from '../../parts/heading';
import { said } from '../../parts/line';
import { numbered } from '../../parts/numbered';
import { type Offer } from '../../parts/buttons';
import { box, nothing, stack } from '../../parts/piece';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import { longestSaid } from '../../actions';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

const renameBackLines = [
  'Close Outlook.',
  'Give the new `.ost` file another name, for example ending in `.new`.',
  'Change the ending of the old file from `.old` back to `.ost`, and start Outlook.',
];

/** Says that nothing more happens, and how to take a rename back. */
export const cancelledCard = ({ here, words, renameBack, second }: ViewOf<'cancelled'>): Message => {
  const more: readonly Offer[] = [
    ...secondOffers(second, here.session),
    ...(words === ''
      ? []
      : [{ title: 'Start over', action: { verb: 'say' as const, text: words.slice(0, longestSaid) } }]),
  ];
  return framed(
    sessionHead(here, 'Stopped'),
    said('Nothing more happens here. Write to me whenever you want to try again.'),
    renameBack
      ? stack(
          box(
            'warning',
            said('**Delete nothing yet.** The file that ends in `.old` is your earlier copy of the mailbox.'),
          ),
          section('To go back to the earlier file', numbered(renameBackLines)),
        )
      : nothing,
    secondNote(second),
    ways(here, 0, ['person'], more),
  );
};
