import { useEffect } from 'react';
import type { ReadableProcedure, ReadableQuestion } from '../../contract/help';
import { addressOf } from '../frame/router';
import { Line } from '../parts/line';
import { LinkTo } from '../parts/link-to';
import { Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { View } from '../shell/view';
import { say } from '../texts/say';

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <li key={line}>
        <Line text={line} />
      </li>
    ))}
  </>
);

const Question = ({ part }: { readonly part: ReadableQuestion }) => (
  <section className="step" id={part.id}>
    <h2>
      <Line text={part.ask} />
    </h2>
    {part.why && (
      <p className="quiet">
        <Line text={part.why} />
      </p>
    )}
    {part.choices.length > 0 && <p>{part.choices.join(' · ')}</p>}
    {part.how.length > 0 && (
      <details>
        <summary>{say('how-do-i-find-out')}</summary>
        <ol>
          <Lines lines={part.how} />
        </ol>
      </details>
    )}
  </section>
);

const Procedure = ({ part }: { readonly part: ReadableProcedure }) => (
  <section className="step" id={part.id}>
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
    {part.instructions.map(({ by, lines, picture }, at) => (
      <div key={at}>
        {by !== null && <h3>{by}</h3>}
        <ol>
          <Lines lines={lines} />
        </ol>
        {picture !== null && <img src={picture} alt="" loading="lazy" className="picture" />}
      </div>
    ))}
    {part.notes.length > 0 && (
      <ul>
        <Lines lines={part.notes} />
      </ul>
    )}
    {part.stuck.length > 0 && (
      <details>
        <summary>{say('if-you-are-stuck')}</summary>
        {part.stuck.map(({ sees, lines }) => (
          <div key={sees}>
            <h3>{sees}</h3>
            <ul>
              <Lines lines={lines} />
            </ul>
          </div>
        ))}
      </details>
    )}
    {part.sources.length > 0 && <p className="quiet">{say('page-sources', { sources: part.sources })}</p>}
  </section>
);

/** A guide to read, from its first question to its last procedure. */
export const GuidePage = ({ id }: { readonly id: string }) => {
  const guide = useAsked('GET /help/guides/:guide', { guide: id });
  const isHere = guide.value !== null;
  useEffect(() => {
    const wanted = window.location.hash.slice(1);
    if (isHere && wanted) document.getElementById(wanted)?.scrollIntoView();
  }, [isHere]);
  return (
    <View title={guide.value?.title ?? say('page-guide')}>
      <p>
        <LinkTo to={addressOf('/help')}>‹ {say('page-all-guides')}</LinkTo>
      </p>
      <Shown asked={guide} lines={12}>
        {({ parts }) => (
          <>
            <p className="lead">{say('page-guide-lead')}</p>
            {parts.map((part) =>
              part.kind === 'question' ? (
                <Question key={part.id} part={part} />
              ) : (
                <Procedure key={part.id} part={part} />
              ),
            )}
          </>
        )}
      </Shown>
    </View>
  );
};
