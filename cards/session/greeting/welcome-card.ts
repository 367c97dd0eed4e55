import type { Message } from '../../../domain/ports';
import { exampleTiles } from './examples';
import { framed } from '../../parts/frame';
import { heading } from '../../parts/heading';
import { said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import type { ViewOf } from '../../view-of';

/** Says what Mailmend does, with examples to press. */
export const welcomeCard = ({ place, examples }: ViewOf<'welcome'>): Message =>
  framed(
    heading('Hello, I’m Mailmend'),
    said(
      'I help when Outlook is out of step with your mailbox: mail is missing, a folder stands still, or Outlook shows an error.',
    ),
    said(
      place === 'personal'
        ? 'Tell me in your own words what is wrong. I walk you through the fix, and if it does not help, I hand over to the helpdesk with everything you tried.'
        : 'Mention **@Mailmend** and say in your own words what is wrong. I answer in the thread, and if the fix does not help, I hand over to the helpdesk with everything you tried.',
    ),
    exampleTiles('For example', examples),
    offers([
      { title: 'What can I type?', action: { verb: 'help' } },
      { title: 'My tickets', action: { verb: 'my-tickets' } },
      { title: 'Talk to a person', action: { verb: 'new-person' } },
    ]),
  );
