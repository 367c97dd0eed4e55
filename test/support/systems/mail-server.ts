import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine that keeps the letters that it gets. */
export interface MailServer {
  readonly url: string;
  readonly letters: readonly string[];
  /** Refuses every recipient with this from now on; null takes all again. */
  readonly refuse: (refusal: (Error & { responseCode?: number }) | null) => void;
  readonly stop: () => Promise<void>;
}

/** Starts one without letters. */
export const startMailServer = async (): Promise<MailServer> => {
  const letters: string[] = [];
  let refusal: (Error & { responseCode?: number }) | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusal),
    onData: (stream, _session, done) => {
      void text(stream).then((letter) => {
        letters.push(letter);
        done();
      });
    },
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`,
    letters,
    refuse: (next) => {
      refusal = next;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
