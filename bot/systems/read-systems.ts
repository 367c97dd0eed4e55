import type { ZammadSettings } from './zammad';

/** The systems that are told of tickets beside Teams; null for each that is not set up. */
export interface SystemSettings {
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly email: { readonly smtpUrl: string; readonly from: string; readonly to: string } | null;
  readonly zammad: ZammadSettings | null;
}

type Text = (name: string) => string;
type Report = (fault: string) => void;

/** The variables of one system: all of them, or none. */
const together = (text: Text, report: Report, cures: Readonly<Record<string, string>>): readonly string[] | null => {
  const names = Object.keys(cures);
  const values = names.map(text);
  if (values.every((value) => value === '')) return null;
  names.forEach((name, index) => {
    if (values[index] === '') report(`${name} is missing. ${cures[name] ?? ''}`);
  });
  return values;
};

const matching = (name: string, value: string, pattern: RegExp, report: Report, cure: string): void => {
  if (value !== '' && !pattern.test(value)) report(`${name} is wrong. ${cure}`);
};

/** Plain http is for a system on this very machine only: what is sent is about people. */
const safeUrl = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/;
const address = /^[^\s@]+@[^\s@]+$/;

const readWebhook = (text: Text, report: Report): SystemSettings['webhook'] => {
  const cures = {
    WEBHOOK_URL: 'Set it to the address that takes the events.',
    WEBHOOK_SECRET: 'Set it to whsec_ and 24 to 64 random bytes in base64; the receiver checks signatures with it.',
  };
  const values = together(text, report, cures);
  if (!values) return null;
  const [url = '', secret = ''] = values;
  matching('WEBHOOK_URL', url, safeUrl, report, 'It begins with https://.');
  matching('WEBHOOK_SECRET', secret, /^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, report, cures.WEBHOOK_SECRET);
  return { url, secret };
};

const readEmail = (text: Text, report: Report): SystemSettings['email'] => {
  const values = together(text, report, {
    SMTP_URL: 'Set it to smtps://user:password@host:465, or smtp://host:587.',
    EMAIL_FROM: 'Set it to the address that letters come from.',
    EMAIL_TO: 'Set it to the helpdesk’s mailbox.',
  });
  if (!values) return null;
  const [smtpUrl = '', from = '', to = ''] = values;
  matching('SMTP_URL', smtpUrl, /^smtps?:\/\//, report, 'It begins with smtp:// or smtps://.');
  matching('EMAIL_FROM', from, address, report, 'It is one address, such as mailmend@example.com.');
  matching('EMAIL_TO', to, address, report, 'It is one address, such as helpdesk@example.com.');
  return { smtpUrl, from, to };
};

const readZammad = (text: Text, report: Report): ZammadSettings | null => {
  const values = together(text, report, {
    ZAMMAD_URL: 'Set it to the address of your Zammad.',
    ZAMMAD_TOKEN: 'Set it to an access token of an agent with the permission ticket.agent.',
    ZAMMAD_GROUP: 'Set it to the group that the tickets go to, such as Users.',
    ZAMMAD_CUSTOMER: 'Set it to the address that stands for requesters whose own is not known.',
  });
  if (!values) return null;
  const [url = '', token = '', group = '', customer = ''] = values;
  matching('ZAMMAD_URL', url, safeUrl, report, 'It begins with https://.');
  matching('ZAMMAD_CUSTOMER', customer, address, report, 'It is one address.');
  return { url: url.replace(/(?<!\/)\/+$/, ''), token, group, customer };
};

/** Which systems are told of tickets. `text` gives a variable, `report` is told of each that is missing or wrong. */
export const readSystems = (text: Text, report: Report): SystemSettings => ({
  webhook: readWebhook(text, report),
  email: readEmail(text, report),
  zammad: readZammad(text, report),
});
