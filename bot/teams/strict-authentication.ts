import { ConfigurationBotFrameworkAuthentication, StatusCodes } from 'botbuilder';
import type { Activity, ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { AuthenticateRequestResult, ClaimsIdentity, ConnectorFactory } from 'botframework-connector';
import { withTimeout } from './with-timeout';
import type { Logger } from '../start/log';
import { ConnectorsWithoutRetries } from './without-retries';

/** Where tokens are checked and fetched; only tests and other clouds need any of it. */
export interface Cloud {
  readonly settings: ConfigurationBotFrameworkAuthenticationOptions;
  readonly credentials: NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
  /** How long the server of the keys may take, in milliseconds; ten seconds unless named: the platform waits no longer. */
  readonly longestCheck?: number;
}

/** The keys did not come in time. */
class TooLateError extends Error {}

/** Whether the token could not be checked at all: the keys that tokens are signed with were not to be had. */
const isOutage = (error: unknown): boolean =>
  error instanceof TooLateError ||
  (error instanceof AuthenticationError && error.statusCode >= 500) ||
  (error instanceof Error && error.name === 'FetchError');

/** Why a token was refused. The SDK's own words name claims, never the token; other words may quote what was sent. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AuthenticationError) return error.message.slice(0, 200);
  return error instanceof Error ? error.name : 'unknown';
};

/**
 * Answers 401 to every request whose token does not hold, and 500 while tokens cannot be checked; either is in the log.
 * The stock class answers 500, with the reason in the body, to a token with a wrong signature, and waits for the keys
 * for ever. Its clients do not try again by themselves.
 */
export class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly longestCheck: number;

  constructor(
    { settings, credentials, longestCheck = 10_000 }: Cloud,
    private readonly log: Logger,
  ) {
    super(settings, credentials);
    this.longestCheck = longestCheck;
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    try {
      const checked = super.authenticateRequest(activity, authHeader);
      const result = await withTimeout(
        checked,
        this.longestCheck,
        () => new TooLateError('The keys did not come in time.'),
      );
      const { connectorFactory } = result;
      return {
        ...result,
        ...(connectorFactory && { connectorFactory: new ConnectorsWithoutRetries(connectorFactory) }),
      };
    } catch (error) {
      if (isOutage(error)) {
        this.log.error({ code: 'MM106_KEYS', err: error }, 'no token can be checked');
        throw new Error('MM106_KEYS', { cause: error });
      }
      this.log.warn({ code: 'MM105_TOKEN', why: reasonOf(error) }, 'refused');
      throw new AuthenticationError('Unauthorized', StatusCodes.UNAUTHORIZED);
    }
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return new ConnectorsWithoutRetries(super.createConnectorFactory(claims));
  }
}
