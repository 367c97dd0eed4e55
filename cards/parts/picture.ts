import type { Element, Piece } from './piece';
import { nothing } from './piece';

/** Where the picture of this name is fetched; null where it is not to be had, and a card goes without it. */
export type PictureAddress = (name: string) => string | null;

/** A picture by its name, and the same in words for whoever hears it. */
export interface NamedPicture {
  readonly name: string;
  readonly alt: string;
}

/** Among elements: a picture that becomes an image once its address is known. */
interface Pictured {
  readonly picture: NamedPicture;
}

/** How wide a picture is shown at most; a phone shows it smaller. */
const width = '320px';

/** True for a picture among elements. */
export const isPictured = (value: unknown): value is Pictured =>
  typeof value === 'object' && value !== null && 'picture' in value;

/** A picture as an image at its address. */
export const imageOf = ({ picture }: Pictured, url: string): Element => ({
  type: 'Image',
  url,
  altText: picture.alt,
  width,
  spacing: 'Small',
});

/** A picture. The twin says nothing of it: what it shows stands in the line above. */
export const picture = (shown: NamedPicture | null): Piece =>
  shown ? { elements: [{ picture: { name: shown.name, alt: shown.alt } } satisfies Pictured], text: [] } : nothing;
