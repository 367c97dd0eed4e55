import { SearchBox } from '@fluentui/react-search';
import { useDeferredValue, useRef } from 'react';
import { addressOf, stayAt, usePlace } from '../frame/router';
import { Line } from '../parts/line';
import { LinkTo } from '../parts/link-to';
import { useKeys } from '../shell/keys/keys';
import { Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { View } from '../shell/view';
import { say } from '../texts/say';
import { Example } from './example';
import { Hits } from './hits';

/** What Mailmend can do, how to begin, and what there is to read. */
export const HelpPage = () => {
  const text = usePlace().query.get('q') ?? '';
  const sought = useDeferredValue(text.trim());
  const box = useRef<HTMLInputElement>(null);
  const help = useAsked('GET /help', {});
  useKeys({ '/': { says: say('page-search'), deed: () => box.current?.focus() } });
  return (
    <View title={say('page-help')}>
      <p className="lead">{say('page-help-lead')}</p>
      <SearchBox
        ref={box}
        className="search"
        size="large"
        placeholder={say('page-search-guides')}
        aria-label={say('page-search-guides')}
        aria-keyshortcuts="/"
        value={text}
        onChange={(_, { value }) => stayAt(addressOf('/help', { q: value }))}
      />
      {sought.length > 1 ? (
        <Hits text={sought} />
      ) : (
        <Shown asked={help} lines={10}>
          {({ mends, examples, commands, guides }) => (
            <>
              <section aria-labelledby="begin">
                <h2 id="begin">{say('page-just-write')}</h2>
                <p className="quiet">{say('page-examples-open-chat')}</p>
                <ul className="examples">
                  {examples.map((example) => (
                    <li key={example}>
                      <Example text={example} />
                    </li>
                  ))}
                </ul>
              </section>
              <section aria-labelledby="mends">
                <h2 id="mends">{say('page-what-it-mends')}</h2>
                <ul className="tiles">
                  {mends.map(({ id, title, says, guide }) => (
                    <li key={id} className="tile">
                      <h3>
                        <LinkTo to={addressOf(`/help/${guide}`)}>{title}</LinkTo>
                      </h3>
                      <p>
                        <Line text={says} />
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
              <section aria-labelledby="guides">
                <h2 id="guides">{say('page-all-guides')}</h2>
                <ul className="plain columns">
                  {guides.map(({ id, title }) => (
                    <li key={id}>
                      <LinkTo to={addressOf(`/help/${id}`)}>{title}</LinkTo>
                    </li>
                  ))}
                </ul>
              </section>
              <section aria-labelledby="typed">
                <h2 id="typed">{say('page-what-to-type')}</h2>
                <ul className="plain typed">
                  {commands.map((command) => (
                    <li key={command}>
                      <code>{command}</code>
                    </li>
                  ))}
                </ul>
              </section>
            </>
          )}
        </Shown>
      )}
    </View>
  );
};
