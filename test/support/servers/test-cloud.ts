import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Cloud } from '../../../bot/teams/strict-authentication';
import { makeClock } from '../../../bot/start/clock';
import { makeTokenCheck } from '../../../bot/teams/door/token-check';
import { appId, issuer } from './open-id';

/** What the bot's own calls carry, so that a connector can tell them. */
export const outgoingToken = 'Bearer from-mailmend';

class TestCredentials extends ServiceClientCredentialsFactory {
  override isValidAppId(id = ''): Promise<boolean> {
    return Promise.resolve(id === appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return Promise.resolve({
      signRequest: (request) => {
        request.headers.set('authorization', outgoingToken);
        return Promise.resolve(request);
      },
    });
  }
}

const isOnLoopback = (url: string): boolean => new URL(url).hostname === '127.0.0.1';

/** The adapter's surroundings on loopback: tokens are checked for real, against this metadata. */
export const testCloud = (metadataUrl: string, longestCheck = 5_000): Cloud => ({
  audience: issuer,
  isService: isOnLoopback,
  tokens: makeTokenCheck({ appId, issuer, metadataUrl, isService: isOnLoopback, clock: makeClock().now, longestCheck }),
  settings: {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: `${metadataUrl}/emulator`,
    CallerId: 'urn:botframework:azure',
  },
  credentials: new TestCredentials(),
});
