import { drawPicture } from '../../pictures/draw';
import type { Description } from '../../pictures/description';
import type { PictureBelow } from '../guide/guide';
import type { ShownPicture, ShownPictureBelow } from './parts';

const drawn = new WeakMap<Description, ShownPicture>();

/** What a description looks like, by its name and in words. It is drawn once; the guides stay what they are. */
export const shownPicture = (description: Description): ShownPicture => {
  const known = drawn.get(description);
  if (known) return known;
  const { name, alt } = drawPicture(description);
  const shown = { name, alt };
  drawn.set(description, shown);
  return shown;
};

/** The same of pictures below lines. */
export const picturesBelow = (pictures: readonly PictureBelow[]): readonly ShownPictureBelow[] =>
  pictures.map(({ below, shows }) => ({ below, ...shownPicture(shows) }));
