import { useEffect } from 'react';
import { addressOf } from '../frame/router';
import { Line } from '../parts/line';
import { LinkTo } from '../parts/link-to';
import { announce } from '../shell/announce';
import { Empty, Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { say } from '../texts/say';

/** What the guides and answers say about some words. */
export const Hits = ({ text }: { readonly text: string }) => {
  const found = useAsked('GET /help/search', { text });
  const count = found.value?.hits.length;
  useEffect(() => {
    if (count !== undefined) announce(say('page-found', { count }));
  }, [count, text]);
  return (
    <Shown asked={found} lines={6}>
      {({ hits }) =>
        hits.length === 0 ? (
          <Empty title={say('page-nothing-found')}>
            <p>{say('page-tell-it-in-chat')}</p>
          </Empty>
        ) : (
          <ul className="hits">
            {hits.map((hit) => (
              <li
                key={`${hit.kind} ${hit.kind === 'answer' ? hit.id : hit.kind === 'guide' ? hit.guide : hit.procedure}`}
              >
                {hit.kind === 'answer' ? (
                  <h3>
                    <Line text={hit.asks} />
                  </h3>
                ) : (
                  <h3>
                    <LinkTo
                      to={addressOf(`/help/${hit.guide}`) + (hit.kind === 'procedure' ? `#${hit.procedure}` : '')}
                    >
                      {hit.title}
                    </LinkTo>
                  </h3>
                )}
                <p>
                  <Line text={hit.says} />
                </p>
              </li>
            ))}
          </ul>
        )
      }
    </Shown>
  );
};
