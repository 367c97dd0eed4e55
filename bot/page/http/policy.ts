/** Who may show the page in a frame: Teams, and the rest of Microsoft 365 where the app runs, too. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** Where teams-js looks up which addresses are Teams', whenever it starts. */
const hostList = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json';

/**
 * What the page may do: run and fetch its own, and of others the list of hosts alone. Styles that Fluent UI makes carry the nonce,
 * which is another one at every request. In local mode the page stands by itself, so nobody may frame it but this machine.
 */
export const policyFor = (nonce: string, mode: 'local' | 'production'): string => {
  const own = "'self'";
  const none = "'none'";
  const allowed = {
    'default-src': [none],
    'script-src': [own],
    'style-src': [own, `'nonce-${nonce}'`],
    'img-src': [own, 'data:'],
    'font-src': [own],
    'connect-src': [own, hostList],
    'frame-ancestors': mode === 'local' ? [own] : hosts,
    'base-uri': [none],
    'form-action': [none],
  };
  return Object.entries(allowed)
    .map(([what, whom]) => [what, ...whom].join(' '))
    .join('; ');
};
