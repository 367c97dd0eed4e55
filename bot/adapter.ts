import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  StatusCodes,
} from 'botbuilder';
import type { Activity, ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { AuthenticateRequestResult, ClaimsIdentity, ConnectorFactory } from 'botframework-connector';
import type { Credentials } from './config';
import { ConnectorsWithoutRetries } from './without-retries';

/** Where tokens are checked and fetched; only tests and other clouds need any of it. */
export interface Cloud {
  readonly settings: ConfigurationBotFrameworkAuthenticationOptions;
  readonly credentials: NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
}

/**
 * Answers 401 to every request whose token does not hold. The stock class answers 500, with the reason in the body, to
 * a token with a wrong signature. Its clients do not try again by themselves.
 */
class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    try {
      const result = await super.authenticateRequest(activity, authHeader);
      const { connectorFactory } = result;
      return {
        ...result,
        ...(connectorFactory && { connectorFactory: new ConnectorsWithoutRetries(connectorFactory) }),
      };
    } catch {
      throw new AuthenticationError('Unauthorized', StatusCodes.UNAUTHORIZED);
    }
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return new ConnectorsWithoutRetries(super.createConnectorFactory(claims));
  }
}

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

/** The SDK's adapter: checks tokens of incoming requests and signs outgoing ones. */
export const makeAdapter = (cloud: Cloud): CloudAdapter =>
  new CloudAdapter(new StrictAuthentication(cloud.settings, cloud.credentials));
