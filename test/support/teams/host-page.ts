/** Where Teams is played; the address is on the list that teams-js itself trusts. */
export const hostAddress = 'https://teams.microsoft.com/played';

/** What Teams tells a page of its surroundings. */
export interface HostTold {
  readonly theme: string;
  readonly tab: string;
  readonly named: string;
  readonly frame: string;
}

const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  supports: { app: { lifecycle: {} }, pages: { backStack: {}, currentApp: {} }, clipboard: {} },
};

/**
 * A page that plays Teams for what stands in its frame: it answers what teams-js asks, and says what Teams says by itself.
 * `tokenOf` is put in by whoever opens it, as is what `refuse` and `silent` are set to.
 */
export const hostPage = ({ theme, tab, named, frame }: HostTold): string => `<!doctype html>
<html lang="en"><title>Teams</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100vh;display:block}</style>
<iframe src="${frame}" title="Mailmend" allow="clipboard-write"></iframe>
<script>
const frame = () => document.querySelector('iframe').contentWindow;
window.host = { said: [], opened: [], copied: [], refuse: null, theme: ${JSON.stringify(theme)} };
host.tell = (func, args) => frame().postMessage({ func, args }, '*');
addEventListener('message', async ({ data, source }) => {
  if (source !== frame() || !data || !data.func) return;
  const { id, uuidAsString, func, args } = data;
  host.said.push(func);
  const answer = (...given) => frame().postMessage({ id, uuidAsString, args: given }, '*');
  if (func === 'initialize') answer('content', 'web', ${JSON.stringify(JSON.stringify(runtime))}, '2.58.0');
  if (func === 'getContext') answer({
    theme: host.theme, locale: 'en-GB', entityId: ${JSON.stringify(tab)}, subEntityId: ${JSON.stringify(named)},
    userObjectId: 'whoever', tid: 'whichever', hostName: 'Teams', hostClientType: 'web', frameContext: 'content',
  });
  if (func === 'authentication.getAuthToken') {
    if (host.refuse) answer(false, host.refuse);
    else answer(true, await window.tokenOf());
  }
  if (func === 'executeDeepLink') { host.opened.push(args[0]); answer(true); }
  if (func === 'clipboard.writeToClipboard') { host.copied.push(args[0]); answer(true); }
});
</script></html>`;
