import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { guarded } from './answer';
import { policyFor } from './policy';

/** The files of the page as they are served, looked up by name: what is not among them is not there. */
export interface StaticFiles {
  /** Answers with a file below `/tab`, or with the page itself for any address in it; false when there is no such file. */
  readonly serve: (req: IncomingMessage, res: ServerResponse, name: string, query: URLSearchParams) => boolean;
}

interface Kept {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gz: Buffer | null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const themes: Readonly<Record<string, string>> = { dark: 'dark', glass: 'dark', contrast: 'contrast' };

/** What stands in the page where the server puts something in: see docs/page-api.md. */
const places = { nonce: /\{\{nonce\}\}/g, theme: /\{\{theme\}\}/g } as const;

/** The build tool puts a hash of what is in a file into its name: such a file never changes. */
const isHashed = (name: string): boolean =>
  /[-.][A-Za-z0-9_-]{8,40}\.[a-z0-9]{1,8}$/.test(name) && name.startsWith('assets/');

const readKept = (folder: string): ReadonlyMap<string, Kept> => {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );
  const read = (name: string): Buffer | null => (names.includes(name) ? readFileSync(path.join(folder, name)) : null);
  return new Map(
    names.flatMap((name) => {
      const type = types[path.extname(name)];
      const plain = type === undefined ? null : read(name);
      return type === undefined || !plain
        ? []
        : [[name, { type, plain, br: read(`${name}.br`), gz: read(`${name}.gz`) }]];
    }),
  );
};

/** How much a way of packing is wanted by this header, from 0 to 1. */
const wanted = (accepted: string, packing: string): boolean =>
  accepted
    .split(',')
    .map((each) => each.split(';').map((part) => part.trim()))
    .some(([name, weight = 'q=1']) => name === packing && Number(weight.replace('q=', '')) > 0);

const packed = (file: Kept, accepted: string): { readonly body: Buffer; readonly encoding: string | null } => {
  if (file.br && wanted(accepted, 'br')) return { body: file.br, encoding: 'br' };
  if (file.gz && wanted(accepted, 'gzip')) return { body: file.gz, encoding: 'gzip' };
  return { body: file.plain, encoding: null };
};

/** The files of this folder, read once. */
export const makeStaticFiles = (folder: string, mode: 'local' | 'production'): StaticFiles => {
  const kept = readKept(folder);
  const page = kept.get('index.html')?.plain.toString('utf8');

  const servePage = (req: IncomingMessage, res: ServerResponse, query: URLSearchParams): boolean => {
    if (page === undefined) return false;
    const nonce = randomBytes(16).toString('base64');
    const theme = themes[query.get('theme') ?? ''] ?? 'light';
    const html = page.replace(places.nonce, nonce).replace(places.theme, theme);
    res.writeHead(200, {
      ...guarded,
      'content-type': types['.html'],
      'cache-control': 'no-store',
      'content-security-policy': policyFor(nonce, mode),
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    });
    res.end(req.method === 'HEAD' ? undefined : html);
    return true;
  };

  return {
    serve: (req, res, name, query) => {
      const file = name === 'index.html' ? undefined : kept.get(name);
      if (!file) return !/\.[a-z0-9]+$/i.test(name) || name === 'index.html' ? servePage(req, res, query) : false;
      const { body, encoding } = packed(file, req.headers['accept-encoding'] ?? '');
      res.writeHead(200, {
        ...guarded,
        'content-type': file.type,
        'content-length': String(body.length),
        'cache-control': isHashed(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(encoding && { 'content-encoding': encoding }),
      });
      res.end(req.method === 'HEAD' ? undefined : body);
      return true;
    },
  };
};
