import { foldText } from '../../../language/tag/fold';
import { saysSomethingElse } from '../../conversation/typed/bare-answer';
import { ordinal } from '../../conversation/typed/typed-choice';

/** Which of the tickets that were shown a text names, and what it says besides. */
export type NamedTickets =
  | { readonly kind: 'these'; readonly tickets: readonly string[]; readonly rest: string }
  /** None of them: it is something else. */
  | { readonly kind: 'none' };

/** A ticket that was shown, as its requester may name it. */
interface Shown {
  readonly id: string;
  readonly number: number;
  readonly about: string;
}

const filling =
  /^(?:it|its|is|that|thats|this|for|the|one|ticket|tickets|number|no|nr|my|to|about|of|please|with|in|on|and|das|ist|fur|der|die|den|dem|es|mein|meinem|nummer|zu|an|bitte|cest|pour|le|la|les|mon|numero|celui|de|du|es|para|el|mi|un|una|esta|thanks|thank|you|danke|merci|gracias)$/;
const all =
  /^(?:(?:for |to |an |fur |pour |para )*(?:both|all|beide|alle|beiden|allen|les deux|tous|toutes|ambos|los dos|todos|both of them|all of them))$/;
const none =
  /^(?:(?:it is |its |es ist |cest |es )?(?:for )?(?:a |an |ein |un |une )?(?:new|other|another|neues|anderes|nouveau|autre|nuevo|otro)(?: (?:one|problem|thing|ticket|probleme|problema))?|un problem[ae] (?:nouveau|nuevo)|neither|none|no one|nothing|keins|keines|keins von beiden|aucun|aucun des deux|ninguno|ninguna)$/;

const plain = (text: string): string =>
  foldText(text.normalize('NFC'))
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

/** Longer texts say more than which one is meant, in UTF-16 units. */
const longest = 120;

/** The one whose subject shares a word with the text that no other one's has. */
const byAbout = (shown: readonly Shown[], said: readonly string[]): Shown | null => {
  const told = said.filter((word) => word.length > 3 && !filling.test(word));
  if (told.length === 0 || told.length > 3) return null;
  const like = shown.filter(({ about }) => {
    const words = plain(about).split(' ');
    return told.every((word) => words.some((each) => each.startsWith(word.slice(0, 6))));
  });
  return like.length === 1 ? (like[0] ?? null) : null;
};

/** Which of some tickets that were asked about a text names: by number, place, or subject; null where it says anything else. */
export const ticketsNamed = (shown: readonly Shown[], text: string): NamedTickets | null => {
  const said = plain(text);
  const these = (tickets: readonly Shown[], rest = ''): NamedTickets => ({
    kind: 'these',
    tickets: tickets.map(({ id }) => id),
    rest,
  });
  const words = said.split(' ');
  const numbered = shown.filter(({ number }) => words.includes(String(number)) || words.includes(`#${String(number)}`));
  if (numbered.length > 0) {
    const isAlone = words.every((word) => /^#?\d{4,9}$/.test(word) || filling.test(word));
    return these(numbered, isAlone ? '' : text);
  }
  if (text.length > longest) return null;
  if (saysSomethingElse(text) || none.test(said)) return { kind: 'none' };
  if (all.test(said)) return these(shown);
  const nth = shown[(ordinal(text.replace(/^\s*(?:for|fur|für|pour|para|to|an)\s+/iu, '')) ?? 0) - 1];
  const meant = nth ?? byAbout(shown, words);
  return meant ? these([meant]) : null;
};
