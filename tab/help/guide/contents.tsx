import type { ReadableGuide } from '../../../contract/help';
import { Line } from '../../parts/line';
import { LinkWithin } from '../../parts/link-within';
import { useWidth } from '../../parts/use-width';
import { say } from '../../texts/say';

/** What stands in a guide, each with a link to it; on a phone it is unfolded first. */
export const Contents = ({ parts }: Pick<ReadableGuide, 'parts'>) => (
  <details className="contents" open={!useWidth('narrow')}>
    <summary>
      <h2>{say('page-contents')}</h2>
    </summary>
    <ol>
      {parts.map((part) => (
        <li key={`${part.kind} ${part.id}`}>
          <LinkWithin to={part.id}>
            <Line text={part.kind === 'question' ? part.ask : part.title} />
          </LinkWithin>
        </li>
      ))}
    </ol>
  </details>
);
