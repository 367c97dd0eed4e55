import { domainFault } from '../../scripts/package-app/domains';

test.each(['mailmend.example.com', 'bot.xn--bcher-kva.example', 'a-b.example.co.uk'])('%s is a host name', (domain) =>
  expect(domainFault(domain)).toBeNull(),
);

test.each([
  'https://mailmend.example.com',
  'mailmend.example.com:443',
  'mailmend.example.com/api',
  '*.example.com',
  'Mailmend.Example.com',
  'localhost',
  '127.0.0.1',
  '-a.example.com',
  'a..example.com',
])('%s is no plain host name', (domain) => expect(domainFault(domain)).toMatch('is not a plain host name'));

test.each(['abc.ngrok-free.app', 'abc-3978.euw.devtunnels.ms', 'abc.trycloudflare.com', 'loca.lt'])(
  '%s is a tunnel',
  (domain) => expect(domainFault(domain)).toMatch('is a tunnel'),
);

test('a name that only ends like a tunnel is none', () => expect(domainFault('myloca.lt.example.com')).toBeNull());
