import type { PictureAddress } from '../../cards/parts/picture';
import type { Answer } from '../../contract/answers';
import type { Asked, Route } from '../../contract/requests';
import type { Services } from '../services';
import type { Listeners } from './events/listeners';
import type { Downloads } from './insights/downloads';
import type { Onlookers } from './helpdesk/onlookers';
import type { Who } from './sign-in/who';

/** What of the configuration the page tells. */
export interface PageSettings {
  readonly mode: 'local' | 'production';
  /** The app's id in Teams, by which addresses lead to it, and the bot's own; empty in local mode. */
  readonly appId: string;
  readonly botId: string;
  /** The variables of the environment that are set. */
  readonly named: ReadonlySet<string>;
}

/** Everything that a route works with. */
export interface Page {
  readonly services: Services;
  readonly settings: PageSettings;
  readonly onlookers: Onlookers;
  readonly listeners: Listeners;
  readonly downloads: Downloads;
  /** Where a picture of the guides is fetched; null where it is not to be had. */
  readonly pictures: PictureAddress;
  readonly localUsers: readonly { readonly id: string; readonly name: string; readonly what: string }[];
}

/** Answers one route. Throws Refused. */
export type Handle<R extends Route> = (page: Page, who: Who, asked: Asked<R>) => Promise<Answer<R>>;
