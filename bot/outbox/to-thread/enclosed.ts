import { sizeWords, largestPicture } from '../../../dialogs/tickets/moves/refused-file';
import { DeliveryError } from '../../../domain/ports';
import type { Message } from '../../../domain/ports';
import type { Address } from '../../../domain/requester';
import type { TicketFile, TicketMessage } from '../../../domain/ticket';
import type { Services } from '../../services';
import type { Text, Say } from '../../../domain/say';
import { say } from '../../../texts/say';

type Needs = Pick<Services, 'messenger' | 'clock'>;

type Image = NonNullable<Message['images']>[number];

/** What goes with a message: pictures to be shown, a line for every other file, and the names of pictures left out. */
export interface Enclosed {
  readonly images: readonly Image[];
  readonly lines: readonly Text[];
  readonly leftOut: readonly string[];
}

/** So long is a picture tried again, in milliseconds; after that the text goes without it. */
const longestTried = 10 * 60_000;

const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
];

/** What the bytes are, of the kinds that Teams shows; Teams itself says only that it is some picture. */
const kindOf = (bytes: Uint8Array): string | null =>
  signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

/** A picture that was put into the text lies where only the bot gets at it. */
const isPicture = ({ contentType }: TicketFile): boolean => contentType.startsWith('image/');

const fetched = async (services: Needs, address: Address, file: TicketFile, at: number): Promise<Image | null> => {
  try {
    const bytes = await services.messenger.fetchImage(address, file.url, largestPicture);
    const contentType = bytes && kindOf(bytes);
    if (!bytes || !contentType) return null;
    return { name: file.name, contentType, url: `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}` };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.outcome === 'later' && services.clock() - at < longestTried) throw error;
    return null;
  }
};

const fileLine = ({ name, size, url }: TicketFile): Say => {
  const file = size === null ? say('file-named', { name }) : say('file-with-size', { name, size: sizeWords(size) });
  return url === '' ? file : say('file-at', { file, url });
};

/** Makes ready what goes with a message of a ticket. `address` is the chat that it came from. */
export const enclosed = async (services: Needs, address: Address, { files, at }: TicketMessage): Promise<Enclosed> => {
  const images: Image[] = [];
  const lines: Text[] = [];
  const leftOut: string[] = [];
  for (const file of files) {
    if (!isPicture(file)) {
      lines.push(fileLine(file));
      continue;
    }
    const image = await fetched(services, address, file, at);
    if (image) images.push(image);
    else leftOut.push(file.name);
  }
  return { images, lines, leftOut };
};
