import { ConfigurationBotFrameworkAuthentication, StatusCodes } from 'botbuilder';
import type { Activity, ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import { AuthenticationError, ClaimsIdentity } from 'botframework-connector';
import type { AuthenticateRequestResult, ConnectorFactory } from 'botframework-connector';
import type { Logger } from '../start/log';
import type { TokenCheck } from './door/token-check';
import { GuardedConnectors } from './guarded-connectors';

/** Where tokens are fetched, and who may have them; only tests and other clouds need other settings than none. */
export interface Cloud {
  readonly settings: ConfigurationBotFrameworkAuthenticationOptions;
  readonly credentials: NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
  /** Whom the bot's own tokens are for. */
  readonly audience: string;
  /** True for the address of a service that may have the bot's own token. */
  readonly isService: (url: string) => boolean;
  /** How tokens of incoming requests are checked; null for local mode, where none is. */
  readonly tokens: TokenCheck | null;
}

/**
 * Lets in what a token that holds was made for: this service address, and this channel of the protocol. The stock class
 * takes tokens of emulators and of other bots, too, and answers 500, with the reason in the body, to a wrong signature. Its
 * clients do not try again by themselves, and speak to the platform alone.
 */
export class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor(
    private readonly cloud: Cloud,
    private readonly log: Logger,
  ) {
    super(cloud.settings, cloud.credentials);
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const { tokens } = this.cloud;
    const claimsIdentity = tokens
      ? await this.identityOf(tokens, activity, authHeader)
      : (await super.authenticateRequest(activity, authHeader)).claimsIdentity;
    const connectorFactory = this.createConnectorFactory(claimsIdentity);
    return { audience: this.cloud.audience, claimsIdentity, connectorFactory };
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return new GuardedConnectors(super.createConnectorFactory(claims), this.cloud.audience, this.cloud.isService);
  }

  private async identityOf(tokens: TokenCheck, activity: Activity, authHeader: string): Promise<ClaimsIdentity> {
    const { claims, serviceUrl, endorsements } = await tokens.check(authHeader);
    if (serviceUrl !== activity.serviceUrl) this.refuse('it is for another service address');
    if (!endorsements.includes(activity.channelId)) this.refuse('its key does not speak for this channel');
    return new ClaimsIdentity(
      Object.entries(claims).map(([type, value]) => ({ type, value: String(value) })),
      true,
    );
  }

  private refuse(why: string): void {
    this.log.warn({ code: 'MM105_TOKEN', why }, 'refused');
    throw new AuthenticationError('Unauthorized', StatusCodes.UNAUTHORIZED);
  }
}
