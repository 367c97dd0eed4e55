import type { Found } from '../../../contract/help';
import { unmarked } from '../../../dialogs/guide/unmarked';
import type { Knowledge } from '../../../dialogs/conversation/context';
import type { Handle } from '../page';
import { wordsOf } from '../../../domain/kept/search';
import { proceduresOf } from './guide-facts';

type Hit = Found['hits'][number];

const mostHits = 20;

/** Words as short as this join others ("is", "in"): an entry need not have them. */
const longestJoint = 2;

/**
 * How well an entry fits: every word has to begin one of its words; one in the title counts more, and all of them side by
 * side the most. Null when it does not.
 */
const fit = (typed: readonly string[], title: string, body: string): number | null => {
  const long = typed.filter((word) => word.length > longestJoint);
  const wanted = long.length > 0 ? long : typed;
  const inTitle = wordsOf(title);
  const inBody = wordsOf(body);
  const phrase = typed.join(' ');
  const isPhrase = typed.length > 1 && [inTitle, inBody].some((words) => words.join(' ').includes(phrase));
  let sum = isPhrase ? 3 * typed.length : 0;
  for (const word of wanted) {
    if (inTitle.some((each) => each.startsWith(word))) sum += 3;
    else if (inBody.some((each) => each.startsWith(word))) sum += 1;
    else return null;
  }
  return sum;
};

interface Entry {
  readonly title: string;
  readonly body: string;
  readonly hit: Hit;
}

const entriesOf = ({ library, catalogue, answers }: Knowledge): readonly Entry[] => {
  const guides = [...library.guides.values()];
  const seen = new Set<string>();
  return [
    ...guides.map((guide): Entry => {
      const about = guide.for.map((label) => catalogue.get(label));
      const says = about.map((each) => each?.says ?? '').join(' ');
      const title = [guide.title, ...about.map((each) => each?.title ?? '')].join(' ');
      return { title, body: says, hit: { kind: 'guide', guide: guide.id, title: guide.title, says } };
    }),
    ...guides.flatMap((guide) =>
      proceduresOf(library, guide).flatMap((procedure): readonly Entry[] => {
        const { id, title, does: says, stuck } = procedure;
        if (seen.has(id)) return [];
        seen.add(id);
        // What people see is found also where what to do about it is told in the chat alone.
        const body = [says, ...stuck.map(({ sees }) => sees)].map(unmarked).join(' ');
        return [{ title, body, hit: { kind: 'procedure', guide: guide.id, procedure: id, title, says } }];
      }),
    ),
    ...[...answers.values()].map(({ id, says, asks }): Entry => {
      const [asked = ''] = asks;
      return { title: asks.join(' '), body: says, hit: { kind: 'answer', id, asks: asked, says } };
    }),
  ];
};

/** What is found for a few words among guides, procedures and answers, the best first; for no words all guides. */
export const findHelp = (knowledge: Knowledge, text: string): readonly Hit[] => {
  const wanted = wordsOf(text);
  const entries = entriesOf(knowledge);
  if (wanted.length === 0) return entries.map(({ hit }) => hit).filter(({ kind }) => kind === 'guide');
  return entries
    .map(({ title, body, hit }) => ({ hit, fits: fit(wanted, title, body) }))
    .filter((each): each is { hit: Hit; fits: number } => each.fits !== null)
    .toSorted((a, b) => b.fits - a.fits)
    .map(({ hit }) => hit);
};

/** The same for the page, of which nothing was asked without words. */
export const searchHelp: Handle<'GET /help/search'> = ({ services }, _who, { text }) =>
  Promise.resolve({ hits: wordsOf(text).length === 0 ? [] : findHelp(services.library, text).slice(0, mostHits) });
