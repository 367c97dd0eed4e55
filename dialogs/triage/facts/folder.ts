import type { ReadFact } from '../result';
import { readAt, type FactReader, type Source } from './reading';

const known: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Sent Items', pattern: /\b(?:my |the )?(sent items?)\b|\b(sent)(?= folder)/ },
  { name: 'Deleted Items', pattern: /\b(deleted items?)\b(?= folder| (?:is|are|isn|aren|does|never|not))/ },
  { name: 'Drafts', pattern: /\b(drafts)(?= folder)/ },
  { name: 'Junk Email', pattern: /\b(junk e?-?mail|junk)(?= folder)/ },
  {
    name: 'Inbox',
    pattern:
      /\b(?:only |just )?(?:my |the |her |his )(inbox)(?= (?:is|isn|does|doesn|won|not|stopp?ed|stays|hasn|never|stuck|folder)\b)|\b(inbox) (?:folder|only)|^(inbox)\b/,
  },
  { name: 'Posteingang', pattern: /\b(posteingang)(?= (?:ist|bleibt|wird|aktualisiert|synchronisiert|zeigt))/ },
  { name: 'Gesendete Elemente', pattern: /\b(gesendete elemente)\b/ },
  { name: 'Éléments envoyés', pattern: /\b(elements envoyes)\b/ },
  { name: 'Elementos enviados', pattern: /\b(elementos enviados)\b/ },
];

const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&+_'-]*";
const name = `${word}(?: (?:${word}|of|and|und|de|&|-))*(?: ${word})?|${word}`;
const quoted = `["'“”„«»‘’] ?([^"'“”„«»‘’\\n]{1,40}?) ?["'“”«»‘’]`;
const folderWord = '(?:[Ss]ub-?)?[Ff]olders?|[Uu]nterordner|[Oo]rdner|(?:[Ss]ous-)?[Dd]ossier|(?:[Ss]ub)?[Cc]arpeta';
const called = '(?: (?:called|named|is called|which is called|namens|nommé|appelé|llamada|:))?:? ?';
const patterns = [
  new RegExp(`(?<![\\p{L}])(?:${folderWord})${called} ?${quoted}`, 'gu'),
  new RegExp(`${quoted}[ -](?:${folderWord})(?![\\p{L}])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}])(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Oo]nly|[Oo]ne|[Aa]) (${name}) (?:sub-?)?folder(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:[Ff]older|[Ss]ubfolder|[Oo]rdner|[Uu]nterordner|[Dd]ossier|[Ss]ous-dossier|[Cc]arpeta|[Ss]ubcarpeta)(?: called| named| namens| nommé| llamada)? (${name})(?![\\p{L}])`,
    'gu',
  ),
];
/** Words that start a sentence or name a program, not a folder. */
const noName =
  /^(?:Outlook|Exchange|Microsoft|OWA|IMAP|POP|PST|OST|I|The|It|In|On|My|But|And|EWS|API|Windows|Properties|Mailbox|Shared|Public|Offline|Update|This|That|Personal|AppData|Local|Der|Die|Das|Ich|Le|La|El|Temp|NTFS|Whole|Every|One|Since|When|What|Why|How|After)(?: |$)/;

const namedIn = (source: Source): ReadFact[] => {
  for (const pattern of patterns) {
    for (const match of source.text.matchAll(pattern)) {
      const value = (match[1] ?? '').trim();
      if (
        value.length < 2 ||
        noName.test(value) ||
        /^\d+$/.test(value) ||
        /\b(?:cannot|error|opened|not)\b/i.test(value)
      )
        continue;
      const start = match.index;
      return [readAt(source, 'folder', value, { start, end: start + match[0].length })];
    }
  }
  for (const { name: folder, pattern } of known) {
    const match = pattern.exec(source.folded);
    if (match) return [readAt(source, 'folder', folder, { start: match.index, end: match.index + match[0].length })];
  }
  return [];
};

const several =
  /\b(?:several|some|many|a few|few|two|three|all(?: of)?(?: my| the)?|other|every|mehrere|einige|alle|plusieurs|tous les|varias|todas las|10|5|3|4|2) (?:of my |of the )?(?:sub-?)?(?:folders|ordner|unterordner|dossiers|carpetas)\b/;
const oneFolder =
  /\b(?:(?:only |just )?(?:one|a single|a particular|a specific|one particular|one single|this one|that one|this) (?:of (?:my|our|the) )?(?:public |sub-?)?folders?|(?:only|just) (?:the|my|her|his) [\p{L} ]{2,20} ?(?:folder|calendar)|(?:only|just) (?:the |my )?(?:calendar|contacts|tasks|sent items)|ein(?:em|en|er)? (?:einzige\w* )?(?:ordner|unterordner)|nur (?:der|ein|im|mein) (?:ordner|unterordner|kalender)|un (?:seul )?(?:sous-)?dossier|seul le (?:dossier|calendrier)|una (?:sola )?(?:sub)?carpeta|solo (?:la carpeta|el calendario|una carpeta)|a sub-?folder|(?:everything|all folders?|all) (?:updates |syncs? |is fine )?(?:except|but|apart from)|restricted to (?:one|a single|this))\b/u;
const whole =
  /\b(?:all (?:of )?(?:my |the |our )?folders|every folder|(?:the |my |her |his )?(?:whole|entire) mailbox|none of my folders|alle ordner|das ganze postfach|tous les dossiers|toute la boite|todas las carpetas|todo el buzon)\b(?! (?:are |is )?(?:up to date|fine|ok))/;

const scopeOf = (source: Source, folder: readonly ReadFact[]): ReadFact[] => {
  const one = oneFolder.exec(source.folded);
  if (one) return [readAt(source, 'scope', 'one-folder', { start: one.index, end: one.index + one[0].length })];
  const all = whole.exec(source.folded);
  if (all && !/up to date|except|but/.test(source.folded.slice(all.index, all.index + all[0].length + 20))) {
    return [readAt(source, 'scope', 'whole-mailbox', { start: all.index, end: all.index + all[0].length })];
  }
  const named = folder[0];
  if (named && !several.test(source.folded) && named.value !== 'Inbox')
    return [{ ...named, fact: 'scope', value: 'one-folder' }];
  return [];
};

/** The folder that a person names, and whether it is one folder or the whole mailbox. */
export const folderAndScope: FactReader = (source) => {
  const folder = namedIn(source);
  return [...folder, ...scopeOf(source, folder)];
};
