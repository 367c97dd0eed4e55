import { startWebServer } from '../systems/web-server';
import type { Answered } from '../systems/web-server';

/** One call for a file. */
export interface FileCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** What lies at a path: bytes, a file of this size of which nobody reads the bytes, a status, or another address. */
export type Lying = Uint8Array | { readonly size: number } | { readonly status: number; readonly location?: string };

/** Where people's files and pictures lie, on loopback. */
export interface FileServer {
  readonly url: string;
  readonly calls: readonly FileCall[];
  /** Puts something there, and gives its address. */
  readonly put: (path: string, what: Lying) => string;
  readonly close: () => Promise<void>;
}

/** A picture of one pixel. */
export const onePixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A file of which only the head tells how large it is. */
const asAnswer = (what: Lying, isHead: boolean): Answered => {
  if (what instanceof Uint8Array) return { status: 200, headers: { 'content-length': what.byteLength }, raw: what };
  if ('size' in what) {
    return isHead
      ? { status: 200, headers: { 'content-length': what.size } }
      : { status: 200, headers: { 'transfer-encoding': 'chunked' }, raw: Buffer.alloc(what.size) };
  }
  return { status: what.status, headers: what.location === undefined ? {} : { location: what.location } };
};

/** Starts it. */
export const startFileServer = async (): Promise<FileServer> => {
  const calls: FileCall[] = [];
  const files = new Map<string, Lying>();
  const server = await startWebServer(({ method, path, headers }) => {
    calls.push({ method, path, authorization: headers.authorization });
    return asAnswer(files.get(path) ?? { status: 404 }, method === 'HEAD');
  });
  return {
    url: server.url,
    calls,
    put: (path, what) => {
      files.set(path, what);
      return server.url + path;
    },
    close: server.stop,
  };
};
