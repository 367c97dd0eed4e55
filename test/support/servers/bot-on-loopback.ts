import type { TurnContext } from 'botbuilder';
import { makeAdapter } from '../../../bot/teams/adapter';
import { makeHelpdeskBot } from '../../../bot/teams/helpdesk-bot';
import { makeDirectory } from '../../../bot/teams/roster/directory';
import type { Clock, Directory } from '../../../domain/ports';
import { makePipeline } from '../../../bot/pipeline';
import { makeDoor, type Rates } from '../../../bot/teams/door/let-in';
import { listen } from '../../../bot/teams/server';
import { captureLog } from '../values/captured-log';
import { startConnector } from './connector';
import type { Connector } from './connector';
import { openServices } from '../values/services';
import type { TestServices } from '../values/services';
import { appId, startOpenIdServer } from './open-id';
import type { OpenIdServer } from './open-id';
import { testCloud } from './test-cloud';

/** The tenant that the bot on loopback lets in. */
export const ourTenant = '11111111-2222-3333-4444-555555555555';

/** An answer of the bot's server. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** The whole bot behind HTTP, with a platform on loopback that checks and signs for real. */
export interface BotOnLoopback {
  readonly url: string;
  readonly connector: Connector;
  readonly openId: OpenIdServer;
  readonly services: TestServices;
  /** Posts a body with this authorization; none for null, a good token unless named. */
  readonly post: (body: unknown, authorization?: string | null) => Promise<Answered>;
  /** An activity of Adele's private chat as the platform sends it. */
  readonly activity: (given?: Record<string, unknown>) => Record<string, unknown>;
  readonly close: () => Promise<void>;
}

const all = { perSecond: 1e6, atOnce: 1e6 };
const unlimited: Rates = { refusals: all, tenant: all, person: all };

let activities = 0;

const anActivity = (serviceUrl: string): Record<string, unknown> => ({
  type: 'message',
  id: `incoming-${(activities += 1)}`,
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:adele', name: 'Adele Vance', aadObjectId: 'adele' },
  recipient: { id: `28:${appId}`, name: 'Mailmend' },
  conversation: { id: 'chat-of-adele', conversationType: 'personal', tenantId: ourTenant },
  channelData: { tenant: { id: ourTenant } },
  text: 'help',
});

/** Starts it. `breakDesk` makes something fail; what is not answered within `longest` milliseconds is given up. */
export const startBot = async (
  level: 'info' | 'debug' = 'info',
  breakDesk: (services: TestServices) => TestServices = (services) => services,
  longest = 5_000,
  rates = unlimited,
): Promise<BotOnLoopback> => {
  const [openId, connector, opened] = await Promise.all([startOpenIdServer(), startConnector(), openServices(level)]);
  const services = breakDesk({ ...opened, messenger: opened.messenger });
  const cloud = testCloud(openId.metadataUrl, longest);
  const adapter = makeAdapter(cloud, services.log);
  const run = makeHelpdeskBot(makePipeline(services, [ourTenant]), longest);
  const handle = (context: TurnContext): Promise<void> => run(context);
  const door = makeDoor({ tokens: cloud.tokens, proxies: 0, rates }, services.log);
  const settings = { host: '127.0.0.1', port: 0, channels: ['msteams'], longestRequest: longest };
  const listening = await listen(settings, adapter, handle, door, services.log);
  return {
    url: listening.url,
    connector,
    openId,
    services,
    post: async (body, authorization) => {
      const bearer =
        authorization === undefined ? `Bearer ${openId.token(connector.serviceUrl)}` : (authorization ?? undefined);
      const response = await fetch(`${listening.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer && { authorization: bearer }) },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    },
    activity: (given = {}) => ({ ...anActivity(connector.serviceUrl), ...given }),
    close: async () => {
      await listening.close();
      await Promise.all([openId.close(), connector.close(), services.close()]);
    },
  };
};

/** The rosters over the real adapter, as this connector has them. */
export const loopbackDirectory = (openId: OpenIdServer, clock: Clock): Directory =>
  makeDirectory(makeAdapter(testCloud(openId.metadataUrl), captureLog().log), appId, clock);
