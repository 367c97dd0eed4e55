import { foldText } from '../../../language/tag/fold';
import type { Later } from '../../event';

/** Whole texts, folded, in the four languages that are understood. */
const said: readonly (readonly [Later, RegExp])[] = [
  [
    'in-2-hours',
    /^(in |dans |en )?(2|two|a couple of|a few|zwei|deux|dos|paar) ?(h|hrs?|hours?|stunden|std|heures?|horas)( time)?$/,
  ],
  ['this-evening', /^((this|in the) evening|tonight|later today|heute abend|ce soir|esta (tarde|noche))$/],
  [
    'tomorrow-at-9',
    /^((ask )?again )?(tomorrow|tmrw|morgen|demain|manana)( (morning|fruh|vormittag|matin|por la manana))?( (at|um|a|a las) (9|nine|neun|neuf|nueve)( ?(am|uhr|h|heures|o'?clock))?)?$/,
  ],
];

const related =
  /^((please|ok|okay|not yet|not now|later|no time( now)?|bitte|nicht jetzt|noch nicht|pas maintenant|ahora no) )*((can|could) you )?((ask|remind|ping) me( again)?|try again|come back|i will( do it)?|i'll( do it)?|frag mich|erinner(e)? mich)? ?/;

/** The time that a typed text asks to be left alone until, when it says nothing else; else null. */
export const typedLater = (text: string): Later | null => {
  const plain = foldText(text)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (please|bitte|por favor|thanks|danke|merci|gracias)$/, '');
  if (plain.length > 60) return null;
  const bare = plain.replace(related, '');
  return said.find(([, pattern]) => pattern.test(plain) || pattern.test(bare))?.[0] ?? null;
};
