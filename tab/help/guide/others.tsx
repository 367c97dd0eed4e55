import type { ReadableGuide } from '../../../contract/help';
import { say } from '../../texts/say';

/** What the guide has for those who have something else: by name, so that a link to it leads to why it is not shown. */
export const Others = ({ others }: Pick<ReadableGuide, 'others'>) =>
  others.length === 0 ? null : (
    <section aria-labelledby="others">
      <h2 id="others">{say('page-not-for-what-i-have')}</h2>
      <ul>
        {others.map(({ id, title }) => (
          <li key={id} id={id} tabIndex={-1}>
            {title}
          </li>
        ))}
      </ul>
    </section>
  );
