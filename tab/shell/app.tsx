import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Me } from '../../contract/me';
import { startHearing, stopHearing } from '../frame/event-stream';
import { hearHost } from '../frame/host';
import { addressOf, goBack, goTo, stayAt, usePlace } from '../frame/router';
import { say } from '../texts/say';
import { Boundary } from './boundary';
import { Dressed } from './dressed';
import { useKeys } from './keys/keys';
import { MeContext } from './me';
import { Navigation } from './navigation';
import { NoAgent } from './no-agent';
import { isOfHelpdesk, sectionsFor } from './sections';
import type { SectionId } from './sections';
import { Empty, Skeleton } from './states';
import { View as NamedView } from './view';

const views: Readonly<Record<SectionId, ReturnType<typeof lazy>>> = {
  help: lazy(() => import('../help/help')),
  my: lazy(() => import('../my/my')),
  queue: lazy(() => import('../queue/helpdesk')),
  insights: lazy(() => import('../insights/insights-view')),
  guides: lazy(() => import('../guides/guides-view')),
  settings: lazy(() => import('../settings/settings-view')),
};
const KeyList = lazy(() => import('./keys/key-list'));

const isSection = (part: string): part is SectionId => part in views;

const NotFound = () => (
  <NamedView title={say('page-not-found')}>
    <Empty title={say('page-trouble-not-yours')} />
  </NamedView>
);

interface AppProps {
  readonly me: Me;
  readonly theme: string | null;
  readonly isInTeams: boolean;
}

const Inner = ({ me, isInTeams }: Omit<AppProps, 'theme'>) => {
  const { parts } = usePlace();
  const [first = 'help'] = parts;
  const [isListed, setListed] = useState(false);
  const sections = sectionsFor(me);
  useKeys({
    '?': { says: say('page-key-list'), deed: () => setListed(true) },
    ...Object.fromEntries(
      sections.map(({ id, title, key }) => [`G ${key}`, { says: title, deed: () => goTo(addressOf(`/${id}`)) }]),
    ),
  });
  const View = isSection(first) ? views[first] : null;
  const isForAgents = isOfHelpdesk(first);
  const isShut = isForAgents && !sections.some(({ id }) => id === first);
  return (
    <>
      <Navigation sections={sections} first={first} isInTeams={isInTeams} openKeys={() => setListed(true)} />
      <Boundary key={first}>
        <Suspense
          fallback={
            <div className="view">
              <Skeleton lines={6} />
            </div>
          }
        >
          {isShut ? <NoAgent /> : View ? <View /> : <NotFound />}
        </Suspense>
      </Boundary>
      {isListed && (
        <Suspense>
          <KeyList close={() => setListed(false)} />
        </Suspense>
      )}
    </>
  );
};

/** The page for somebody whom the server knows. */
export const App = ({ me, theme, isInTeams }: AppProps) => {
  const [shown, setShown] = useState(theme);
  const back = useCallback(() => goBack(window.location.pathname.replace(/\/[^/]+$/u, '')), []);
  useEffect(() => {
    startHearing();
    if (isInTeams)
      hearHost({
        themed: setShown,
        back,
        focused: () => document.querySelector<HTMLElement>('h1')?.focus(),
        suspended: stopHearing,
        resumed: (contentUrl) => {
          const { pathname, search } = new URL(contentUrl);
          stayAt(pathname + search);
          startHearing();
        },
      });
    return stopHearing;
  }, [isInTeams, back]);
  return (
    <MeContext.Provider value={me}>
      <Dressed theme={shown}>
        <Inner me={me} isInTeams={isInTeams} />
      </Dressed>
    </MeContext.Provider>
  );
};
