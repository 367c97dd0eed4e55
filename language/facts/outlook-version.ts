import type { ReadFact } from '../result';
import { readAt, type FactReader, type Source } from './reading';
import { mayNotKnow, notKnown } from './not-known';
import { bareVersions } from './bare-version';
import { speltYears } from './spelt-year';
import { isFormer, isNotTheirs, isSomebodyElses, isTheWellOnes } from './theirs';

const years = '2003|2007|2010|2013|2016|2019|2021|2024';
const edition =
  '(?: (?:professional|pro|standard|home|business|student|plus|and|&|ltsc|c2r|volume|version|v|classic|klassisch|\\(classic\\)|for windows|desktop|client|mso|msi))*';
const product = `(?:(?:ms|microsoft)[ -]*)?(?:outlo+k|outllok|otlook|outlock|office|ol)`;
const and =
  '(?:(?: ?[/,] ?| or | and | and/or | oder | und | ou | et | o | y )(?:even |maybe |perhaps |vielleicht )?(?:' +
  product +
  ' ?)?)';

const named = new RegExp(
  `\\b${product}${edition}[ (-]*(?:version |v\\.? ?)?(${years})(?!\\d)(?:${and}(${years})(?![\\d.]))?`,
  'g',
);
const yearFirst = new RegExp(
  `\\b(${years})(?:er)? (?:version of |version von |version d.)?(?:ms |microsoft |desktop )?(?:outlook|client(?! access))`,
  'g',
);
const upgraded = new RegExp(
  `\\b(?:(?:from|von|de|desde|depuis) )?(?:${product}${edition} ?)?(${years}) (?:to|auf|zu|a|vers|nach|-+>+|=>|>) (?:${product}${edition} ?)?(${years})(?!\\d)`,
  'g',
);
const subscription =
  /\b(?:outlook|apps|office|client)?[ (-]*(?:for |fur |pour |para |from |von )?(?:(?:microsoft|ms|office|outlook|m|o)[ -]*365|365 apps)(?: apps| mso| proplus| for enterprise| for business| desktop| enterprise)*/g;
/** "Office 365" is also the name of the service; only the program counts. */
const serviceBefore =
  /(?:migrat\w*|mov\w+|switch\w*|chang\w+|transition|umzug|umgestellt|auf|to|nach|vers|a|log\w* in(?:to)?|open|in)(?: our| the| microsoft)* $/;
const serviceAfter =
  /^ (?:mailbox|account|tenant|portal|online|server|migration|admin|exchange|group|licen[cs]e|in (?:the )?(?:browser|chrome|edge|web)|on the web|web|webmail|konto|postfach|cloud|user|email|mail|calendar)/;

const found = (source: Source, value: string, match: RegExpExecArray): ReadFact =>
  readAt(source, 'outlook', value, { start: match.index, end: match.index + match[0].length });

const subscriptionsIn = (source: Source): ReadFact[] =>
  (source.folded.includes('365') ? [...source.folded.matchAll(subscription)] : []).flatMap((match) => {
    const before = source.folded.slice(0, match.index);
    const after = source.folded.slice(match.index + match[0].length);
    const program = /outlook|apps|proplus|mso/.test(match[0]);
    if (isOther(source.folded, match.index, match[0].length)) return [];
    if (!program && (serviceBefore.test(before.endsWith(' ') ? before : `${before} `) || serviceAfter.test(after)))
      return [];
    if (/^ ?(?:days|mails|online|on the web)|^ ?in (?:the )?(?:browser|chrome|edge)/.test(after)) return [];
    return [found(source, '365', match)];
  });

/** "It was 2010 before, now 2016". */
const nowYear = new RegExp(
  `\\b(?:now|inzwischen|jetzt|maintenant|ahora|(?:since|seit|depuis|desde) [^.;!?,\\d]{3,16}(?=,? (?:it's|it is|we have|we are|we're|ist es|c'est|es) ))(?:,? (?:it's|it is|we're|we are|we have|i have|on|with|ist es|es|c'est))?(?: (?:ms |microsoft )?(?:outlook|office))? (${years})(?!\\d)`,
);
const aboutOutlook = /\b(?:outlook|office|(?:was|were|us) on 20\d\d|\bltsc)\b/;
/** Bought, for somebody at home, or replaced since: not the Outlook that the text is about. */
const unrelated =
  /^[^.;!?]{0,40}\b(?:unrelated|for (?:the|my) (?:kids?|wife|husband|son|daughter|children)|licen[cs]es?|costs?|price|invoice|euros?)\b/;
const formerly =
  /^,? ?(?:some |many |\d+ )?years ago\b|^(?: \w+)? (?:before(?! (?:the|it|and))|previously|formerly|in the past|until \w+|fruher|vorher|auparavant|avant(?= |,|$)|antes)\b/;
const wasBefore =
  /\b(?:used to (?:be|have(?: us)?|run|use)|previously|formerly|was on|came from|instead of|replaced|no longer|not|nicht(?: mehr)?|fruher|vorher|avant|antes|ask(?:ed)? for|want|get me|buy(?:ing)?|bought(?! with)|order(?:ed)?|licen[cs]es? (?:for|of))(?: (?:an?|the|on|with|using|my|our|old|mit|das|le|el))* ?$/;

const isOther = (folded: string, start: number, length: number): boolean =>
  wasBefore.test(folded.slice(0, start)) ||
  isNotTheirs(folded, start) ||
  isSomebodyElses(folded, start) ||
  isFormer(folded, start) ||
  isTheWellOnes(folded, start, start + length) ||
  formerly.test(folded.slice(start + length)) ||
  unrelated.test(folded.slice(start + length));

/** "Don't ask which version". */
const notMine =
  /\bdon'?t ask (?:me )?(?:which|what|for the) (?:version|outlook)\b|\bfrag\w* mich nicht,? welche\w* (?:version|outlook)|\b(?:dunno|(?:don't|no) (?:know|idea)|keine ahnung,?|aucune idee de|ni idea de) (?:which|what|was|que) (?:outlook |version )?(?:this|that|the new|my|der neue|dieser) (?:one|pc|laptop|computer|hier) (?:has|is|runs|hat)\b/;

/** The year in the name of Outlook or Office ("Office 2016", "Outlook 2010 or 2013"), or Microsoft 365. Server years are none. */
export const outlookYear: FactReader = (source) => {
  const upgrade = [...source.folded.matchAll(upgraded)].find(
    (match) => /outlook|office/.test(source.folded) && match[1] !== match[2],
  );
  const none =
    notKnown(source.folded, '(?:outlook|version|office)') ??
    (mayNotKnow.test(source.folded) && /outlook|office|version/.test(source.folded)
      ? notMine.exec(source.folded)
      : null);
  if (none) {
    const place = 'start' in none ? none : { start: none.index, end: none.index + none[0].length };
    return [readAt(source, 'outlook', 'unknown', place)];
  }
  if (upgrade) return [found(source, upgrade[2] ?? '', upgrade)];
  const read: ReadFact[] = [];
  const later = nowYear.exec(source.folded);
  if (later?.[1] !== undefined && aboutOutlook.test(source.folded))
    return [readAt(source, 'outlook', later[1], { start: later.index, end: later.index + later[0].length })];
  for (const match of source.folded.matchAll(named)) {
    if (isOther(source.folded, match.index, match[0].length)) continue;
    if (/^ (?:for|fur|pour|para) mac/.test(source.folded.slice(match.index + match[0].length))) continue;
    for (const year of [match[1], match[2]]) if (year !== undefined) read.push(found(source, year, match));
  }
  for (const match of source.folded.matchAll(yearFirst)) {
    const before = source.folded.slice(0, match.index);
    if (/(?:exchange|server|windows|visio|project|since|seit|from|in|depuis|desde)[ (-]*$/.test(before)) continue;
    read.push(found(source, match[1] ?? '', match));
  }
  const subscribed = subscriptionsIn(source);
  const own = subscribed.filter(({ words }) => /outlook|apps|mso/i.test(words));
  const told = [...read, ...(read.length > 0 ? own : subscribed)];
  if (told.length > 0) return told;
  return [...bareVersions(source), ...speltYears(source.folded)]
    .filter(({ start, end }) => !isOther(source.folded, start, end - start))
    .map(({ value, start, end }) => readAt(source, 'outlook', value, { start, end }));
};
