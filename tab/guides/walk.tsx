import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { lazy, Suspense } from 'react';
import type { GuideGraph, WalkPlace } from '../../contract/guides';
import { Line } from '../parts/line';
import { Skeleton } from '../shell/states';
import { say } from '../texts/say';
import { answerWords, titleOf } from './node-words';
import type { Walked } from './walked';

const Card = lazy(() => import('./card'));

interface WalkProps {
  readonly graph: GuideGraph;
  readonly place: WalkPlace;
  readonly walked: Walked;
  readonly change: (walked: Walked) => void;
}

const without = (record: Walked['facts'], key: string): Walked['facts'] =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));

/** The facts that the guide reads: what is known beforehand. */
const Facts = ({ graph, walked, change }: Omit<WalkProps, 'place'>) => (
  <details>
    <summary>{say('page-facts-known', { count: Object.keys(walked.facts).length })}</summary>
    <div className="walk-facts">
      {graph.facts
        .filter(({ values }) => values.length > 0)
        .map(({ id, title, values }) => (
          <label key={id}>
            <span>{title}</span>
            <Select
              size="small"
              value={walked.facts[id] ?? ''}
              onChange={(_, { value }) =>
                change({
                  ...walked,
                  facts: value === '' ? without(walked.facts, id) : { ...walked.facts, [id]: value },
                })
              }
            >
              <option value="">{say('page-fact-unknown')}</option>
              {values.map((value) => (
                <option key={value.id} value={value.id}>
                  {value.title}
                </option>
              ))}
            </Select>
          </label>
        ))}
    </div>
  </details>
);

/** What a button of the card would answer here, if it answers. */
const answerIn = (data: unknown): string | null => {
  const found: unknown = typeof data === 'object' && data !== null && 'value' in data ? data.value : null;
  return typeof found === 'string' ? found : null;
};

/** A walk by any facts and answers: where it stands and why, what each answer leads to, and the card there. Nothing is counted. */
export const Walk = ({ graph, place, walked, change }: WalkProps) => {
  const titles = new Map(graph.nodes.map((node) => [node.id, titleOf(node)]));
  const answer = (value: string): void => change({ ...walked, answers: { ...walked.answers, [place.step]: value } });
  return (
    <div className="walk">
      <Facts graph={graph} walked={walked} change={change} />
      {place.way.length > 0 && (
        <ol className="way">
          {place.way.map(({ step, answer: given, because }) => (
            <li key={step}>
              <Line text={titles.get(step) ?? step} />: <strong>{answerWords(given)}</strong>{' '}
              {because === 'known' ? (
                <span className="quiet">{say('page-known')}</span>
              ) : (
                <Button
                  size="small"
                  appearance="transparent"
                  onClick={() => change({ ...walked, answers: without(walked.answers, step) })}
                >
                  {say('page-take-answer-back')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      <h3>
        {say('page-stands-at')} <Line text={titles.get(place.step) ?? place.step} />
      </h3>
      {place.why.length > 0 && <p className="quiet">{say('page-because', { why: place.why })}</p>}
      {place.answers.length > 0 && (
        <ul className="plain walk-answers">
          {place.answers.map(({ id, title }) => {
            const leads = place.leadsTo[id];
            return (
              <li key={id}>
                <Button size="small" onClick={() => answer(id)}>
                  {answerWords(title)}
                </Button>
                {leads !== undefined && (
                  <span className="quiet">
                    {' '}
                    → <Line text={titles.get(leads) ?? leads} />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {place.card && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <Card
            card={place.card}
            text={place.text}
            bytes={place.bytes}
            pressed={(data) => {
              const value = answerIn(data);
              if (value !== null) answer(value);
            }}
          />
        </Suspense>
      )}
    </div>
  );
};
