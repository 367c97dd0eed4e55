import type { Clause } from '../../tag/clauses';
import { says } from '../../tag/tag';
import { isMute, webIn, type Told } from './told';

/** Whether the web is right, as far as one clause tells it. */
export type Verdict = 'yes' | 'no' | null;

/** A clause of the web with what is told around it. */
interface View {
  readonly one: Told;
  readonly before: Told | undefined;
  readonly after: Told | undefined;
  readonly inSentence: readonly Told[];
  /** What is told nearby of Outlook here. */
  readonly others: readonly Told[];
  /** The last of these that stands before and says how things are. */
  readonly here: Told | undefined;
  readonly all: readonly Told[];
}

const isHere = ({ clause }: Told): boolean => clause.place !== 'web' && clause.place !== 'phone';
const isBad = ({ state }: Told): boolean => state.bad || state.denied;

const viewOf = (all: readonly Told[], at: number, one: Told): View => {
  const { sentence } = one.clause;
  return {
    one,
    before: all[at - 1],
    after: all[at + 1],
    inSentence: all.filter(({ clause }) => clause.sentence === sentence),
    others: all.filter(
      (other, index) => index !== at && Math.abs(other.clause.sentence - sentence) <= 2 && isHere(other),
    ),
    here: all
      .slice(0, at)
      .findLast(
        (other) =>
          sentence - other.clause.sentence <= 1 &&
          isHere(other) &&
          (isBad(other) || other.state.good || other.state.present),
      ),
    all,
  };
};

const sameSentence = (one: Told, other: Told | undefined): other is Told =>
  other?.clause.sentence === one.clause.sentence;

/** "Outlook is a day behind the web": the web is what Outlook is held against. */
const isMeasure = ({ one, before }: View): boolean => {
  const words = one.clause.words.slice(0, Math.max(webIn(one.clause), 0));
  const goesOn = sameSentence(one, before) && /none|then|and/.test(one.clause.joint);
  return [...(goesOn ? before.clause.words.slice(-4) : []), ...words]
    .slice(-6)
    .some(
      ({ text, tags }) =>
        (tags.includes('compared') && !tags.includes('look') && !/^que?'?$/.test(text)) ||
        /(?:lags?|trails|retard|retras\w*|atrasad\w*|hinterher)$/.test(text),
    );
};

/** "What I change in OWA I don't see here": it is done there, not seen there. */
const actsBefore = (clause: Clause): boolean =>
  clause.words.slice(0, Math.max(webIn(clause), 0)).some(({ tags }) => tags.includes('act') || tags.includes('thrown'));

/** "The browser shows it tidied". */
const showsDone = (clause: Clause): boolean => {
  const shown = clause.words.findIndex(({ tags }) => tags.includes('present'));
  const done = clause.words.findLastIndex(({ tags }) => tags.includes('thrown'));
  return shown > webIn(clause) && done > shown;
};

/** The text asks which of the two is right. */
const undecided = (told: readonly Told[]): boolean =>
  told.some(
    ({ clause }) =>
      clause.asked &&
      clause.words.some(
        ({ text, tags }) =>
          tags.includes('unsure') && /^(?:which|what is|who is|was stimmt|welche|lequel|laquelle|cual)/.test(text),
      ),
  );

/** Mail was thrown away, moved or tidied, so that "gone there" may be how it should be. */
const wasThrown = ({ one, all }: View): boolean =>
  all.some(({ clause }) => Math.abs(clause.sentence - one.clause.sentence) <= 1 && says(clause, 'thrown'));

/** What is said to be missing, old or not there. */
const whenWrong = (view: View, also: boolean): Verdict => {
  const { one, here, others, inSentence, all } = view;
  const { clause, state } = one;
  /* "The trouble is in Outlook and not on the web". */
  if (here && says(here.clause, 'problem') && state.denied && !says(clause, 'either') && !here.state.denied)
    return 'yes';
  if (wasThrown(view) && !also)
    return others.some((other) => says(other.clause, 'still')) && (state.gone || state.denied) ? 'yes' : null;
  if (sameSentence(one, here) && says(here.clause, 'only') && !state.bad) return null;
  if (!also && actsBefore(clause)) return null;
  const [first] = inSentence;
  return undecided(all) || (first && says(first.clause, 'what')) ? null : 'no';
};

/** What is said to be there. */
const whenPresent = (view: View): Verdict => {
  const { one, others } = view;
  if (wasThrown(view) && !one.state.much && !showsDone(one.clause)) return null;
  if (others.some(({ clause, state }) => state.bad && says(clause, 'wrong'))) return null;
  const trouble = others.some((other) => isBad(other) || other.state.half);
  return trouble || says(one.clause, 'all', 'newer', 'only') ? 'yes' : null;
};

const numberIn = ({ words }: Clause): number => {
  const number = words.find(({ text }) => /^\d+$/.test(text) && !/^20\d\d$/.test(text));
  return number ? Number(number.text) : NaN;
};
const folderWord = /folder|ordner|dossier|carpeta/;
const because = /^(?:because|since|as|weil|parce qu|car$|porque|ya que|otherwise|sonst)/;
const doesSo = /^(?:does|do|did|can)$/;

/** A clause that names the web and leaves the rest to what stands beside it: "not in Outlook, only on the web". */
const whenMute = ({ one, here, after, inSentence }: View): Verdict => {
  const { clause, state } = one;
  if (isMute(state) && sameSentence(one, here)) {
    if (says(here.clause, 'same', 'also') && clause.joint !== 'but') return here.state.bad ? 'no' : null;
    if (here.state.denied && says(here.clause, 'either')) return 'no';
    /* "All of it is gone, on the web and in Outlook". */
    if (here.clause.place === null && here.state.bad && after?.clause.place === 'here' && after.clause.joint === 'and')
      return isMute(after.state) ? 'no' : null;
  }
  const aboutFolder = inSentence.some((other) => other.clause.words.some(({ text }) => folderWord.test(text)));
  if (here && aboutFolder && numberIn(clause) > numberIn(here.clause)) return 'yes';
  const last = clause.words.at(-1)?.text ?? '';
  if (here && isBad(here) && (says(clause, 'yes', 'only') || clause.joint === 'but' || doesSo.test(last))) return 'yes';
  /* "She reads her mail in the browser because Outlook gets nothing". */
  if (isMute(state) && says(clause, 'reads') && sameSentence(one, after) && isBad(after))
    if (because.test(after.clause.words[0]?.text ?? '')) return 'yes';
  if (!here || clause.joint !== 'and' || !says(clause, 'and')) return null;
  return isBad(here) ? 'no' : here.state.good ? 'yes' : null;
};

/** Reads out of a clause of the web, and what is told around it, whether the web is right. */
export const verdictOn = (all: readonly Told[], at: number): Verdict => {
  const one = all[at];
  if (!one) return null;
  const view = viewOf(all, at, one);
  const { clause, state } = one;
  const { here, after, inSentence } = view;
  const same = says(clause, 'same') && !state.denied;
  const also = same || says(clause, 'also', 'either');
  const goesOn = sameSentence(one, after) && after.clause.place === null;
  if (!also && (says(clause, 'as-should') || (goesOn && says(after.clause, 'as-should')))) return 'yes';
  if (isMeasure(view))
    return state.good ||
      inSentence.some((other) => (other === one || isHere(other)) && (other.state.bad || other.state.half))
      ? 'yes'
      : null;
  const differs = inSentence.some(
    (other) => says(other.clause, 'differs') || (says(other.clause, 'same') && other.state.denied),
  );
  if (differs && !state.good) return null;
  const noAccess = state.denied && says(clause, 'look') && !says(clause, 'present');
  if (noAccess && !state.good) return null;
  if (state.bad || (state.denied && !state.good)) return whenWrong(view, also);
  if (state.good) return 'yes';
  if (also && !(!same && state.present && says(clause, 'new'))) {
    if (state.present && here && (here.state.gone || here.state.denied)) return null;
    if (same && all.length === 1) return 'no';
    return here && isBad(here) ? 'no' : here?.state.good ? 'yes' : null;
  }
  if (state.present) return whenPresent(view);
  const trouble = view.others.some((other) => isBad(other) || other.state.half);
  if (state.much && trouble && clause.words.length <= 7) return 'yes';
  return whenMute(view);
};
