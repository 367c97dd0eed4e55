import { createRoot } from 'react-dom/client';
import { ask, Trouble } from './frame/ask';
import { isAlone, meetHost, tellReady } from './frame/host';
import { keepFor } from './frame/kept';
import { addressOf, stayAt } from './frame/router';
import { App } from './shell/app';
import { Dressed } from './shell/dressed';
import { Outside } from './shell/outside';
import { SignIn } from './shell/sign-in';
import { pathOfNamed } from './shell/sections';
import './styles/page.css';

const place = document.getElementById('page') ?? document.body;
const root = createRoot(place);
const themeAsked = new URLSearchParams(window.location.search).get('theme');

/** Finds out where the page is and who looks at it, and shows what fits. */
const begin = async (): Promise<void> => {
  const host = await meetHost();
  const theme = host?.theme ?? themeAsked;
  try {
    const me = await ask('GET /me', {});
    if (host === null && !me.isLocal) throw new Trouble('sign-in', 'outside Teams');
    keepFor(me.id);
    const named = host === null ? null : pathOfNamed(host);
    if (named !== null) stayAt(addressOf(named));
    root.render(<App me={me} theme={theme} isInTeams={host !== null} />);
  } catch (error) {
    const trouble = error instanceof Trouble ? error : new Trouble('failed', String(error));
    const isOutside = host === null && trouble.kind === 'sign-in';
    root.render(
      <Dressed theme={theme}>
        {isOutside ? <Outside isAlone={isAlone()} /> : <SignIn trouble={trouble} again={() => void begin()} />}
      </Dressed>,
    );
  }
  tellReady();
};

void begin();
