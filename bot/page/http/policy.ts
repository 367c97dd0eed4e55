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

/**
 * What the page may do: run and fetch its own, and nothing of anybody else's. Styles that Fluent UI makes carry the nonce,
 * which is another one at every request. In local mode the page stands by itself, so nobody may frame it but this machine.
 */
export const policyFor = (nonce: string, mode: 'local' | 'production'): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-ancestors ${mode === 'local' ? "'self'" : hosts.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
