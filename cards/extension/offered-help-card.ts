import { longestNote } from '../../domain/ticket';
import { say } from '../../texts/say';
import { recommended, offers } from '../parts/buttons';
import { heading } from '../parts/heading';
import { said } from '../parts/line';
import { stack, type Piece } from '../parts/piece';
import { oneLine, quoted } from '../parts/user-text';
import type { ViewOf } from '../view-of';

/** Somebody else thought of Mailmend for what the reader wrote: nothing begins unless the reader wants it. */
export const offeredHelpCard = ({ by, text }: ViewOf<'offered-help'>): Piece =>
  stack(
    heading(say('shall-i-help-with-this')),
    said(say('thought-of-me', { by: oneLine(by, 60) })),
    quoted('you', text, 600),
    said(say('nothing-begins-unless-you-press'), { isSubtle: true }),
    offers([
      recommended(say('yes-show-me-the-steps'), { verb: 'say', text: text.slice(0, longestNote) }),
      { title: say('what-can-i-type'), action: { verb: 'help' } },
    ]),
  );
