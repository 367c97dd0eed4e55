import { Badge } from '@fluentui/react-badge';
import type { ReactNode } from 'react';
import type { Settings } from '../../contract/settings';
import { spanWords, When } from '../parts/when';
import { Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { View } from '../shell/view';
import { say } from '../texts/say';

type Origin = Settings['origins'][string];

const OriginBadge = ({ origin }: { readonly origin: Origin }) => (
  <Badge appearance="outline">{say('page-origin', { origin })}</Badge>
);

const Setting = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <section className="step">
    <h2>{name}</h2>
    {children}
  </section>
);

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const Hours = ({ settings }: { readonly settings: Settings }) => (
  <>
    <dl className="settings">
      {settings.hours.map((spans, day) => (
        <div key={day}>
          <dt>{say('page-weekday', { day: weekdays[day] ?? 'sunday' })}</dt>
          <dd>{spans.length === 0 ? say('page-closed') : spans.join(', ')}</dd>
        </div>
      ))}
    </dl>
    <p className="quiet">{settings.timezone}</p>
    {settings.holidays.length > 0 && <p>{say('page-holidays', { days: settings.holidays })}</p>}
  </>
);

/** What is in force, and where each of it comes from. Nothing can be changed here: the environment and Teams decide. */
export default function SettingsView() {
  const asked = useAsked('GET /settings', {});
  return (
    <View title={say('page-settings')}>
      <p className="lead">{say('page-settings-lead')}</p>
      <Shown asked={asked} lines={12}>
        {(settings) => (
          <>
            <Setting name={say('page-channels')}>
              {settings.helpdesks.length === 0 && <p>{say('page-no-channel')}</p>}
              <ul>
                {settings.helpdesks.map(({ channel, team, labels, urgencies, setBy, setAt, origin }) => (
                  <li key={`${team} ${channel}`}>
                    <code>{channel}</code> <OriginBadge origin={origin} />
                    <br />
                    {labels.length + urgencies.length === 0
                      ? say('page-takes-the-rest')
                      : say('page-takes', { what: [...labels, ...urgencies] })}
                    {setBy !== null && (
                      <span className="quiet">
                        {' '}
                        · {setBy} {setAt !== null && <When at={setAt} />}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </Setting>
            <Setting name={say('page-agents')}>
              {settings.agents === null ? (
                <p>{say('page-everybody-of-team')}</p>
              ) : (
                <ul>
                  {settings.agents.map(({ id, name }) => (
                    <li key={id}>{name ?? <code>{id}</code>}</li>
                  ))}
                </ul>
              )}
              <p className="quiet">{say('page-admins', { count: settings.admins.length })}</p>
            </Setting>
            <Setting name={say('page-hours-open')}>
              <Hours settings={settings} />
            </Setting>
            <Setting name={say('page-targets')}>
              <dl className="settings">
                {settings.targets.map(({ urgency, response, resolution }) => (
                  <div key={urgency}>
                    <dt>{urgency}</dt>
                    <dd>{say('page-target', { response: spanWords(response), resolution: spanWords(resolution) })}</dd>
                  </div>
                ))}
              </dl>
            </Setting>
            <Setting name={say('page-else')}>
              <dl className="settings">
                <div>
                  <dt>{say('page-take-back')}</dt>
                  <dd>{say('page-seconds', { count: Math.round(settings.takeBackFor / 1_000) })}</dd>
                </div>
                <div>
                  <dt>{say('page-incidents')}</dt>
                  <dd>
                    {say('page-incident-from', {
                      count: settings.incidents.requesters,
                      span: spanWords(settings.incidents.within),
                    })}
                  </dd>
                </div>
                <div>
                  <dt>{say('page-systems')}</dt>
                  <dd>{settings.systems.length === 0 ? say('page-none') : settings.systems.join(', ')}</dd>
                </div>
                <div>
                  <dt>{say('page-support')}</dt>
                  <dd>{settings.supportContact || say('page-none')}</dd>
                </div>
              </dl>
            </Setting>
            <Setting name={say('page-where-from')}>
              <dl className="settings">
                {Object.entries(settings.origins).map(([name, origin]) => (
                  <div key={name}>
                    <dt>
                      <code>{name}</code>
                    </dt>
                    <dd>
                      <OriginBadge origin={origin} />
                    </dd>
                  </div>
                ))}
              </dl>
            </Setting>
          </>
        )}
      </Shown>
    </View>
  );
}
