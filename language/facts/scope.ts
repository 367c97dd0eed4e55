import { othersAreWell } from './folder-others';
import type { ReadFact } from '../result';
import { readAt, type Source } from './reading';

const oneFolder = [
  '(?:only |just )?(?:one|a single|a particular|a specific|one particular|one specific|one certain|one single|1|just this|only this|only that|this one|that one)(?: custom| public| imap| big)? (?:of (?:my|our|the) )?(?:public |shared |sub[- ]?)?folders?\\b(?! by one)',
  '(?:only|just) (?:in )?(?:the|my|her|his) [\\p{L} ]{2,20} ?(?:folder|calendar)|(?:the|my) only folder|(?:still )?the one folder|only that (?:one|folder)|(?:esa|ese) (?:nada mas|solamente)|solo esa|nur (?:der|dieser)(?=[.,;!]|$)|juste celui-la|(?:only|just|alone) (?:in )?(?:the |my )?(?:calendar|contacts|tasks|sent items|inbox|drafts)\\b(?! (?:and|or|shows|has|is (?:in|there|fine|ok)|syncs|works|updates))|(?:calendar|contacts|tasks|sent items|inbox|drafts) only\\b(?! (?:shows?|has|have|goes|reaches|lists|busy|displays))',
  'ein(?:em|en|er)? (?:einzige\\w* |bestimmte\\w* )?(?:ordner|unterordner)\\b(?: (?:im|in|unter) [\\p{L} ]{3,20}?)?(?= (?:aktualisiert|wird|synchronisiert|bleibt|zeigt|fehlt|hangt|nicht|bekommt|ist (?:leer|alt|veraltet|stehen)))|(?:ein(?:em|en|er)? )(?:einzige\\w*|bestimmte\\w*) (?:unter)?ordner|nur (?:der|ein|im|mein|in einem) (?:ordner|unterordner|kalender|posteingang)',
  "un (?:seul|certain) (?:sous-)?dossier|seul(?:s|e)? (?:le dossier|le calendrier|l'agenda|les elements|la boite)|un seul des dossiers|dans un sous-dossier",
  'una (?:sola|unica) (?:sub)?carpeta|solo (?:la carpeta|el calendario|una carpeta|los contactos|en una carpeta)|(?:hay )?una (?:sub)?carpeta que (?:no (?:se|recibe|carga|le|me|sincroniza|actualiza)|se quedo|se ha quedado|esta|sigue)',
  '(?:only|just|nur|solo|seul|seulement) (?:in )?(?:the|der|den|im|le|la) (?:sub)?(?:folder|ordner|dossier|carpeta)\\b(?! (?:list|pane|size))',
  "(?:the|my|der|le|la|el) (?:folder|ordner|dossier|carpeta)(?: (?:with|for|of|about|mit|fur|avec|pour|con|para|de|i|we|she|he|that i|which i) [^.;!?]{3,60}?)?,? (?:(?:still |also )?(?:will not|wont|won't|doesn't|doesnt|does not|never|isn't) (?:\\w+ )?(?:updat\\w*|sync\\w*|refresh\\w*|load\\w*)|(?:is|stays|remains) (?:still |always )?(?:stuck|frozen|behind|stale)|(?:aktualisiert|synchronisiert)(?: sich)? nicht|ne se (?:met|synchronise)|no (?:se )?(?:actualiza|sincroniza))",
  'one [a-z]+ (?:sub-?)?folder(?= (?:won|does|is not|isn|is stuck|stays|stopped|refuses|never))',
  '(?:solo|solamente) (?:me )?falla una (?:sub)?carpeta|seul un dossier|un seul dossier|nur ein(?:en)? ordner',
  'a (?:single |particular )?sub-?folder\\b(?! of (?:my|the) (?:pst|archive))|sub folder of a sub folder|restricted to (?:one|a single|this)',
  '(?:everything|every (?:other )?folder|all folders?|all(?: the)? others?|all) (?:comes? in |arrives? |loads? |updates |syncs? |is fine |are fine |else )?(?:except|but|apart from|with the exception of)\\b(?! (?:for )?(?:me|mine|my (?:pc|laptop)))|with the exception of (?=drafts|sent|inbox|calendar|contacts|tasks|the)',
].join('|');
const stuckOne =
  /\b(?:the one where i keep|that folder|this folder|the folder|made a folder|inbox dead|folder .{0,40} remains empty)\b/;

const several =
  /\b(?:several|some|many|a couple of|a few|few|two|three|four|five|all(?: of)?(?: my| the)?|every|mehrere|einige|alle(?! anderen)|plusieurs|tous les|varias|todas las|\d+) (?:of my |of the )?(?:sub-?)?(?:folders|ordner|unterordner|dossiers|carpetas)\b|\ba couple of (?:\w+ ){0,2}folders\b/;
const whole =
  /\b(?:not|nicht|pas|no es|n't)(?: just| only| nur| seulement| solo)? (?:one|a single|a|einen?|einer?|un|una) (?:single )?(?:folder|ordner|dossier|carpeta)\b[^.;!?]{0,30}\b(?:the lot|all of (?:it|them)|everything|the whole|das ganze|alle|todo|toute?)\b|\b(?:(?:across |in )?all (?:of )?(?:my |the |our |her |his )?folders|(?:in )?(?:every|each) (?:single )?folder|all of (?:my|the|her|his) mailbox|(?:in )?(?:every|each|any) (?:single )?one of (?:my|the|her|his|our) folders|in none of (?:my|the) folders|(?:the |my |her |his )?(?:whole|entire) (?:account|mailbox)(?= (?:is (?!full|over|big)|lags|stays|won't|does))|in jedem(?: einzelnen)? ordner|in allen (?:meinen )?ordnern|(?:no|not one|kein|aucun|ninguna) (?:single )?(?:folder|ordner|dossier|carpeta) (?:(?:is|ist|n'est|esta) (?:up to date|current|aktuell|auf dem|a jour|al dia|actualizada)|updates|syncs|aktualisiert|synchronisiert|ne se met|se (?:actualiza|sincroniza))|en ninguna(?: de (?:las|mis|sus))? carpetas?|dans aucun (?:de mes )?dossiers?|in (?:gar )?keinem (?:einzigen |meiner )?ordner|(?<=\b(?:nothing|none|n't|not)\b[^.;!?]{0,30})in any (?:single )?folder|im ganzen postfach|dans tous les dossiers|en todas (?:las|mis|sus) carpetas|(?:it's |it is )?(?:the |my |her |his )?(?:whole|entire) (?:mailbox|inbox and all folders)|none of (?:my|the) folders|alle (?:meine )?ordner|(?:das |mein )?ganze\w* postfach|tous (?:les|mes) dossiers|toute (?:la|ma) boite|todas (?:las|mis) carpetas|todo (?:el|mi) buzon)\b(?! (?:are |is |sind |sont |estan )?(?:up to date|fine|ok|gut|auf dem neuesten)|,? (?:except|but|apart)| twice| is full| is over)/;

/** Without one of these words neither several folders nor a whole mailbox can be named. */
const namesWhat = /folder|ordner|dossier|carpeta|mailbox|inbox|account|postfach|boite|buzon/;

/** What is wrong in one for everybody is no folder that does not synchronize. */
const publicFolder = /\b(?:public folders?|offentliche\w* ordner|dossiers? publics?|carpetas? publicas?)\b/;

/** What is done to all of them. */
const handled =
  /(?<!\b(?:the|our|a) )\b(?:search\w*|finds?|mov(?:e|ing)|creat\w+|delet\w+|copy|export\w*|archiv(?:e|ing)|share|rename|backup)\b[^.;!?]{0,30}\b(?:all|every|each)\b/;
/** Asked, searched or to be made: no folder is wrong. */
const asked =
  /\b(?:what do you mean|one folder or (?:all|more|the whole|several|everything)|how do i know|whether it(?:'s| is)|search\w* (?:in |through )?(?:all|every|one|the)|create a|suche in)\b/;
const allButOne =
  /\b(?:all(?: my| the)? folders|alle (?:meine )?ordner|tous (?:les|mes) dossiers|todas (?:las|mis) carpetas)\b[^.;!?]{0,30}\b(?:but|except|apart from|auss?er|bis auf|sauf|menos|excepto|salvo) (?:for )?(?:one|einen?m?|un|une|una)\b/;
/** Many folders, and "exactly one of them". */
const oneOfThem =
  /\b(?:exactly |just |only |genau |exactement )?(?:one|einer|eine|un seul|una?) (?:of|von|de|d'entre) (?:my |some |the |our |her |his |meinen |mis |mes |about |etwa |unas? |las |les )*(?:\w+ )?(?:sub-?)?(?:folders|ordnern?|dossiers|carpetas)\b(?=[^.;!?]{0,12}\b(?:has|is|does|won|never|stays|stopped|hasn|isn|hat|ist|bleibt|wird|est|ne|reste|no|se|esta))|\b(?:sub-?)?(?:folders|ordner|dossiers|carpetas)\b[^.;!?]{0,40}\b(?:exactly |just |only |genau |exactement )?(?:one of (?:them|those)|einer davon|l'un d'eux|un d'entre eux|una de ellas)\b/;
/** Folders of other programs. */
const elsewhere = /\b(?:onedrive|sharepoint|dropbox|google drive)\b/;
/** A delay of Outlook without its cache, and what is lost after a folder was cleared, concern no folder. */
const slowOnline = /\b(?:online[ -]?mod(?:e|us)|outlook online|mode en ligne|modo (?:en linea|online))\b/;
const slow = /\b(?:freez\w+|hangs?|slow\w*|waits?|hangt|langsam|rame|fige|lent\w*|lento|congela|cuelga)\b/;
const clearedFirst =
  /\b(?:after|since|by) (?:clearing|emptying|resetting|cleaning)\b|\bnach dem (?:leeren|zurucksetzen)\b|\bapres avoir (?:vide|reinitialise)|\b(?:despues de|tras) (?:vaciar|borrar|limpiar)\b/;
const lost =
  /\b(?:lost|gone|missing|vanished|disappeared|weg|verloren|fehlen|perdus?|disparus?|perdid\w+|desaparec\w+|faltan)\b/;
const onePattern = new RegExp(`\\b(?:${oneFolder})`, 'u');

/** "It's the whole mailbox, not a single folder". */
const notOne = /\b(?:not|n't|nicht|kein\w*|pas|no|never|ni) (?:just |only |nur |seulement |solo |in |dans |en )*$/;

/** Whether it is one folder or the whole mailbox: only where it is said, or where one folder is what the text is about. */
export const scopeOf = (source: Source, folder: readonly ReadFact[]): ReadFact[] => {
  const { folded } = source;
  const at = (value: string, match: RegExpExecArray) => [
    readAt(source, 'scope', value, { start: match.index, end: match.index + match[0].length }),
  ];
  if (asked.test(folded) || (publicFolder.test(folded) && !/refresh|updat|sync/.test(folded))) return [];
  if (elsewhere.test(folded) && !/\boutlook\b/.test(folded)) return [];
  if ((slowOnline.test(folded) && slow.test(folded)) || (lost.test(folded) && clearedFirst.test(folded))) return [];
  const one =
    onePattern.exec(folded) ?? (namesWhat.test(folded) ? (oneOfThem.exec(folded) ?? allButOne.exec(folded)) : null);
  if (one && !notOne.test(folded.slice(0, one.index))) return at('one-folder', one);
  const all = namesWhat.test(folded) ? whole.exec(folded) : null;
  if (
    all &&
    !handled.test(folded) &&
    !/^[^.;!?]{0,30}(?:up to date|except|apart from|\bbut\b|\bbar\b|save for)/.test(
      folded.slice(all.index + all[0].length),
    )
  )
    return at('whole-mailbox', all);
  if (namesWhat.test(folded) && several.test(folded)) return [];
  const others = othersAreWell.exec(folded);
  const named = folder[0];
  if (others && (named || stuckOne.test(folded) || /\bfolder|ordner|dossier|carpeta\b/.test(folded)))
    return at('one-folder', others);
  if (named && named.value !== 'Inbox') return [{ ...named, fact: 'scope', value: 'one-folder' }];
  const stuck = /\b(?:won't take|reach that folder|remains empty)\b/.test(folded) ? stuckOne.exec(folded) : null;
  return stuck ? at('one-folder', stuck) : [];
};
