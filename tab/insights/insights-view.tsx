import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import type { Insights } from '../../contract/insights';
import { addressOf, stayAt, usePlace } from '../frame/router';
import { exactly } from '../parts/when';
import { useMe } from '../shell/me';
import { Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { View } from '../shell/view';
import { say } from '../texts/say';
import { countWords, shareWords, spentWords } from './cells';
import { Figure } from './figure';
import '../styles/insights.css';

const Tile = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div className="tile">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const Tiles = ({ insights }: { readonly insights: Insights }) => (
  <dl className="figures">
    <Tile name={say('page-begun')} value={countWords(insights.begun)} />
    <Tile name={say('page-confirmed-of-all')} value={shareWords(insights.confirmedOfAll)} />
    <Tile name={say('page-confirmed-of-known')} value={shareWords(insights.confirmedOfKnown)} />
    <Tile name={say('page-time-to-fix')} value={spentWords(insights.timeToFix)} />
    <Tile name={say('page-time-to-take-up')} value={spentWords(insights.timeToTakeUp)} />
    <Tile name={say('page-time-to-resolve')} value={spentWords(insights.timeToResolve)} />
    <Tile name={say('page-response-met')} value={shareWords(insights.targetMet.response)} />
    <Tile name={say('page-resolution-met')} value={shareWords(insights.targetMet.resolution)} />
    <Tile name={say('page-not-due')} value={countWords(insights.targetMet.notDue)} />
    <Tile name={say('page-reopened')} value={shareWords(insights.reopened)} />
    <Tile
      name={say('page-rating')}
      value={
        insights.rating.median === null
          ? say('page-rated-by', { rated: shareWords(insights.rating.answered) })
          : say('page-rated', { median: insights.rating.median, rated: shareWords(insights.rating.answered) })
      }
    />
  </dl>
);

/** How cases and tickets went in a period, counted as the definitions say; nobody is ranked. */
export default function InsightsView() {
  const { query } = usePlace();
  const { filters } = useMe();
  const period = Object.fromEntries(
    ['from', 'to', 'symptom'].flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])),
  );
  const asked = useAsked('GET /insights', period);
  const change = (name: string, value: string): void => stayAt(addressOf('/insights', { ...period, [name]: value }));
  const from = asked.value?.from ?? period['from'] ?? '';
  const to = asked.value?.to ?? period['to'] ?? '';
  return (
    <View title={say('page-insights')} wide="wide">
      <form className="period" aria-label={say('page-period')} onSubmit={(event) => event.preventDefault()}>
        <label>
          {say('page-from')} <Input type="date" value={from} onChange={(_, { value }) => change('from', value)} />
        </label>
        <label>
          {say('page-to')} <Input type="date" value={to} onChange={(_, { value }) => change('to', value)} />
        </label>
        <label>
          {say('page-filter', { filter: 'symptom' })}{' '}
          <Select value={period['symptom'] ?? ''} onChange={(_, { value }) => change('symptom', value)}>
            <option value="">{say('page-every-problem')}</option>
            {filters.symptoms.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </label>
      </form>
      <Shown asked={asked} lines={14}>
        {(insights) => (
          <>
            <p className="quiet">
              {say('page-as-of', { moment: exactly(insights.asOf) })} ·{' '}
              {say('page-days-in', { zone: insights.timezone })} ·{' '}
              {say('page-definitions', { version: insights.definitions })}
            </p>
            <Tiles insights={insights} />
            <div className="figure-grid">
              {insights.tables.map((table) => (
                <Figure key={table.id} table={table} insights={insights} period={period} />
              ))}
            </div>
          </>
        )}
      </Shown>
    </View>
  );
}
