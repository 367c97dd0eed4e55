import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

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

/** Starts it. */
export const startFileServer = async (): Promise<FileServer> => {
  const calls: FileCall[] = [];
  const files = new Map<string, Lying>();
  const server = createServer((req, res) => {
    const path = req.url ?? '';
    calls.push({ method: req.method ?? '', path, authorization: req.headers.authorization });
    const what = files.get(path) ?? { status: 404 };
    // Statements of their own: restify changes the prototype of every response so that `writeHead` gives nothing back.
    if (what instanceof Uint8Array) {
      res.writeHead(200, { 'content-length': what.byteLength });
      res.end(req.method === 'HEAD' ? undefined : what);
    } else if ('size' in what) {
      res.writeHead(200, req.method === 'HEAD' ? { 'content-length': what.size } : {});
      if (req.method === 'HEAD') res.end();
      else res.end(Buffer.alloc(what.size));
    } else {
      res.writeHead(what.status, what.location === undefined ? {} : { location: what.location });
      res.end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    calls,
    put: (path, what) => {
      files.set(path, what);
      return url + path;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
