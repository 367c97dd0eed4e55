import type { ReadFact } from '../result';
import { readAt, type FactReader } from './reading';
import { isFormer, isNotTheirs, isSomebodyElses, isTheWellOnes } from './theirs';
import { notKnown } from './not-known';

const version = '(xp|vista|7|8(?:\\.1)?|10|11)';
const end = '(?![\\d%]|[.,]\\d|[a-z])';
const named = new RegExp(
  `\\b(?:windows|windos|win)[ -]*${version}${end}(?:(?: ?/ ?| or | oder | ou | o )(?:win(?:dows)? ?)?${version}${end})?`,
  'g',
);
const short =
  /\bw(7|8|10|11)\b(?!\.?\d)|\b(xp|vista)(?= ?-?(?:box|machine|pc|laptop|sp\d|computer|rechner|workstation|desktop|notebook))|\b(?:on|under|auf|unter|with|runs?|running) (xp|vista)\b|(?:, |\(|\+ ?|\/ ?|\b(?:pc|laptop|machine|computer|rechner|box) (?:is|ist|=) )(xp|vista)(?= ?[,.;!?)/+–-]|$)|(?:^|[.;!?] )(xp|vista)(?= ?[.;!?,+/])/g;
const upgraded = new RegExp(
  `\\b(?:from |von |de |desde )?win(?:dows)? ?${version} (?:to|auf|a|vers|nach|-+>+|>) (?:win(?:dows)? ?)?${version}${end}`,
  'g',
);

/** "Win ten", "the laptop (11)", "on 11 (the windows)". */
const spelt =
  /\bwin(?:dows|dos)?[ -]+(?:(seven|sieben|sept|siete)|(eight|acht|huit|ocho)|(ten|zehn|dix|diez)|(eleven|elf|onze|once))\b|\b(?:laptop|pc|computer|notebook|machine|rechner|ordinateur|portable|ordenador|portatil|equipo) \((?:(7)|(8)|(10)|(11))\)|\b(?:on|auf|sur|en|unter|sous) (?:(7)|(8)|(10)|(11)) \((?:(?:the|das|le|el) )?(?:windows|os)\)/g;
const speltVersions = ['7', '8', '10', '11'];
/** A folder or a project by that name: "'Windows 7 rollout'". */
const isName = (folded: string, match: RegExpExecArray): boolean =>
  /^ (?:rollout|migration|project|upgrade|umstellung|projekt|projet|proyecto)s?["'»]/.test(
    folded.slice(match.index + match[0].length),
  ) ||
  (/["'«] ?$/.test(folded.slice(0, match.index)) && /^ \w+["'»]/.test(folded.slice(match.index + match[0].length)));

const isOfAnother = (folded: string, start: number, close: number): boolean =>
  isNotTheirs(folded, start) ||
  isFormer(folded, start) ||
  isSomebodyElses(folded, start) ||
  isTheWellOnes(folded, start, close);

/** The version of Windows; a Windows Server is none. */
export const windowsVersion: FactReader = (source) => {
  const read: ReadFact[] = [];
  const add = (value: string | undefined, match: RegExpExecArray) => {
    if (value === undefined || isOfAnother(source.folded, match.index, match.index + match[0].length)) return;
    if (isName(source.folded, match)) return;
    read.push(
      readAt(source, 'windows', value.replace('8.1', '8'), { start: match.index, end: match.index + match[0].length }),
    );
  };
  for (const match of source.folded.matchAll(upgraded)) add(match[2], match);
  if (read.length > 0) return read;
  const none = notKnown(source.folded, '(?:windows(?:[ -](?:edition|version))?|version of windows|os)');
  if (none) return [readAt(source, 'windows', 'unknown', none)];
  for (const match of source.folded.matchAll(named)) {
    add(match[1], match);
    add(match[2], match);
  }
  for (const match of source.folded.matchAll(spelt)) {
    const at = (match.slice(1) as (string | undefined)[]).findIndex((group) => group !== undefined);
    add(speltVersions[at % speltVersions.length], match);
  }
  for (const match of source.folded.matchAll(short))
    add(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5], match);
  return read;
};
