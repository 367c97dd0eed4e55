import type { ReadFact } from '../result';
import { quotedName, wellKnownFolders } from './folder-names';
import { readAt, type FactReader, type Source } from './reading';
import { scopeOf } from './scope';

const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&+_'-]*";
const name = `${word}(?: (?:${word}|of|and|und|de|&|-))*(?: ${word})?|${word}`;
const folderWord = '(?:[Ss]ub-?)?[Ff]olders?|[Uu]nterordner|[Oo]rdner|(?:[Ss]ous-)?[Dd]ossier|(?:[Ss]ub)?[Cc]arpeta';
const called = '(?: (?:called|named|is called|which is called|namens|nommé|appelé|llamada|:))?:? ?';
const path = '[\\p{Lu}\\p{N}][\\p{L}\\p{N}&+_-]*(?:[/\\\\][\\p{L}\\p{N}&+_-]+)+';
const named = "(?:called|named|namens|heisst|heißt|nommé|s['’]appelle|se llama|llamada)";
const patterns = [
  new RegExp(`(?<![\\p{L}])(?:${folderWord})${called} ?${quotedName}`, 'gu'),
  new RegExp(`${quotedName}[ -](?:${folderWord})(?![\\p{L}])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}])(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Oo]nly|[Oo]ne|[Aa]) (${name}|\\p{Ll}+-\\d[\\p{L}\\d-]*) (?:sub-?)?folder(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:[Ff]older|[Ss]ubfolder|[Oo]rdner|[Uu]nterordner|[Dd]ossier|[Ss]ous-dossier|[Cc]arpeta|[Ss]ubcarpeta)(?: called| named| namens| nommé| llamada)? (${name})(?![\\p{L}])`,
    'gu',
  ),
  /* "One folder does not update: « Bills »", "a folder is stuck, it is called Bills". */
  new RegExp(`(?<![\\p{L}])(?:${folderWord}) [^.;!?:"«„“]{3,50} ?: ?${quotedName}`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?:${folderWord}) [^.;!?:]{3,60} ${named} ["«„“]? ?(${name})(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?:[Oo]nly|[Jj]ust|[Nn]ur|[Ss]olo|[Ss]eulement) (?:in|im|dans|en) (${path})`, 'gu'),
  new RegExp(
    `(?:sync|updat|load|arriv|receiv|comes? in|refresh|aktualisier|recoi|actualiz)[^.;!?]{0,30} (?:[Ee]xcept|[Aa]part from|[Aa]ußer|[Ss]auf|[Ee]xcepto|[Mm]enos) ${quotedName}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}])for (${word}) only(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?:${folderWord}), ["«„“]? ?(${name}) ?["»”“]?,`, 'gu'),
  new RegExp(
    `(?:^|[.,;:!?] |[Yy]es,? |[Nn]ope,? )["«„“]? ?(${name}) ?["»”“]? is (?:still )?(?:the|my) (?:only|one) folder`,
    'gu',
  ),
  /* A name in quotes without the word, where it does not update, or where the rest does. */
  new RegExp(
    `(?:[Uu]pdate [Ff]older (?:on|for)|[Tt]ickets into|[Mm]ails? into|only|nur|solo|seul) ${quotedName}`,
    'gu',
  ),
  new RegExp(
    `${quotedName},? (?:is ?n['’]t|isnt|does ?n['’]t|doesnt|won['’]t|never|not|stays|remains|stopped|has ?n['’]t|bleibt|wird nicht|aktualisiert|synchronisiert|ne se|n['’]est|reste|no se|no recibe|sigue|alone|is stuck|is frozen|is behind)(?![\\p{L}])(?! (?:(?:a|an|the|found|known|valid|displayed|shown|there|visible|offered|angezeigt|affiche)\\b|recogni))`,
    'gu',
  ),
];
/** Words that start a sentence or name a program, not a folder. */
const noName =
  /^(?:Outlook|Exchange|Microsoft|OWA|IMAP|POP|PST|OST|I|The|It|In|On|My|But|And|EWS|API|Windows|Properties|Mailbox|Shared|Public|Offline|Update|This|That|Personal|AppData|Local|Der|Die|Das|Ich|Le|La|El|Temp|NTFS|Whole|Every|One|Since|When|What|Why|How|After|Sync Issues|Other|All|Disconnected|Online|Connected|Send|F9|Recovery|Search|Large|Small|Some|Another|Empty|Éléments|Elementos|Problèmes|Problemas|Boîte|Bandeja)(?: |$)/;
const notQuoted =
  /\b(?:cannot|error|opened|not|connect\w*|mode|offline|folder|updated|actualizacion|synchroni\w+|konto|account|server)\b|[.:\\]|^\d+$/i;

/** A folder of Windows or of another program is none of the mailbox. */
const otherProgram =
  /\b(?:onedrive|dropbox|sharepoint|google drive|explorer|network drive|netzlaufwerk|teams|nas)\b(?![^.;!?]*\boutlook\b)[^.;!?]{0,50}$/;
/** Of an account that is not Exchange's, all is meant: its folders have no file of their own. */
const otherAccount =
  /\b(?:android|iphone|ipad|ios|macbook|imac|outlook for mac|handy|movil|smartphone|samsung)\b|\b(?:(?:exchange )?active ?sync|imap|pop3?|icloud|gmail)\b/;

/** What somebody else lets one see of it, which does not synchronize. */
const onlyRead =
  /\b(?:permissions?|free\/?busy|busy blocks?|details on|shared with me|hand(?:ed)? over|berechtigung\w*|freigegeben\w*|partage|compartid[oa])\b/;
/** Without the word, a quotation or "only" there is no name to be looked for. */
const hint = /folder|ordner|dossier|carpeta|["']|\bonly\b/;

const namedIn = (source: Source): ReadFact[] => {
  const mayBeNamed = hint.test(source.folded) ? patterns : [];
  for (const pattern of mayBeNamed) {
    for (const match of source.text.matchAll(pattern)) {
      const value = (match[1] ?? match[2] ?? '').trim();
      if (value.length < 2 || noName.test(value) || notQuoted.test(value)) continue;
      if (otherProgram.test(source.folded.slice(0, match.index + 1))) continue;
      return [readAt(source, 'folder', value, { start: match.index, end: match.index + match[0].length })];
    }
  }
  if (otherAccount.test(source.folded) || onlyRead.test(source.folded)) return [];
  for (const { name: folder, named, pattern } of wellKnownFolders) {
    const match = named.test(source.folded) ? pattern.exec(source.folded) : null;
    if (match) return [readAt(source, 'folder', folder, { start: match.index, end: match.index + match[0].length })];
  }
  return [];
};

/** The folder that is wrong, by the name that a person gives it, and whether it is that folder only. */
export const folderAndScope: FactReader = (source) => {
  const folder = namedIn(source);
  return [...folder, ...scopeOf(source, folder)];
};
