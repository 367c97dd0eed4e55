import type { TicketFile } from '../../../domain/ticket';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

/** The largest file that is passed on, in bytes. */
export const largestFile = 25 * 1024 * 1024;
/** The largest picture that is shown in a thread itself, in bytes: what Teams takes inline. */
export const largestPicture = 1024 * 1024;
/** So many files are passed on with one message. */
export const mostFiles = 10;

/** What helps with Outlook. A ZIP may hold anything: the helpdesk opens it, and its own virus scanner looks at it. */
const allowed = [
  ...['png', 'jpg', 'jpeg', 'gif', 'heic', 'heif', 'webp', 'bmp'],
  ...['pdf', 'txt', 'log', 'csv', 'docx', 'xlsx', 'pptx'],
  ...['msg', 'eml', 'zip', 'evtx', 'etl'],
];

/** What runs when somebody opens it. Refused like every other kind, but with the reason. */
const programs = [
  ...['exe', 'com', 'scr', 'pif', 'msi', 'msp', 'msix', 'appx', 'dll', 'sys', 'cpl', 'jar', 'apk', 'app', 'dmg', 'iso'],
  ...['bat', 'cmd', 'ps1', 'psm1', 'vbs', 'vbe', 'js', 'jse', 'wsf', 'wsh', 'hta', 'sh', 'py', 'reg', 'lnk', 'url'],
  ...['docm', 'xlsm', 'pptm', 'dotm', 'xlam', 'chm', 'inf', 'gadget', 'svg', 'html', 'htm'],
];

/** Why a file is not passed on. */
export interface RefusedFile {
  readonly why: 'program' | 'kind' | 'size' | 'many';
  /** The answer to whoever sent it. */
  readonly says: Say;
}

/** The ending of a file's name, in lower case; empty without one. Windows does not count points and blanks at the end. */
const endingOf = (name: string): string => /\.([^.\s]+)[.\s]*$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/** A size as people read it. */
export const sizeWords = (bytes: number): Say =>
  bytes < 1024 * 1024
    ? say('kilobytes', { count: Math.max(1, Math.round(bytes / 1024)) })
    : say('megabytes', { count: bytes / 1024 / 1024 });

/**
 * Why this file is not passed on, or null when it is. `shown` is its name, fit to be read; a picture out of the text has
 * no name of its own, so that its kind decides. `before` files came with the same message before it.
 */
export const refusedFile = (file: TicketFile, shown: string, before: number): RefusedFile | null => {
  const ending = endingOf(file.name);
  if (programs.includes(ending)) {
    return {
      why: 'program',
      says: say('file-refused-program', { name: shown }),
    };
  }
  if (!allowed.includes(ending) && !(ending === '' && file.contentType.startsWith('image/'))) {
    return {
      why: 'kind',
      says: say('file-refused-kind', { name: shown }),
    };
  }
  if (file.size !== null && file.size > largestFile) {
    return {
      why: 'size',
      says: say('file-refused-size', { name: shown, size: sizeWords(file.size) }),
    };
  }
  return before < mostFiles
    ? null
    : {
        why: 'many',
        says: say('file-refused-many', { name: shown }),
      };
};
