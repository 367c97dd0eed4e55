import { longestName } from '../../../domain/session';
import { foldText } from '../../../language/tag/fold';

const me =
  /^(?:(?:no|sorry|nein|non|it is|its|it's|that is|das ist|es ist|c'est|es) )*(?:(?:for|fur|pour|para) )?(?:me|myself|mine|my own|mich|mir|selbst|ich|moi|mi|yo)$/;
const ahead =
  /^(?:(?:it is|it's|its|it’s|it is about|for|called|her name is|his name is|für|es ist|er heißt|sie heißt|pour|c'est|para|es)\s+)+/iu;

/** Who a text names, asked for whom it is: "me", a name without what leads to it, or nobody where it is longer or asks. */
export const typedPerson = (text: string): 'me' | { readonly name: string } | null => {
  const bare = text.trim().replace(/(?<![.!])[.!]+$/u, '');
  if (me.test(foldText(bare.normalize('NFC')))) return 'me';
  const name = bare.replace(ahead, '');
  const isName = name.length <= longestName && /\p{L}/u.test(name) && name.split(/\s+/).length <= 5;
  return isName && !/[?\n]/u.test(text) ? { name } : null;
};
