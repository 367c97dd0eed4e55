import { isFactValue, type Fact, type FactId, type Facts } from '../../../domain/facts';
import type { Said, Session } from '../../../domain/session';
import type { Walk } from '../../../domain/walk';
import type { Library } from '../../guide/guide';
import { factsOf } from '../../guide/walk/where';

type Pack = Pick<Library, 'facts' | 'reasons'>;

/** So much of a line is kept as a detail, and so much of a text is looked through. */
const longestDetail = 200;
const longestPaste = 4000;
const mostTexts = 40;

const isTyped = ({ who, pressed }: Said): boolean => who === 'requester' && pressed !== true;

const isLetter = (sign = ''): boolean => /^\p{L}$/u.test(sign);

/** True where a sign stands in a line as a word of its own, or beside figures: "49GB" has GB, "rugby" has not. */
const stands = (sign: string, line: string): boolean => {
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
    const [before, after] = [line[at - 1], line[at + sign.length]];
    const joins = (isLetter(sign[0]) && isLetter(before)) || (isLetter(sign.at(-1)) && isLetter(after));
    if (!joins) return true;
  }
  return false;
};

/** The details that stand in what was typed or pasted: of each line, what it has a sign of. */
export const detailsIn = ({ facts }: Pack, text: string): Facts => {
  const lines = text.slice(0, longestPaste).split(/[\n;]/);
  const found = [...facts.values()].flatMap(({ id, copy }): [FactId, Fact][] => {
    const own = lines.filter((one) => copy?.signs.some((sign) => stands(sign.toLowerCase(), one.toLowerCase())));
    const value = own
      .map((one) => one.trim())
      .join('; ')
      .slice(0, longestDetail)
      .trim();
    return value === '' ? [] : [[id, { value, source: 'said', words: value }]];
  });
  return Object.fromEntries(found);
};

/** What the helpdesk asks first for this reason, and nobody has told yet. */
export const detailsAsked = ({ reasons }: Pack, because: string | null, known: Facts): readonly FactId[] =>
  reasons.get(because ?? '')?.asks.filter((fact) => known[fact] === undefined) ?? [];

/** The walk with those details that were typed on the way already. */
export const withToldDetails = (library: Library, walk: Walk, because: string, transcript: readonly Said[]): Walk => {
  const told = transcript.filter(isTyped).slice(-mostTexts);
  const found = detailsIn(
    library,
    told
      .map(({ text }) => text)
      .join('\n')
      .slice(-longestPaste),
  );
  const asked = detailsAsked(library, because, factsOf(library, walk));
  const wanted = Object.entries(found).filter(([fact]) => asked.includes(fact));
  return wanted.length === 0 ? walk : { ...walk, facts: { ...walk.facts, ...Object.fromEntries(wanted) } };
};

/** Of what was filled in, the details that were asked; what was left empty is not known. */
export const filledDetails = (library: Pack, { because }: Session, filled: Readonly<Record<string, string>>): Facts =>
  Object.fromEntries(
    (library.reasons.get(because ?? '')?.asks ?? []).flatMap((fact): [FactId, Fact][] => {
      const value = filled[fact]?.trim() ?? '';
      return isFactValue(library.facts, fact, value) ? [[fact, { value, source: 'asked' }]] : [];
    }),
  );
