import type { ReadableQuestion } from '../../../contract/help';
import { Line } from '../../parts/line';
import { say } from '../../texts/say';
import { PicturedLines, Shot } from './pictured-lines';

/** A question of a guide, with what can be answered and how it is found out. */
export const Question = ({ part: { id, ask, why, choices, picture, how } }: { readonly part: ReadableQuestion }) => (
  <section className="step" id={id} tabIndex={-1}>
    <h2>
      <Line text={ask} />
    </h2>
    {why && (
      <p className="quiet">
        <Line text={why} />
      </p>
    )}
    {choices.length > 0 && <p>{choices.join(' · ')}</p>}
    {picture && <Shot picture={picture} />}
    {how.lines.length > 0 && (
      <details>
        <summary>{say('how-do-i-find-out')}</summary>
        <PicturedLines of={how} />
      </details>
    )}
  </section>
);
