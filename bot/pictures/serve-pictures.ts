import type { Mount } from '../teams/server';
import type { PictureAddress } from '../../cards/parts/picture';

const path = '/pictures';

/** The name changes with what is seen, so that whoever has a picture never asks for it again. */
const forEver = {
  'content-type': 'image/png',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  // A card is shown on pages of the platform.
  'cross-origin-resource-policy': 'cross-origin',
};

/** Serves the pictures by their names. They are kept in memory: no path of a request ever reaches the disk. */
export const servePictures = (pictures: ReadonlyMap<string, Buffer>): Mount => ({
  path,
  serve: (req, res) => {
    const [, name = ''] = /^\/pictures\/([0-9a-f]{32})[.]png$/.exec(req.url ?? '') ?? [];
    const picture = pictures.get(name);
    req.resume();
    if ((req.method !== 'GET' && req.method !== 'HEAD') || !picture) {
      res.writeHead(404, { 'content-type': 'application/json', connection: 'close' });
      res.end('{"code":"MM104_REQUEST"}');
      return;
    }
    res.writeHead(200, { ...forEver, 'content-length': picture.length });
    res.end(req.method === 'HEAD' ? undefined : picture);
  },
  close: () => undefined,
});

/** Where a picture is fetched from the bot at this address; null where the bot has none, or has not drawn the picture. */
export const addressesAt =
  (bot: () => string | null, pictures: ReadonlyMap<string, Buffer>): PictureAddress =>
  (name) => {
    const base = bot();
    return base === null || !pictures.has(name) ? null : `${base}${path}/${name}.png`;
  };
