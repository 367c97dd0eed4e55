import type { Clock } from '../../domain/ports';
import type { Config } from '../start/config';
import type { PageServing } from './serve';
import { readLocalUsers } from './sign-in/local-users';
import { makePeopleCheck } from './sign-in/token-check';

const authorities = {
  Public: 'https://login.microsoftonline.com',
  USGovernment: 'https://login.microsoftonline.us',
} as const;

/** How the page is served by this configuration. */
export const pageServing = (
  { mode, credentials, allowedTenants, proxies, teamsAppId, named }: Config,
  clock: Clock,
): PageServing => {
  const appId = credentials?.appId ?? '';
  return {
    mode,
    proxies,
    appId: teamsAppId || appId,
    botId: appId,
    named,
    signIn: credentials
      ? {
          kind: 'tokens',
          tokens: makePeopleCheck({
            appId,
            tenants: allowedTenants ?? [],
            authority: authorities[credentials.cloud],
            clock,
          }),
        }
      : { kind: 'local', users: readLocalUsers() },
  };
};
