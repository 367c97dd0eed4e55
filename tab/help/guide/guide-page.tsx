import { useEffect } from 'react';
import { keep, kept } from '../../frame/kept';
import { addressOf, stayAt, usePlace } from '../../frame/router';
import { LinkTo } from '../../parts/link-to';
import { Shown } from '../../shell/states';
import { useAsked } from '../../shell/use-asked';
import { View } from '../../shell/view';
import { say } from '../../texts/say';
import { Contents } from './contents';
import { Fitting } from './fitting';
import { Others } from './others';
import { Procedure } from './procedure';
import { Question } from './question';

/** What readers told of their Outlook is kept for the next guide. */
const knownKey = 'known';

/** A guide to read, from its first question to its last procedure, by what the reader has. */
export const GuidePage = ({ id }: { readonly id: string }) => {
  const known = usePlace().query.get('known') ?? kept(knownKey) ?? '';
  const guide = useAsked('GET /help/guides/:guide', { guide: id, ...(known && { known }) });
  const isHere = guide.value !== null;
  useEffect(() => {
    const wanted = window.location.hash.slice(1);
    if (isHere && wanted) document.getElementById(wanted)?.scrollIntoView();
  }, [isHere]);
  const choose = (fact: string, value: string): void => {
    const others = known.split(',').filter((each) => each && !each.startsWith(`${fact}:`));
    const next = [...others, `${fact}:${value}`].join(',');
    keep(knownKey, next);
    stayAt(addressOf(`/help/${id}`, { known: next }));
  };
  return (
    <View title={guide.value?.title ?? say('page-guide')}>
      <p>
        <LinkTo to={addressOf('/help')}>‹ {say('page-all-guides')}</LinkTo>
      </p>
      <Shown asked={guide} lines={12}>
        {({ facts, parts, others }) => (
          <>
            <p className="lead">{say('page-guide-lead')}</p>
            <Fitting facts={facts} choose={choose} />
            <Contents parts={parts} />
            {parts.map((part) =>
              part.kind === 'question' ? (
                <Question key={part.id} part={part} />
              ) : (
                <Procedure key={part.id} part={part} />
              ),
            )}
            <Others others={others} />
          </>
        )}
      </Shown>
    </View>
  );
};
