import { setTimeout as pause } from 'node:timers/promises';
import { startMailServer } from './mail-server';
import type { MailServer } from './mail-server';
import { startWebServer } from './web-server';
import type { Called, WebServer } from './web-server';
import { startZammad } from './zammad-server';
import type { ZammadServer } from './zammad-server';
import { useJourney } from '../playground/journey';
import type { Journey } from '../playground/journey';

/** A receiver of webhooks that checks nothing and can be out of order. */
export interface Receiver extends WebServer {
  /** The calls that it took. */
  readonly taken: readonly Called[];
  /** Answers the next calls with 503. */
  readonly breakDown: (calls: number) => void;
}

/** All that Mailmend can tell of a ticket, on this machine. */
export interface OtherSystems {
  readonly webhook: Receiver;
  readonly mail: MailServer;
  readonly zammad: ZammadServer;
  readonly secret: string;
  /** The variables of a Mailmend that tells them. */
  readonly settings: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

const startReceiver = async (): Promise<Receiver> => {
  const taken: Called[] = [];
  let broken = 0;
  const server = await startWebServer((called) => {
    if (broken > 0) {
      broken -= 1;
      return { status: 503 };
    }
    taken.push(called);
    return { status: 204 };
  });
  return {
    ...server,
    taken,
    breakDown: (calls) => {
      broken = calls;
    },
  };
};

/** Starts a receiver of webhooks, a mail server and a Zammad. */
const startOtherSystems = async (): Promise<OtherSystems> => {
  const [webhook, mail, zammad] = await Promise.all([startReceiver(), startMailServer(), startZammad()]);
  const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
  return {
    webhook,
    mail,
    zammad,
    secret,
    settings: {
      WEBHOOK_URL: `${webhook.url}/hook`,
      WEBHOOK_SECRET: secret,
      SMTP_URL: mail.url,
      EMAIL_FROM: 'mailmend@example.com',
      EMAIL_TO: 'helpdesk@example.com',
      ZAMMAD_URL: zammad.url,
      ZAMMAD_TOKEN: zammad.token,
      ZAMMAD_GROUP: 'Users',
      ZAMMAD_CUSTOMER: 'desk@example.com',
    },
    stop: async () => {
      await Promise.all([webhook.stop(), mail.stop(), zammad.stop()]);
    },
  };
};

let started: OtherSystems | null = null;
let isStopped = false;

/** The journey of a test file whose bot tells other systems of its tickets and asks about an incident after three reports. */
export const useOtherSystems = (): { readonly current: Journey; readonly systems: OtherSystems } => {
  const journey = useJourney(async () => {
    started = await startOtherSystems();
    return { ...started.settings, INCIDENT_REQUESTERS: '3' };
  });
  if (!isStopped) {
    isStopped = true;
    afterAll(() => started?.stop());
  }
  return {
    get current() {
      return journey.current;
    },
    get systems() {
      if (!started) throw new Error('The other systems have not started.');
      return started;
    },
  };
};

const longestWait = 15_000;

/** What `look` finds, as soon as it finds something; for what happens outside of Teams. */
export const found = async <T>(look: () => T | undefined | false, what: string): Promise<T> => {
  const since = performance.now();
  while (performance.now() - since < longestWait) {
    const there = look();
    if (there !== undefined && there !== false) return there;
    await pause(50);
  }
  throw new Error(`Waited ${longestWait} ms for ${what}.`);
};
