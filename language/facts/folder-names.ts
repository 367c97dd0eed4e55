/** Letters as the four languages have them; the classes of all scripts take long to compile. */
export const letter = 'A-Za-zÀ-ÖØ-öø-žẞ';
export const upper = 'A-ZÀ-ÖØ-ÞŁŚŠŽŹŻČĆ';

/** A name of one to forty letters between any quotation marks. */
export const quotedName = `["“”„«»‘’'] ?([^"“”„«»‘’'\\n]{1,40}?) ?["“”«»‘’']`;

const updates =
  '(?:being |getting |been )?(?:updat|sync|refresh|current|load|pull|receiv|tak(?:es?|ing)\\b|get(?:s|ting)?\\b|up to date|mov|in sync|chang|fill|in step|aktualisier|synchronisier|aktuell|geladen|weiter|mettent|met (?:plus |pas )?a jour|jour|recoi|recib|sincroniz|actualiz|al dia|se met)';
/** What is said of a folder that does not update; that it is empty or gone may have other reasons. */
const stuck = `(?: folder)?,? (?:is what isn't|(?:has|have)n['’]?t (?:\\w+ )?(?:taken|moved|changed|got|received|been)|(?:se (?:ha )?qued(?:o|ado)|esta) (?:parad|congelad|atascad)[oa]|n'est (?:plus |pas )?synchronis|(?:is|are|has been|'s|stays?|remains?|seems|ist|bleibt|hangt|est|reste(?:nt)?|esta|sigue|se quedo) (?:always |still |completely |immer |noch )?(?:stuck|dead|frozen|behind|stale|outdated|out of date|on (?:last|an old)|at last|not ${updates}|empty while|veraltet|hinterher|stehen|auf dem stand|nicht ${updates}|figee?s?|bloquee?s?|en retard|parad[oa]|congelad[oa]|atrasad[oa]|desactualizad[oa])|(?:is|are|does|do|has|have|wo|did)n[' ]?t (?:\\w+ )?${updates}|(?:not|never|no longer|does not|do not|will not|won't|wont) (?:even )?${updates}|(?:stopped|refuses|fails) (?:to )?${updates}|(?:stuck|dead|frozen|isn't(?=[.,;!?]|$)|looks full here|steht|hangt|klemmt)(?=[ .,;!?]|$)|(?:aktualisiert|synchronisiert)(?: sich)? nicht|wird nicht (?:mehr )?${updates}|ne (?:se )?(?:met|mettent|synchronise\\w*|s'actualise\\w*|recoi\\w*|charge\\w*)|n'est (?:plus|pas) (?:a jour|synchronis\\w*)|no (?:se )?${updates}|se quedo parado)`;
const own =
  '(?:(?:only |just |seuls? |nur |solo )?(?:my |the |her |his |our |der |die |das |den |mein |meine |le |la |les |mes |mon |el |los |las |mi |mis )?)';
const alone =
  '(?<!\\bnot |\\bnicht |\\bno |\\bpas )(?:\\bonly|\\bjust|\\bnur|\\bseuls?|\\bseule|\\bsolo|\\bunicamente|\\bsolamente|\\buniquement|\\bseulement|\\bexception of|\\bexcept(?: for)?|\\bapart from|\\bkick|\\bein einziger|\\bupdate folder (?:on|for)|\\bdoes nothing for) (?:in )?(?:my |the |her |his |der |die |das |den |le |la |les |mes |mon |el |los |las |mi |mis )?(?:folder |ordner |dossier |carpeta )?';
/** "Only the inbox syncs" is said of the rest. */
const works =
  '(?: folder)? (?:syncs|updates|works|arrives|shows up|is (?:fine|ok|in|there)|lauft|geht|marche|funciona|va)';

/** What may stand before the name of a folder that is what the sentence is about. */
const lead = new RegExp(
  `(?:^|[,.;:!?] ?|\\b(?:but|and|that|why|since|because|in|dossier|carpeta|ordner|folder|aber|mais|pero|por que|pourquoi) |\\b(?:my|the|her|his|our|mein|meine|der|die|das|mon|ma|mes|sa|son|les|le|la|mi|mis|su|el|los|las|unser|unsere|notre|nuestro) )(?:${own.slice(3, -1)})?$`,
);
const aloneBefore = new RegExp(`${alone}$`);
const notOfItsOwner = /folder of (?:my|the) $/;
const neverIn = /\bnever (?:turn|show)s? up in (?:my |the )?$/;
const stuckAfter = new RegExp(`^${stuck}`);
const worksAfter = new RegExp(
  `^(?:${works}| (?:and|or|from|of|that(?! (?:has|have|is|are|does|do|won)(?:n't| not| stopped| never| stuck| behind| empty| frozen))|which|i |we |mails?|entries|items with|und|et|y)\\b|\\w)`,
);
const onlyAfter =
  /^,? (?:and only (?:those|that|this|it|these|them)\b|only(?=[.,;!?]|$)|alone (?:is|does|has|won't|never))/;
const folderAfter = /^ folder (?:not|never|is|isn|does|won|stays|stopped|in the desktop)/;
/** Letters before a name that are looked at. */
const back = 70;

const folder = (name: string, names: string) => ({ name, names, named: new RegExp(`(?<![a-z])(?:${names})`, 'g') });

/** What is said of a folder in which something is missing or wrong, be it the only one or not. */
const wrongIn =
  /^ (?:is|are|was|looks|ist|sind|est|sont|esta) (?:still |all |just |quite |immer noch |toujours |todavia )?(?:as )?(?:wrong|falsch|faux|fausses?|errone\w*|mal)\b/;
const compared = /\b(?:outlook|owa|web\w*|browser|as wrong|sync\w*)\b/;
const missingFrom =
  /\b(?:(?:vanish\w*|disappear\w*|missing|gone|lost) (?:from|in) (?:my|the|her|his|our) (?:outlook )?|(?:fehl\w+|verschwunden)\b[^.;!?]{0,30}\b(?:im|aus dem|in den|in meinen?m?) |(?:manque\w*|disparu\w*)\b[^.;!?]{0,30}\b(?:dans|de) (?:le |mon |l')?|(?:falta\w*|desaparec\w+)\b[^.;!?]{0,30}\b(?:en|de) (?:el|mi) )$/;
const ofOutlook = /^[^.;!?]{0,12}\b(?:outlook|owa)\b/;

/** Whether something is missing from the folder named at this place, or it is said to be wrong: it may not be the only one. */
export const isWrongOne = (folded: string, start: number, end: number): boolean => {
  const before = folded.slice(Math.max(0, start - back), start);
  const after = folded.slice(end);
  return (
    (lead.test(before) && wrongIn.test(after) && compared.test(folded)) ||
    (missingFrom.test(before) && (/outlook $/.test(before) || ofOutlook.test(after)))
  );
};

/** Whether the folder named at this place is the one that does not update. */
export const isStuckOne = (folded: string, start: number, end: number): boolean => {
  const before = folded.slice(Math.max(0, start - back), start);
  const after = folded.slice(end);
  return (
    (lead.test(before) && !notOfItsOwner.test(before) && stuckAfter.test(after)) ||
    (aloneBefore.test(before) && !worksAfter.test(after)) ||
    neverIn.test(before) ||
    onlyAfter.test(after) ||
    folderAfter.test(after)
  );
};

/** The folders that every mailbox has, each in the language in which it was named. */
const wellKnownFolders = [
  folder('Sent Items', 'sent items?|sent folder|sent mail folder'),
  folder('Sent', '(?<!just )sent'),
  folder('Deleted Items', 'deleted items?'),
  folder('Drafts', 'drafts'),
  folder('Outbox', 'outbox(?= folder)'),
  folder('Junk Email', 'junk e-?mail|junk'),
  folder('Inbox', 'inbox'),
  folder('Calendar', 'calend[ae]rs?(?![a-z])'),
  folder('Contacts', 'contacts'),
  folder('Tasks', 'tasks'),
  folder('Notes', 'notes(?= folder)'),
  folder('Journal', 'journal(?= folder| is| ist|,| entries)'),
  folder('Archive', 'archive(?= folder)'),
  folder('Posteingang', 'posteingang'),
  folder('Gesendete Elemente', 'gesendete elemente|gesendeten elementen?'),
  folder('Entwürfe', 'entwurfe'),
  folder('Gelöschte Elemente', 'geloschten? elementen?'),
  folder('Postausgang', 'postausgang(?= ordner)'),
  folder('Notizen', 'notizen'),
  folder('Kalender', 'kalender'),
  folder('Kontakte', 'kontakte'),
  folder('Aufgaben', 'aufgaben'),
  folder('Éléments envoyés', 'elements envoyes'),
  folder('Boîte de réception', 'boite de reception'),
  folder('Calendrier', 'calendrier'),
  folder('Brouillons', 'brouillons'),
  folder('Éléments supprimés', 'elements supprimes'),
  folder('Tâches', 'taches'),
  folder('Elementos enviados', 'elementos enviados'),
  folder('Bandeja de entrada', 'bandeja de entrada'),
  folder('Calendario', 'calendario'),
  folder('Contactos', 'contactos'),
  folder('Borradores', 'borradores'),
  folder('Elementos eliminados', 'elementos eliminados'),
  folder('Tareas', 'tareas'),
] as const;
const anyWellKnown = new RegExp(`(?<![a-z])(?:${wellKnownFolders.map(({ names }) => names).join('|')})`);

/** A folder that every mailbox has, where a text names it. */
export interface WellKnown {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Every folder of these that a folded text names, by the folders in turn; they count only where they are what is wrong. */
export const wellKnownIn = (folded: string): WellKnown[] =>
  anyWellKnown.test(folded)
    ? wellKnownFolders.flatMap(({ name, named }) =>
        [...folded.matchAll(named)].map(({ index, 0: said }) => ({ name, start: index, end: index + said.length })),
      )
    : [];
