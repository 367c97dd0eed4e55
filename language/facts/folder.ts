import type { ReadFact } from '../result';
import { isStuckOne, isWrongOne, wellKnownIn, type WellKnown } from './folder-names';
import { namesIn } from './folder-ways';
import { readAt, type FactReader, type Source } from './reading';
import { namedAsSubject, wellKnownAsSubject } from './folder-subject';

/** Words that start a sentence or name a program, not a folder. */
const noName =
  /^(?:Outlook|Exchange|Microsoft|OWA|IMAP|POP|PST|OST|I|The|It|In|On|My|But|And|EWS|API|Windows|Properties|Mailbox|Shared|Public|Offline|Update|This|That|Personal|AppData|Local|Der|Die|Das|Ich|Le|La|El|Temp|NTFS|Whole|Every|One|Since|When|What|Why|How|After|Sync Issues|Thanks|Thx|Please|Help|Any|Danke|Bitte|Merci|Gracias|Cached|Version|Regards|Other|All|Disconnected|Online|Connected|Send|F9|Recovery|Search|Large|Small|Some|Another|Empty|Éléments|Elementos|Problèmes|Problemas|Boîte|Bandeja)(?: |$)/;
const notQuoted =
  /\b(?:cannot|error|opened|not|(?:dis-?)?connect\w*|mode|offline|folder|updated|actualizacion|synchroni\w+|konto|account|server)\b|[.:\\]|^\d+$/i;

/** A folder of Windows or of another program is none of the mailbox. */
const otherProgram =
  /\b(?:onedrive|dropbox|sharepoint|google drive|explorer|network drive|netzlaufwerk|teams|nas)\b(?![^.;!?]*\boutlook\b)[^.;!?]{0,50}$/;
/** Of an account that is not Exchange's, all is meant: its folders have no file of their own. */
const otherAccount =
  /\b(?:android|iphone|ipad|ios|macbook|imac|outlook for mac|handy|movil|smartphone|samsung)\b|\b(?:(?:exchange )?active ?sync|imap|pop3?|icloud|gmail)\b/;

/** What somebody else lets one see of it, which does not synchronize. */
const onlyRead =
  /\b(?:permissions?|free\/?busy|busy blocks?|details on|shared with me|hand(?:ed)? over|berechtigung\w*|freigegeben\w*|partage|compartid[oa])\b/;
/** A folder of which nothing is wrong, and a name that is none. */
const isWell =
  /^ ?["'»]? ?(?:folder |ordner )?(?:is|are|works?|ist|est|va|esta|funciona) (?:just |also |all )?(?:fine|ok|okay|good|all right|unrelated|gut|in ordnung|bien)\b(?! (?:on|in|im|sur|en|there|over))/;
const soCalled = /\b(?:so-?called|sogenannte\w*|soi-disant|llamad[oa]) $/;

const namedIn = (source: Source, wellKnown: readonly WellKnown[]): ReadFact[] => {
  for (const match of namesIn(source)) {
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
  if (otherAccount.test(source.folded) || onlyRead.test(source.folded)) return [];
  const stuck = wellKnown.find(({ start, end }) => isStuckOne(source.folded, start, end));
  if (stuck) return [readAt(source, 'folder', stuck.name, stuck)];
  const subject = namedAsSubject(source) ?? wellKnownAsSubject(source, wellKnown);
  return subject ? [subject] : [];
};

/** A folder that every mailbox has, of which it is not said that it is the only one. */
const wrongIn = (source: Source, wellKnown: readonly WellKnown[]): ReadFact[] => {
  if (otherAccount.test(source.folded) || onlyRead.test(source.folded)) return [];
  const wrong = wellKnown.find(({ start, end }) => isWrongOne(source.folded, start, end));
  return wrong ? [readAt(source, 'folder', wrong.name, wrong)] : [];
};

/** The folder that is wrong, by the name that a person gives it. */
export const folder: FactReader = (source) => {
  const wellKnown = wellKnownIn(source.folded);
  const named = namedIn(source, wellKnown);
  return named.length > 0 ? named : wrongIn(source, wellKnown);
};
