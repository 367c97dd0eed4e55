import { oneLine } from '../cards/user-text';
import { refusedFile } from '../dialogs/helpdesk/refused-file';
import type { TicketFile } from '../domain/ticket';
import type { AttachedFile } from './attachments';
import type { Desk } from './desk';
import type { Turn } from './turn';

/** What is passed on, and what is not, with an answer for each. */
export interface CheckedFiles {
  readonly files: readonly TicketFile[];
  readonly refused: readonly string[];
}

/** Only what a browser may open: an address of another kind does nothing good in a thread. */
const openable = (url: string): string => (/^https?:\/\//i.test(url) ? url : '');

const sizeOf = async (desk: Desk, { size, downloadUrl }: AttachedFile): Promise<number | null> =>
  size ?? (downloadUrl === null ? null : desk.messenger.sizeOfFile(downloadUrl));

/** Looks at every file of a message: its kind, its size where it can be learnt, and how many there are. */
export const checkFiles = async (desk: Desk, turn: Turn, attached: readonly AttachedFile[]): Promise<CheckedFiles> => {
  const files: TicketFile[] = [];
  const refused: string[] = [];
  const sizes = await Promise.all(attached.map((each) => sizeOf(desk, each)));
  attached.forEach(({ name: given, contentType, url }, index) => {
    const name = oneLine(given, 120);
    const file = { name: given, contentType, size: sizes[index] ?? null, url: openable(url) };
    const no = refusedFile(file, name, files.length);
    if (!no) {
      files.push({ ...file, name });
      return;
    }
    const { size } = file;
    desk.log.warn({ code: 'MM305_ATTACHMENT', activity: turn.activityId, why: no.why, size }, 'refused');
    refused.push(no.says);
  });
  return { files, refused };
};
