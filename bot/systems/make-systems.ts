import type { OtherSystem } from '../../domain/kept/jobs';
import type { Clock } from '../../domain/ports';
import { makeEmail } from './email';
import type { SystemSettings } from './read-systems';
import type { System } from './system';
import { makeWebhook } from './webhook';
import { makeZammad } from './zammad';

/** The systems that are set up, by their names. */
export type Systems = ReadonlyMap<OtherSystem, System>;

/** Puts together the systems that are set up. */
export const makeSystems = ({ webhook, email, zammad }: SystemSettings, clock: Clock): Systems => {
  const systems = [
    webhook && makeWebhook(webhook.url, webhook.secret, clock),
    email && makeEmail(email.smtpUrl, email.from, email.to),
    zammad && makeZammad(zammad),
  ].filter((system) => system !== null);
  return new Map(systems.map((system) => [system.name, system]));
};
