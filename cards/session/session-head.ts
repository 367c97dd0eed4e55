import type { Here } from '../../dialogs/views/parts';
import { button } from '../parts/buttons';
import { heading, kicker } from '../parts/heading';
import { paragraph, runs } from '../parts/line';
import { nothing, spaced, stack, type Piece, type Words } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import { say } from '../../texts/say';

/** Where others read along: whose case it is, and the way into the private chat. */
const owner = ({ place, requester, session }: Here): Piece => {
  if (place === 'personal') return nothing;
  const name = oneLine(requester, 80);
  return {
    elements: [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            verticalContentAlignment: 'Center',
            items: [paragraph(runs(say('for-somebody', { name }), { size: 'Small' }))],
          },
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'Center',
            selectAction: button({
              action: { verb: 'go-private', session },
              title: say('continue-in-private'),
              tooltip: say('goes-on-in-your-own'),
            }),
            items: [
              { type: 'TextBlock', text: say('continue-in-private'), size: 'Small', color: 'Accent', wrap: true },
            ],
          },
        ],
      },
    ],
    text: [say('for-somebody-alone', { name })],
  };
};

/** The top of a session's card: what it is about, where in the way it stands, and whose it is among others. */
export const sessionHead = (here: Here, title: Words, above: Words | null = null): Piece => {
  const top = stack(owner(here), above === null ? nothing : kicker(above));
  const { elements, text } =
    top.elements.length === 0 ? heading(title) : stack(top, spaced(above === null ? 'Small' : 'None', heading(title)));
  // The heading leads in the twin, because notifications show its first line.
  return { elements, text: [title, ...text.filter((line) => line !== title)] };
};
