import type { Message } from '../../../domain/ports';
import { exampleTiles } from './examples';
import { framed } from '../../parts/frame';
import { heading } from '../../parts/heading';
import { said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import type { ViewOf } from '../../view-of';

/** Says kindly that the words were not understood. */
export const unknownCard = ({ examples }: ViewOf<'unknown'>): Message =>
  framed(
    heading('I’m not sure what you mean'),
    said('Tell me what you see in Outlook and what you expected instead. One sentence is enough.'),
    exampleTiles('For example', examples),
    offers([
      { title: 'Talk to a person', action: { verb: 'new-person' } },
      { title: 'What can I type?', action: { verb: 'help' } },
    ]),
  );
