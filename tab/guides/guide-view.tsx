import { Button } from '@fluentui/react-button';
import { copyText } from '../frame/host';
import { addressOf, stayAt, usePlace } from '../frame/router';
import { LinkTo } from '../parts/link-to';
import { announce } from '../shell/announce';
import { Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { View } from '../shell/view';
import { say } from '../texts/say';
import { Graph } from './graph';
import { Outline } from './outline';
import { Walk } from './walk';
import { queryOf, walkedOf } from './walked';

/** A guide: walked through by any facts, drawn, and as a list. */
export const GuideView = ({ id }: { readonly id: string }) => {
  const walked = walkedOf(usePlace().query);
  const asked = useAsked('GET /guides/:guide', { guide: id });
  const place = useAsked('POST /guides/:guide/walk', { guide: id, ...walked });
  const here = place.value?.step ?? null;
  const copy = async (text: string): Promise<void> =>
    announce((await copyText(text)) ? say('page-copied') : say('page-not-copied'));
  return (
    <View title={asked.value?.title ?? say('page-guide')} wide="wide">
      <p>
        <LinkTo to={addressOf('/guides')}>‹ {say('page-all-guides')}</LinkTo>
      </p>
      <Shown asked={asked} lines={14}>
        {(graph) => (
          <>
            <p className="quiet">{say('page-guide-version', { version: graph.version })}</p>
            <div className="guide-columns">
              <section aria-labelledby="walk">
                <h2 id="walk">{say('page-walk')}</h2>
                <p className="quiet">{say('page-walk-lead')}</p>
                <Shown asked={place} lines={8}>
                  {(stands) => (
                    <Walk
                      graph={graph}
                      place={stands}
                      walked={walked}
                      change={(next) => stayAt(addressOf(`/guides/${id}`, queryOf(next)))}
                    />
                  )}
                </Shown>
              </section>
              <section aria-labelledby="drawn" className="drawn">
                <h2 id="drawn">{say('page-graph')}</h2>
                <Graph graph={graph} here={here} way={new Set(place.value?.way.map(({ step }) => step))} />
                <Button size="small" onClick={() => void copy(graph.mermaid)}>
                  {say('page-copy-mermaid')}
                </Button>
                <h2>{say('page-steps')}</h2>
                <Outline graph={graph} here={here} />
              </section>
            </div>
          </>
        )}
      </Shown>
    </View>
  );
};
