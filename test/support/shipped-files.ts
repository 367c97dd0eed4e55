import { readFolder, shippedFolder } from '../../bot/start/read-folder';

/** The files of the guides as they are shipped. */
export const shippedFiles = (): readonly { readonly file: string; readonly text: string }[] =>
  readFolder(shippedFolder());
