import type { ReadFact } from '../result';
import { othersAreWell } from './folder-others';
import { letter, upper, type WellKnown } from './folder-names';
import { readAt, type Source } from './reading';

const word = `[${upper}][${letter}\\d&+_'/-]*`;
const name = `${word}(?: (?:${word}|&|\\d+|of|and|und|de|y|et)(?! the\\b))*?`;
/** A name at the beginning of a clause, with or without quotation marks. */
const first = new RegExp(
  `(?:^|[.,;:!?(–-] ?|(?<![${letter}])(?:that|but|and|why|aber|und|mais|et|pero|y|que|dass|pourquoi|warum|si) )(?:["“„«'‘] ?)?(${name})(?= ?["”»'’]?,? (?:folder |\\([^)]{1,30}\\) )?(?:is|are|has|have|does|do|did|doesn|don|isn|hasn|won|never|not|no|stays?|remains?|stopp?s?|stopped|refuses|lags?|seems|keeps|fails|the (?:one|only|sole)|ist|bleibt|hangt|hängt|steht|wird|aktualisiert|synchronisiert|lädt|hinkt|bekommt|est|reste|n['’]est|ne|se|esta|está|sigue|sale|queda|es|recibe))`,
  'g',
);
/** Nothing else is so: the name is that of the one folder. */
const sole =
  /^ ?["'»]? ?(?:,? (?:is|ist|est|es|was|war) (?:still )?(?:the|der|das|le|la|el|als)? ?(?:one|only|sole|single|lone|einzige[rsn]?|seule?|unic[oa])(?: (?:place|folder|one|thing|subfolder|ordner|dossier|carpeta|a|que|der|die|qui|mit|of)\b|[ .,;])|,? is the folder(?=[.,;]|$)|, (?:the|der|le|la) (?:one|only|sole|einzige|seul) (?:folder|ordner|dossier|carpeta|one)\b)/;
const soleLater =
  /\b(?:it'?s|it is|that'?s|das ist|c'est|es) (?:the|der|le|la|el)? ?(?:only|sole|one|lone|einzige\w*|seule?|unic[oa])(?: (?:one|folder|subfolder|ordner|dossier|carpeta)\b|(?= ?(?:[.,;!?)]|$)))/;
const updates =
  '(?:updat|sync|refresh|load|receiv|chang|fill|mov|show|get|tak|aktualisier|synchronisier|geladen|nachgezogen|sincroniz|actualiz|carg|recib|charg|suit|suiv|recoi|mise? a jour|a jour|al dia)';
/** What is said of a folder that is not as it should be. */
const wrong = new RegExp(
  `^ ?["'»]?,? (?:folder |\\([^)]{1,30}\\) )?(?:(?:is|are|stays?|remains?|has been|seems|keeps|lags?)\\b (?:[\\w']+ ){0,4}?(?:stuck|dead|frozen|behind|stale|outdated|out of date|empty|blank|incomplete|missing|as (?:it|they) (?:was|were)|unchanged|old|wrong|not)\\b|(?:is|are|do|does|did|has|have|wo)n['’]?t\\b|(?:never|not|no longer|does not|do not|has not|have not) (?:\\w+ )?${updates}|(?:stops?|stopped|refuses|fails|lags)\\b|(?:ist|sind|bleib\\w*|hang\\w*|stehen|steht|wird|werden|aktualisier\\w*|synchronisier\\w*|ladt|hink\\w*|bekomm\\w*)\\b[^.;!?,(]{0,40}\\b(?:leer|veraltet|hinterher|nicht|nichts|alt|stehen|fest)\\b|steht\\b|hangt\\b|(?:est|reste|n'est|ne)\\b[^.;!?,(]{0,40}\\b(?:bloquee?|vide|figee?|plus|pas|en retard|incomplete?)\\b|(?:no|estan?|siguen?|sale|se queda|se quedo)\\b[^.;!?,(]{0,30}\\b(?:${updates}\\w*|vaci[oa]|parad[oa]|atrasad[oa]|bloquead[oa]|incomplet[oa]|desactualizad[oa]s?|atrasad[oa]s|vaci[oa]s))`,
);
/** Words with which a sentence begins, and what is no folder. */
const noName =
  /^(?:Teams|Excel|Word|Skype|Zoom|OneDrive|SharePoint|VPN|Outlook|Office|Exchange|Microsoft|OWA|IMAP|POP|Webmail|Web|The|This|That|It|In|On|My|But|And|Windows|Mailbox|Mails?|E-?[Mm]ails?|Messages?|Items?|Everything|Nothing|Nobody|None|Search|Status|Server|Cached?|Online|Offline|Sync\w*|Folders?|Ordner|Carpetas?|Dossiers?|Nachrichten|Termine|Correos?|Mensajes?|Citas?|Desktop|Client|Programm?e?|PC|Laptop|Rechner|Browser|Internet|Update|Which|What|There|Here|He|She|We|They|You|I|One|All|Others?|Only|Der|Die|Das|Es|Er|Sie|Ich|Wir|Mein\w*|Le|La|Les|Il|Elle|Je|Ce|Ça|Mon|Ma|El|Los|Las|Mi|Un\w*|Eine?r?|Data|User|Meetings?|Appointments?|Rendez|Version|Disconnected|Connected|Nur|No|Not|Yes|So|Then|Also|New|Old|Help|Hello|Hi|Dr|Mr|Ms|Mrs|Frau|Herr|Cuando|Wenn|When|How|Why|Who|Where|Since|After)(?:[ '’.]|$)/;

/** "Personnel files is the sole folder not being refreshed". */
const loneFolder = new RegExp(
  `(?:^|[.:;!?] )(${word}(?: [a-z]+)?) is the (?:only|sole|one|lone) (?:sub)?folder (?:that|which|not)`,
);
/** "Peter is not getting mail, the others are fine" speaks of people. */
const person = /^[^.;!?,]{0,24}\b(?:gets?|getting|got|receiv\w*|sees?|bekomm\w*|recoit|recibe|ve|sieht|voit)\b/;
/** "Only that one", of a folder that was named before. */
const justThatOne =
  /\b(?:(?:just|only|exactly) (?:that|this) (?:one|folder)|nur (?:in )?(?:dem|der|diesem?|dieser)(?: ordner| einen)?|juste (?:celui-la|ce dossier)|solo (?:esa|esta|en esa)(?: carpeta)?)\b/;
const inNamed = new RegExp(`(?<![${letter}])(?:in|into|im|dans|en) ["“„«]? ?(${word}(?: (?:${word}|&|\\d+))*)`, 'g');

const folderAt = (source: Source, value: string, start: number): ReadFact =>
  readAt(source, 'folder', value, { start, end: start + value.length });

/** The name with which a clause begins where that folder alone is wrong: "Pedidos no sincroniza, los demás sí". */
export const namedAsSubject = (source: Source): ReadFact | null => {
  const { text, folded } = source;
  const others = othersAreWell.exec(folded);
  const later = soleLater.test(folded);
  for (const match of text.matchAll(first)) {
    const value = (match[1] ?? '').trim();
    if (value.length < 3 || noName.test(value)) continue;
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const after = folded.slice(start + value.length);
    if (
      sole.test(after) ||
      later ||
      (others && wrong.test(after) && (/folder|ordner|dossier|carpeta/.test(folded) || !person.test(after)))
    )
      return folderAt(source, value, start);
  }
  const lone = loneFolder.exec(text);
  if (lone?.[1] !== undefined && !noName.test(lone[1]))
    return folderAt(source, lone[1], lone.index + lone[0].indexOf(lone[1]));
  if (justThatOne.test(folded))
    for (const match of text.matchAll(inNamed)) {
      const value = match[1] ?? '';
      if (value.length >= 3 && !noName.test(value))
        return folderAt(source, value, match.index + match[0].length - value.length);
    }
  return null;
};

/** A folder that every mailbox has, where it alone is named and the others are well, or where it is said to be the only one. */
export const wellKnownAsSubject = (source: Source, named: readonly WellKnown[]): ReadFact | null => {
  if (named.length === 0) return null;
  const { folded } = source;
  const others = othersAreWell.exec(folded);
  const later = soleLater.test(folded);
  const subject = named.find(({ end }) => {
    const after = folded.slice(end);
    return sole.test(after) || ((others || later) && wrong.test(after));
  });
  const [begin, end] = others ? [others.index, others.index + others[0].length] : [0, 0];
  const rest = named.filter(({ start }) => start < begin || start >= end);
  const [only] = rest;
  const alone = others && only && rest.every(({ name: other }) => only.name.startsWith(other)) ? only : undefined;
  const found = subject ?? alone;
  return found ? readAt(source, 'folder', found.name, found) : null;
};
