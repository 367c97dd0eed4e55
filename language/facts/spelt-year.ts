import type { Bare } from './bare-version';

const product = '(?:outlo+k|outllok|otlook|outlock|office)(?: (?:version|v\\.?|classic|desktop|pro|professional))?';
/** What ends a version: "Outlook 13 and Windows 7", and not "Outlook 10 minutes ago" or "Outlook 16.0". */
const end =
  "(?= ?(?:[,;!?)/'\"]|\\.(?!\\d)|$|\\(|-(?= )|(?:and|und|et|y|but|on|with|here|hier|ici|aqui|auf|unter|sous|sur|en|mit|avec|con|for|is|ist|est|es|does|won|won't|wont|doesn't|doesnt|not|never|keeps?|has|hat|since|seit|shows|stopped|if|user|machine|pc|laptop|pro|professional|standard|x64|x86|64|32|win\\w*|w7|w8|w10|w11|vista|xp|showing|ne|no|zeigt|my|the|i|it|in|cached|online|status|desktop|classic)\\b(?! (?:minutes?|hours?|mails?)\\b)))";
const shortYear = '03|07|10|13|16|19|21|24';

/** Years said in words, by their last part. */
const ofWords: Readonly<Record<string, string>> = {
  three: '2003',
  seven: '2007',
  ten: '2010',
  thirteen: '2013',
  sixteen: '2016',
  nineteen: '2019',
  'twenty-one': '2021',
  'twenty one': '2021',
  'twenty-four': '2024',
  'twenty four': '2024',
  drei: '2003',
  sieben: '2007',
  zehn: '2010',
  dreizehn: '2013',
  sechzehn: '2016',
  neunzehn: '2019',
  einundzwanzig: '2021',
  vierundzwanzig: '2024',
  trois: '2003',
  sept: '2007',
  dix: '2010',
  treize: '2013',
  seize: '2016',
  'dix-neuf': '2019',
  'vingt et un': '2021',
  'vingt-et-un': '2021',
  'vingt-quatre': '2024',
  tres: '2003',
  siete: '2007',
  diez: '2010',
  trece: '2013',
  dieciseis: '2016',
  diecinueve: '2019',
  veintiuno: '2021',
  veinticuatro: '2024',
};
const words = Object.keys(ofWords)
  .sort((a, b) => b.length - a.length)
  .join('|');
const thousands = '(?:two thousand(?: and)? |twenty |zweitausend(?:und)?|zwanzig ?|deux mille |dos mil )';

const patterns: readonly RegExp[] = [
  `\\b${product} ?'?(?<short>${shortYear})${end}`,
  `\\b2k(?<short>${shortYear})(?:er)?(?![\\d.])`,
  `\\b${product} ${thousands}(?<last>${words})\\b`,
].map((source) => new RegExp(source, 'g'));

/** The years of Outlook that are not written out in four digits: "Outlook 13", "2k16", "Outlook '19", "Outlook two thousand ten". */
export const speltYears = (folded: string): Bare[] =>
  patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const { short, last } = match.groups ?? {};
      const value = short !== undefined ? `20${short}` : ofWords[last ?? ''];
      return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
    }),
  );
