import type { ReadFact } from '../result';
import { isStuckOne, isWrongOne, quotedName, wellKnownFolders } from './folder-names';
import { readAt, type FactReader, type Source } from './reading';
import { namedAsSubject, wellKnownAsSubject } from './folder-subject';
import { scopeOf } from './scope';

/** Letters as the four languages have them; the classes of all scripts take long to compile. */
const letter = 'A-Za-zÀ-ÖØ-öø-žẞ';
const upper = 'A-ZÀ-ÖØ-ÞŁŚŠŽŹŻČĆ';
const word = `[${upper}\\d][${letter}\\d&+_'-]*`;
const name = `${word}(?: (?:${word}|of|and|und|de|&|-))*(?: ${word})?|${word}`;
const folderWord = '(?:[Ss]ub-?)?[Ff]olders?|[Uu]nterordner|[Oo]rdner|(?:[Ss]ous-)?[Dd]ossier|(?:[Ss]ub)?[Cc]arpeta';
const called = '(?: (?:called|named|is called|which is called|namens|nommé|appelé|llamada|:))?:? ?';
const path = `[${upper}\\d][${letter}\\d&+_-]*(?:[/\\\\][${letter}\\d&+_-]+)+`;
const named = "(?:called|named|namens|heisst|heißt|nommé|s['’]appelle|se llama|llamada)";
const patterns = [
  new RegExp(`(?<![${letter}])(?:${folderWord})${called} ?${quotedName}`, 'g'),
  new RegExp(`${quotedName}[ -](?:${folderWord})(?![${letter}])`, 'g'),
  new RegExp(
    `(?<![${letter}])(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Oo]nly|[Oo]ne|[Aa]) (${name}|[a-zß-öø-ÿ]+-\\d[${letter}\\d-]*) (?:sub-?)?folder(?![${letter}])`,
    'g',
  ),
  new RegExp(
    `(?<![${letter}])(?:[Ff]older|[Ss]ubfolder|[Oo]rdner|[Uu]nterordner|[Dd]ossier(?: public)?|[Ss]ous-dossier|[Cc]arpeta|[Ss]ubcarpeta)s?(?: called| named| name is| nombrada| namens| nommé| llamada)? (${name})(?![${letter}])`,
    'g',
  ),
  new RegExp(`(?<![${letter}])[Mm]ine (?:is )?(?:called|named) (${name})(?![${letter}])`, 'g'),
  /* "Every folder is up to date except Recruiting". */
  new RegExp(
    `(?:[Ee]very|[Aa]ll|[Tt]odas?|[Tt]odo|[Aa]lles?|[Tt]ous|[Tt]out) [^.;!?]{3,50} (?:[Ee]xcept|[Bb]ut|[Aa]part from|[Aa]ußer|[Ss]auf|[Mm]enos|[Ee]xcepto|[Ss]alvo|[Bb]is auf)(?: for| my| the| folder| le| la| den| dossier| carpeta| Ordner)* (${word}(?: (?:${word}|&))*)(?=[.,;!?]|$)`,
    'g',
  ),
  /* "One folder does not update: « Bills »", "a folder is stuck, it is called Bills". */
  new RegExp(`(?<![${letter}])(?:${folderWord}) [^.;!?:"«„“]{3,50} ?: ?${quotedName}`, 'g'),
  new RegExp(`(?<![${letter}])(?:${folderWord}) [^.;!?:]{3,60} ${named} ["«„“]? ?(${name})(?![${letter}])`, 'g'),
  new RegExp(`(?<![${letter}])(?:[Oo]nly|[Jj]ust|[Nn]ur|[Ss]olo|[Ss]eulement) (?:in|im|dans|en) (${path})`, 'g'),
  new RegExp(
    `(?:sync|updat|load|arriv|receiv|comes? in|refresh|aktualisier|recoi|actualiz)[^.;!?]{0,30} (?:[Ee]xcept|[Aa]part from|[Aa]ußer|[Ss]auf|[Ee]xcepto|[Mm]enos) ${quotedName}`,
    'g',
  ),
  /* "Folder = Bills", "a folder of mine (Bills) stands still", "one folder, called 'Bills', ...", "'Bills' does precisely that". */
  new RegExp(`(?<![${letter}])(?:${folderWord}) ?[=:] ?(${name})(?=[.,;\\n]|$)`, 'g'),
  new RegExp(
    `(?<![${letter}])(?:[Aa]|[Oo]ne|[Ee]in|[Uu]n|[Uu]na) (?:${folderWord})(?: [^.;!?()]{0,40})? \\((${name})\\)(?= (?:stands|is|does|has|won|stays|never|stopped|isn|doesn|hasn|steht|ist|bleibt|wird|est|reste|ne|no|se|sigue|esta))`,
    'g',
  ),
  new RegExp(`(?<![${letter}])(?:${folderWord}), ${named} ${quotedName}`, 'g'),
  new RegExp(
    `${quotedName} (?:does|macht|fait|hace) (?:precisely|exactly|just|genau|exactement|exactamente|precisamente) (?:that|this|das|ça|ca|cela|eso)(?![${letter}])`,
    'g',
  ),
  /* "One folder does not synchronize: Bills", "just a single folder, Bills", "one folder (Bills)", "mine does: Bills". */
  new RegExp(
    `(?<![${letter}])(?:[Oo]ne|[Ss]ingle|[Ee]in(?:ziger)?|[Ss]eul|[Uu]na sola) (?:${folderWord})(?: [^.;!?()]{0,50}?)?(?: ?: | ?\\(|, (?:that['’]s |it['’]s |namely |nämlich |à savoir ))(${path}|${name})(?=[.,;)!]|$)`,
    'g',
  ),
  new RegExp(
    `(?<![${letter}])(?:${folderWord}) (?:that |which )?(?:won['’]t|does ?n['’]t|doesnt|wont|is ?n['’]t) \\w+(?: \\w+)?, (${path}|${name})(?=[.,;!]|$)`,
    'g',
  ),
  new RegExp(`(?<![${letter}])[Mm]ine (?:does|is): ?(${name})`, 'g'),
  new RegExp(`(?<![${letter}])for (${word}) only(?![${letter}])`, 'g'),
  new RegExp(`(?<![${letter}])(?:${folderWord}), ["«„“]? ?(${name}) ?["»”“]?,`, 'g'),
  new RegExp(
    `(?:^|[.,;:!?] |[Yy]es,? |[Nn]ope,? )["«„“]? ?(${name}) ?["»”“]? is (?:still )?(?:the|my) (?:only|one) folder`,
    'g',
  ),
  /* A name in quotes without the word, where it does not update, or where the rest does. */
  new RegExp(`(?:[Uu]pdate [Ff]older (?:on|for)|[Tt]ickets into|[Mm]ails? into|only|nur|solo|seul) ${quotedName}`, 'g'),
  new RegExp(
    `${quotedName},? (?:is ?n['’]t|isnt|does ?n['’]t|doesnt|won['’]t|never|not|stays|remains|stopped|has ?n['’]t|bleibt|wird nicht|aktualisiert|synchronisiert|ne se|n['’]est|reste|no se|no recibe|sigue|alone|is stuck|is frozen|is behind)(?![${letter}])(?! (?:(?:a|an|the|found|known|valid|displayed|shown|there|visible|offered|angezeigt|affiche)\\b|recogni))`,
    'g',
  ),
];
/** Words that start a sentence or name a program, not a folder. */
const noName =
  /^(?:Outlook|Exchange|Microsoft|OWA|IMAP|POP|PST|OST|I|The|It|In|On|My|But|And|EWS|API|Windows|Properties|Mailbox|Shared|Public|Offline|Update|This|That|Personal|AppData|Local|Der|Die|Das|Ich|Le|La|El|Temp|NTFS|Whole|Every|One|Since|When|What|Why|How|After|Sync Issues|Thanks|Thx|Please|Help|Any|Danke|Bitte|Merci|Gracias|Cached|Version|Regards|Other|All|Disconnected|Online|Connected|Send|F9|Recovery|Search|Large|Small|Some|Another|Empty|Éléments|Elementos|Problèmes|Problemas|Boîte|Bandeja)(?: |$)/;
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

/** A folder of which nothing is wrong, and a name that is none. */
const isWell =
  /^ ?["'»]? ?(?:folder |ordner )?(?:is|are|works?|ist|est|va|esta|funciona) (?:just |also |all )?(?:fine|ok|okay|good|all right|unrelated|gut|in ordnung|bien)\b(?! (?:on|in|im|sur|en|there|over))/;
const soCalled = /\b(?:so-?called|sogenannte\w*|soi-disant|llamad[oa]) $/;

const namedIn = (source: Source): ReadFact[] => {
  const mayBeNamed = hint.test(source.folded) ? patterns : [];
  for (const pattern of mayBeNamed) {
    for (const match of source.text.matchAll(pattern)) {
      const value = (match[1] ?? match[2] ?? '').trim();
      const inMarks = /["“”„«»‘'’]/.test(match[0]) && noName.exec(value)?.[0] !== value;
      if (value.length < 2 || (noName.test(value) && !inMarks) || notQuoted.test(value)) continue;
      if (
        isWell.test(source.folded.slice(match.index + match[0].length)) ||
        soCalled.test(source.folded.slice(0, match.index))
      )
        continue;
      if (otherProgram.test(source.folded.slice(0, match.index + 1))) continue;
      return [readAt(source, 'folder', value, { start: match.index, end: match.index + match[0].length })];
    }
  }
  if (otherAccount.test(source.folded) || onlyRead.test(source.folded)) return [];
  for (const { name: folder, named: spelt } of wellKnownFolders) {
    for (const match of source.folded.matchAll(spelt)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (isStuckOne(source.folded, place.start, place.end)) return [readAt(source, 'folder', folder, place)];
    }
  }
  const subject = namedAsSubject(source) ?? wellKnownAsSubject(source);
  return subject ? [subject] : [];
};

/** A folder that every mailbox has, of which it is not said that it is the only one. */
const wrongIn = (source: Source): ReadFact[] => {
  if (otherAccount.test(source.folded) || onlyRead.test(source.folded)) return [];
  for (const { name: folder, named: spelt } of wellKnownFolders)
    for (const match of source.folded.matchAll(spelt)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (isWrongOne(source.folded, place.start, place.end)) return [readAt(source, 'folder', folder, place)];
    }
  return [];
};

/** The folder that is wrong, by the name that a person gives it, and whether it is that folder only. */
export const folderAndScope: FactReader = (source) => {
  const folder = namedIn(source);
  return [...(folder.length > 0 ? folder : wrongIn(source)), ...scopeOf(source, folder)];
};
