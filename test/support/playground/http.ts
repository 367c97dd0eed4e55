import { Agent, request } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A connection for each call: one that is kept may be closed by the other side just as it is used again. */
const agent = new Agent({ keepAlive: false });

/** Calls a server on this machine with JSON; resolves with whatever it answers. */
export const callHttp = async (
  method: string,
  url: string,
  body?: string | Buffer,
): Promise<{ readonly status: number; readonly text: string }> => {
  const call = request(url, { method, agent, headers: { 'content-type': 'application/json' } });
  call.end(body);
  const [response] = (await once(call, 'response').catch((error: unknown) => {
    throw new Error(`${method} ${url} was not answered`, { cause: error });
  })) as [IncomingMessage];
  return { status: response.statusCode ?? 0, text: await text(response) };
};
