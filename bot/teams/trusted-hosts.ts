/** The platform's own hosts: the only ones that ever see the bot's token. */
const platform = [
  'smba.trafficmanager.net',
  'botframework.com',
  'botframework.azure.us',
  'teams.microsoft.com',
  'teams.microsoft.us',
];
/** Where people's files lie. Asked for a size, without any token. */
const storage = ['sharepoint.com', 'sharepoint.us', 'sharepoint-mil.us', 'svc.ms', 'microsoft.com'];
const loopback = ['localhost', '127.0.0.1', '[::1]'];

const isOf = (host: string, names: readonly string[]): boolean =>
  names.some((name) => host === name || host.endsWith(`.${name}`));

/** True for an address on this machine. */
export const isLoopback = (address: string): boolean =>
  URL.canParse(address) && loopback.includes(new URL(address).hostname);

/** What an address that somebody sent may be used for. */
export type Trust = 'token' | 'size';

/**
 * The address when it may be called: over TLS, at a host of the platform, or of its file storage for a `size`; else null,
 * so that nobody makes the bot call other hosts or hand them its token. `local` also lets in this machine.
 */
export const trustedUrl = (address: string, to: Trust, local: boolean): URL | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (local && isLoopback(address)) return url;
  const isKnown = isOf(url.hostname, platform) || (to === 'size' && isOf(url.hostname, storage));
  return url.protocol === 'https:' && url.port === '' && isKnown ? url : null;
};
