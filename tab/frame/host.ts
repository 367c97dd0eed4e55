import { app, authentication, clipboard, pages } from '@microsoft/teams-js';

/** Where the page runs inside Teams, as Teams tells. Who the reader is says the token alone, which the server checks. */
export interface Host {
  readonly theme: string;
  /** The tab, and what a link into it names, such as `ticket-1001`. */
  readonly tab: string;
  readonly named: string;
}

/** How long Teams may take to answer, in milliseconds. */
const longestWait = 5_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Teams does not answer')), longestWait)),
  ]);

const hostOf = ({ app: shown, page }: app.Context): Host => ({
  theme: shown.theme,
  tab: page.id,
  named: page.subPageId ?? '',
});

/** True for a page that nothing frames, so that Teams is not around it. */
export const isAlone = (): boolean => window.parent === window;

/** Teams around the page; null where it is opened by itself, or where what frames it is not Teams. */
export const meetHost = async (): Promise<Host | null> => {
  if (isAlone()) return null;
  try {
    await inTime(app.initialize());
    const context = await inTime(app.getContext());
    app.notifyAppLoaded();
    return hostOf(context);
  } catch {
    return null;
  }
};

/** Tells Teams that there is something to read: the page, or what went wrong in our own words. */
export const tellReady = (): void => {
  if (app.isInitialized()) void app.notifySuccess();
};

/** What Teams may ask of a page while it stands. */
export interface HostHandlers {
  readonly themed: (theme: string) => void;
  /** Goes back inside the page; false where there is nothing to go back to. */
  readonly back: () => boolean;
  readonly focused: () => void;
  /** Before Teams sets the page aside. */
  readonly suspended: () => void;
  /** When it is shown again, possibly at another place. */
  readonly resumed: (contentUrl: string) => void;
}

/** Hears what Teams says from now on. */
export const hearHost = ({ themed, back, focused, suspended, resumed }: HostHandlers): void => {
  app.registerOnThemeChangeHandler(themed);
  pages.registerFocusEnterHandler(focused);
  if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(back);
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => {
    suspended();
    return Promise.resolve();
  });
  app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
    resumed(contentUrl.href);
    tellReady();
  });
};

/** Leaves a minute before the token ends, so that none ends on its way. */
const minute = 60_000;

const endOf = (token: string): number => {
  const body = token.split('.')[1] ?? '';
  try {
    const read: unknown = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
    const ends = typeof read === 'object' && read !== null && 'exp' in read ? read.exp : 0;
    return typeof ends === 'number' ? ends * 1_000 : 0;
  } catch {
    return 0;
  }
};

let held: { readonly token: string; readonly until: number } | null = null;
let asked: Promise<string> | null = null;

/** Forgets a token that the server would not take. */
export const dropToken = (): void => {
  held = null;
};

/** A token of the reader for our server; null outside Teams. Rejects with what Teams says where it is refused. */
export const readerToken = async (now: number): Promise<string | null> => {
  if (!app.isInitialized()) return null;
  if (held && held.until > now) return held.token;
  asked ??= authentication.getAuthToken().finally(() => {
    asked = null;
  });
  const token = await asked;
  held = { token, until: endOf(token) - minute };
  return token;
};

/** Opens an address of Teams, or any other in the browser. */
export const openLink = async (address: string): Promise<void> => {
  if (app.isInitialized()) await app.openLink(address);
  else window.open(address, '_blank', 'noopener');
};

/** Teams lets a frame use its own clipboard only, as long as it has one; browsers refuse theirs to a frame. */
const copyByTeams = async (text: string): Promise<void> => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is to come in its place does not work in Teams yet
  await clipboard.write(new Blob([text], { type: 'text/plain' }));
};

/** Puts a text on the clipboard; false where neither Teams nor the browser lets us. */
export const copyText = async (text: string): Promise<boolean> => {
  const ways = [(): Promise<void> => navigator.clipboard.writeText(text), () => copyByTeams(text)];
  for (const way of app.isInitialized() ? ways.toReversed() : ways.slice(0, 1)) {
    try {
      await way();
      return true;
    } catch {
      continue;
    }
  }
  return false;
};
