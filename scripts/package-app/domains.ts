/** Services that lend a name to a machine behind a tunnel; the store and most administrators refuse them. */
const tunnels = [
  'ngrok.io',
  'ngrok.app',
  'ngrok.dev',
  'ngrok-free.app',
  'ngrok-free.dev',
  'devtunnels.ms',
  'trycloudflare.com',
  'loca.lt',
  'localtunnel.me',
  'localhost.run',
  'lhr.life',
  'serveo.net',
  'pagekite.me',
  'bore.pub',
  'ts.net',
];

const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** What is wrong with a host that the manifest names, or null: it must be a plain public host name, and no tunnel. */
export function domainFault(domain: string): string | null {
  if (!hostName.test(domain)) {
    return 'is not a plain host name: lower case, without https://, port, path, wildcard or number address.';
  }
  const tunnel = tunnels.find((name) => domain === name || domain.endsWith(`.${name}`));
  return tunnel === undefined ? null : `is a tunnel of ${tunnel}, which must not stand in the manifest.`;
}
