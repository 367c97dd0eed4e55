import { CloudAdapter, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Clock } from '../../domain/ports';
import type { Credentials } from '../start/config';
import type { Logger } from '../start/log';
import { makeTokenCheck } from './door/token-check';
import { StrictAuthentication } from './strict-authentication';
import type { Cloud } from './strict-authentication';
import { trustedUrl } from './trusted-hosts';

/** Where the two clouds have their keys, and the service that signs with them, for which the bot's own tokens are. */
const clouds = {
  Public: {
    settings: {},
    service: 'https://api.botframework.com',
    metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  },
  USGovernment: {
    settings: { ChannelService: 'https://botframework.azure.us' },
    service: 'https://api.botframework.us',
    metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  },
} as const;

/** The platform's cloud with these credentials; null for local mode, where no token is checked. */
export const cloudOf = (credentials: Credentials | null, clock: Clock): Cloud => {
  const isService = (url: string): boolean => trustedUrl(url, 'token', credentials === null) !== null;
  const { settings, service, metadataUrl } = clouds[credentials?.cloud ?? 'Public'];
  return {
    settings,
    audience: service,
    isService,
    tokens: credentials && makeTokenCheck({ appId: credentials.appId, issuer: service, metadataUrl, isService, clock }),
    // The SDK's factory implements the class it should extend; it has all of its methods.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    credentials: new ConfigurationServiceClientCredentialFactory(
      credentials
        ? {
            MicrosoftAppId: credentials.appId,
            MicrosoftAppType: credentials.appType,
            ...(credentials.appPassword && { MicrosoftAppPassword: credentials.appPassword }),
            ...(credentials.appTenantId && { MicrosoftAppTenantId: credentials.appTenantId }),
          }
        : {},
    ),
  };
};

/** The SDK's adapter: says in the log why it refuses a request, and signs outgoing ones. */
export const makeAdapter = (cloud: Cloud, log: Logger): CloudAdapter =>
  new CloudAdapter(new StrictAuthentication(cloud, log));
