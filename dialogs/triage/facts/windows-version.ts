import type { ReadFact } from '../result';
import { readAt, type FactReader } from './reading';
import { isNotTheirs } from './theirs';
import { notKnown } from './not-known';

const version = '(xp|vista|7|8(?:\\.1)?|10|11)';
const end = '(?![\\d%]|[.,]\\d|[a-z])';
const named = new RegExp(
  `\\b(?:windows|windos|win)[ -]*${version}${end}(?:(?: ?/ ?| or | oder | ou | o )(?:win(?:dows)? ?)?${version}${end})?`,
  'g',
);
const short =
  /\bw(7|8|10|11)\b(?!\.?\d)|\b(xp)(?= (?:box|machine|pc|laptop|sp\d|computer|rechner))|\b(?:on|under|auf|unter|with) (xp|vista)\b|, (xp|vista)(?=[,.;!?)]|$)/g;
const upgraded = new RegExp(
  `\\b(?:from |von |de |desde )?win(?:dows)? ?${version} (?:to|auf|a|vers|nach|-+>+|>) (?:win(?:dows)? ?)?${version}${end}`,
  'g',
);

/** The version of Windows; a Windows Server is none. */
export const windowsVersion: FactReader = (source) => {
  const read: ReadFact[] = [];
  const add = (value: string | undefined, match: RegExpExecArray) => {
    if (value === undefined || isNotTheirs(source.folded, match.index)) return;
    read.push(
      readAt(source, 'windows', value.replace('8.1', '8'), { start: match.index, end: match.index + match[0].length }),
    );
  };
  for (const match of source.folded.matchAll(upgraded)) add(match[2], match);
  if (read.length > 0) return read;
  const none = notKnown(source.folded, '(?:windows|version of windows)');
  if (none) return [readAt(source, 'windows', 'unknown', none)];
  for (const match of source.folded.matchAll(named)) {
    add(match[1], match);
    add(match[2], match);
  }
  for (const match of source.folded.matchAll(short)) add(match[1] ?? match[2] ?? match[3] ?? match[4], match);
  return read;
};
