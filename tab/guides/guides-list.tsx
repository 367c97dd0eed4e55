import { addressOf } from '../frame/router';
import { LinkTo } from '../parts/link-to';
import { Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { View } from '../shell/view';
import { say } from '../texts/say';

/** Every guide, and all faults of those that cannot be used, each with its place. */
export const GuidesList = () => {
  const asked = useAsked('GET /guides', {});
  return (
    <View title={say('page-guides')}>
      <Shown asked={asked} lines={8}>
        {({ guides, faults }) => (
          <>
            {faults.length > 0 && (
              <section aria-labelledby="faults">
                <h2 id="faults">{say('page-faults', { count: faults.length })}</h2>
                <ul className="faults">
                  {faults.map(({ file, line, column, says }) => (
                    <li key={`${file} ${line} ${column} ${says}`}>
                      <code>
                        {file}:{line}:{column}
                      </code>{' '}
                      {says}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <ul className="plain">
              {guides.map(({ id, title, version, steps, for: symptoms }) => (
                <li key={id} className="tile">
                  <h2>
                    <LinkTo to={addressOf(`/guides/${id}`)}>{title}</LinkTo>
                  </h2>
                  <p className="quiet">
                    {say('page-guide-of', { version, steps, problems: symptoms.map((each) => each.title) })}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
    </View>
  );
};
