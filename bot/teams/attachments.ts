import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { TicketFile } from '../../domain/ticket';
import { isLoopback, trustedUrl } from './trusted-hosts';

/** A file as it came in. Which of them are passed on, checkFiles says. */
export interface AttachedFile extends TicketFile {
  /** Where its size can be asked for a while, without any token; never kept. */
  readonly downloadUrl: string | null;
}

const fileSent = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  contentUrl: z.string().max(4000).catch(''),
  name: z.string().max(400).catch(''),
  content: z
    .object({
      downloadUrl: z.string().max(4000).optional().catch(undefined),
      fileType: z.string().max(20).optional().catch(undefined),
      fileSize: z.number().nonnegative().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
    })
    .catch({}),
});
const picturePasted = z.object({
  contentType: z.string().regex(/^image\//i),
  contentUrl: z.string().min(1).max(4000),
  name: z.string().max(400).nullish().catch(null),
});

const named = (name: string, fileType: string | undefined): string => {
  const given = name.trim() || 'file';
  return given.includes('.') || !fileType ? given : `${given}.${fileType}`;
};

/** Nobody sends more in one message; what comes in beyond it is not looked at. */
const mostRead = 30;

/** The address when the platform vouches for what lies there; else none, so that nobody's link looks like a file. */
const vouched = (url: string, local: boolean): string => (trustedUrl(url, 'size', local) ? url : '');

/** One attachment as a file; null for what is none, such as the copy of the text that Teams adds as HTML, or a card. */
const fileOf = (attachment: unknown, local: boolean): AttachedFile | null => {
  const sent = fileSent.safeParse(attachment).data;
  if (sent) {
    const { downloadUrl, fileType, fileSize } = sent.content;
    const name = named(sent.name, fileType);
    return {
      name,
      contentType: sent.contentType,
      size: fileSize ?? null,
      url: vouched(sent.contentUrl, local),
      downloadUrl: downloadUrl ?? null,
    };
  }
  const pasted = picturePasted.safeParse(attachment).data;
  if (!pasted) return null;
  const { contentType, contentUrl, name } = pasted;
  return {
    name: name?.trim() || 'picture',
    contentType: contentType.toLowerCase(),
    size: null,
    url: vouched(contentUrl, local),
    downloadUrl: null,
  };
};

/** The files and pictures that came with a message. */
export const filesOf = (activity: Activity): readonly AttachedFile[] =>
  (Array.isArray(activity.attachments) ? activity.attachments : [])
    .slice(0, mostRead)
    // Where the service itself is on this machine, as in local mode, its files may be, too.
    .flatMap((each: unknown) => fileOf(each, isLoopback(activity.serviceUrl)) ?? []);
