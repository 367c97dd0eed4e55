import type { ReadableProcedure } from '../../../contract/help';
import { Line } from '../../parts/line';
import { say } from '../../texts/say';
import { PicturedLines } from './pictured-lines';

/** Something to carry out, part by part as on the cards; what can lose something is begun in the chat. */
export const Procedure = ({ part }: { readonly part: ReadableProcedure }) => (
  <section className="step" id={part.id} tabIndex={-1}>
    <h2>{part.title}</h2>
    <p>
      <Line text={part.does} />
    </p>
    <p className="quiet">
      <Line text={part.time} />
    </p>
    {part.risks && (
      <p className={part.canLose ? 'risk risk-loss' : 'risk'}>
        <Line text={part.risks} />
      </p>
    )}
    {part.canLose && <p className="risk risk-loss">{say('page-begin-in-chat')}</p>}
    {part.parts.map((one) => (
      <div key={one.title}>
        <h3>{one.title}</h3>
        <PicturedLines of={one} />
      </div>
    ))}
    {part.notes.length > 0 && (
      <details>
        <summary>{say('notes-and-why')}</summary>
        <ul>
          {part.notes.map((line) => (
            <li key={line}>
              <Line text={line} />
            </li>
          ))}
        </ul>
      </details>
    )}
    {part.stuck.length > 0 && (
      <details>
        <summary>{say('if-you-are-stuck')}</summary>
        {part.stuck.map((help) => (
          <div key={help.sees}>
            <h3>
              <Line text={help.sees} />
            </h3>
            <PicturedLines of={help} />
          </div>
        ))}
      </details>
    )}
    {part.sources.length > 0 && <p className="quiet">{say('page-sources', { sources: part.sources })}</p>}
  </section>
);
