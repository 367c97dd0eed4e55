import { CloudAdapter, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Credentials } from '../start/config';
import type { Logger } from '../start/log';
import { StrictAuthentication } from './strict-authentication';
import type { Cloud } from './strict-authentication';

/** The public cloud, with these credentials; null for local mode, where no token is checked. */
export const publicCloud = (credentials: Credentials | null): Cloud => ({
  settings: {},
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
});

/** The SDK's adapter: checks tokens of incoming requests, says in the log why it refuses one, and signs outgoing ones. */
export const makeAdapter = (cloud: Cloud, log: Logger): CloudAdapter =>
  new CloudAdapter(new StrictAuthentication(cloud, log));
