import { shortName } from '../../cards/parts/user-text';
import { refusedFile } from '../../dialogs/tickets/moves/refused-file';
import type { TicketFile } from '../../domain/ticket';
import type { AttachedFile } from '../teams/attachments';
import type { Services } from '../services';
import type { Turn } from '../turn';
import type { Say } from '../../domain/say';

type Needs = Pick<Services, 'messenger' | 'log'>;

/** What is passed on, and what is not, with an answer for each. */
export interface CheckedFiles {
  readonly files: readonly TicketFile[];
  readonly refused: readonly Say[];
}

const sizeOf = async (services: Needs, { size, downloadUrl }: AttachedFile): Promise<number | null> =>
  size ?? (downloadUrl === null ? null : services.messenger.sizeOfFile(downloadUrl));

/** Looks at every file of a message: its kind, its size where it can be learnt, and how many there are. */
export const checkFiles = async (
  services: Needs,
  turn: Turn,
  attached: readonly AttachedFile[],
): Promise<CheckedFiles> => {
  const files: TicketFile[] = [];
  const refused: Say[] = [];
  const sizes = await Promise.all(attached.map((each) => sizeOf(services, each)));
  attached.forEach(({ name: given, contentType, url }, index) => {
    const name = shortName(given, 120);
    const file = { name: given, contentType, size: sizes[index] ?? null, url };
    const no = refusedFile(file, name, files.length);
    if (!no) {
      files.push({ ...file, name });
      return;
    }
    const { size } = file;
    services.log.warn({ code: 'MM305_ATTACHMENT', activity: turn.activityId, why: no.why, size }, 'refused');
    refused.push(no.says);
  });
  return { files, refused };
};
