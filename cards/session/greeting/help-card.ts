import type { Message } from '../../../domain/ports';
import { exampleTiles } from './examples';
import { framed } from '../../parts/frame';
import { heading, section } from '../../parts/heading';
import { said } from '../../parts/line';
import { bulleted } from '../../parts/numbered';
import { offers } from '../../parts/buttons';
import type { ViewOf } from '../../view-of';

const typedAnyTime = [
  '**back** goes one step back',
  '**stop** ends what we are at',
  '**restart** begins again',
  '**my tickets** shows what the helpdesk is working on for you',
  '**talk to a person** hands over to the helpdesk',
  '**help** shows this',
];

/** What can be typed at any time, with examples to press. */
export const helpCard = ({ place, examples }: ViewOf<'help'>): Message =>
  framed(
    heading('How I can help'),
    said(
      place === 'personal'
        ? 'Tell me in your own words what is wrong with Outlook. Your version of Outlook and of Windows helps, if you know it.'
        : 'Mention **@Mailmend** and say what is wrong with Outlook. Your version of Outlook and of Windows helps, if you know it.',
    ),
    exampleTiles('For example', examples),
    section('You can type at any time', bulleted(typedAnyTime)),
    offers([
      { title: 'My tickets', action: { verb: 'my-tickets' } },
      { title: 'Talk to a person', action: { verb: 'new-person' } },
    ]),
  );
