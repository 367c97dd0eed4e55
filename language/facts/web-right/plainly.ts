/** Names of Outlook on the web as they stand in a sentence, with the little words before them. */
const web =
  "(?:the |my |her |his |le |la |el |l'|dem |der |den |das )?(?:web ?mail(?:er)?|web(?: inbox| calendar| copy| version| one| side| mailbox)?|owa|outlook (?:on the |im )?web(?: app| access)?|browser(?: version| one)?|website|internet(?: version| one)?|navegador|navigateur|navigator|site)";
const on = '(?:on|in|via|through|by|im|uber|ubers|sur|dans|par|en|por)';
const no = "(?:n'?t|\\b(?:not|never|no|nicht|nie|pas|jamais|nunca|nothing|nichts|rien|nada|hardly))";
const down =
  '(?:down|come|comes|show|shows|shown|reach|reaches|arrive|arrives|appear|appears|turn up|turns up|get to|gets to|makes? it|see|notices?|mitbekomm\\w*|mit|ankomm\\w*|an|zeigt|sehe|sieht|arrive\\w*|voit|vois|affiche\\w*|apparai\\w*|llega\\w*|aparece\\w*|ve|veo|sale\\w*)';
const thrown =
  '(?:delet\\w+|supprim\\w+|efface\\w*|losch\\w*|geloscht\\w*|borr\\w+|elimin\\w+|mov(?:e|ed|ing)|verschieb\\w*|verschob\\w*|deplac\\w+|mov\\w+|clear(?:ed)?|tid(?:y|ied)|archiv\\w*)';
const changed = `(?:${thrown}|edit(?:ed)?|chang(?:e|ed)|ander\\w*|geandert|modifi\\w+|cambi\\w+|file[ds]?|flag(?:ged)?|read|tick(?:ed)?)`;
const here =
  '(?:outlook|desktop|here|pc|laptop|computer|client|programm?e?|rechner|hier|ici|poste|aqui|ordenador|equipo)';
const still = '(?:still|toujours|encore|noch|immer noch|siguen?|todavia|aun|again|back)';
/** Mail that one has written here. */
const ownWork =
  '(?:(?:my|mein\\w*|mes|mis) (?:sent (?:mails?|items?|messages?)|repl(?:y|ies)|drafts?|notes?|tasks?|answers?|antworten|entwurfe|notizen|reponses|brouillons|respuestas|borradores)|what i (?:start|write|wrote|type|create)\\w*|(?:tasks?|notes?|mails?|drafts?|replies|letters?|stuff) i (?:wrote|typed|made|created|started)|(?:tasks?|notes?|mails?|drafts?|replies) (?:created|written|typed) (?:off-?line|on the (?:plane|train))|rediges? hors (?:ligne|connexion)|escrit[oa]s sin conexion|offline geschrieben\\w*)';

/** Outlook was not running when it was changed, which is why it does not show. */
const closed = /\b(?:closed|shut|off|zu|geschlossen|ferme|eteint|cerrad[oa]|apagad[oa])\b/;
/** "I deleted mails. They are on the web" may be as bad as good. */
const thrownAway = /(?<!\bnot )\b(?:delet\w+|mov(?:ed|ing)|clear(?:ed)?|archiv(?:ed|ing)|emptied|threw)\b/;

interface Plain {
  readonly value: 'yes' | 'no';
  readonly pattern: RegExp;
  /** Counts only with this, or without that. */
  readonly when?: RegExp;
  readonly unless?: RegExp;
}

/** Done in Outlook, and the browser is behind: said before all else, since it leads to nothing being touched. */
const behind = [
  `\\b${changed}\\b[^.;!?]{0,40}\\b(?:in|on|with) (?:the |my )?outlook\\b[^.;!?]{0,40}\\bstill\\b[^.;!?]{0,20}\\b${on} ${web}\\b`,
  `\\b${changed}\\b[^.;!?]{0,40}\\b(?:in|on|with) (?:the |my )?(?:outlook|desktop|laptop|pc)\\b[^.;!?]{0,30}\\b${web}\\b[^.;!?]{0,24}\\b${still}\\b`,
  `\\bso (?:the )?(?:browser|web|owa|webmail)(?: one| side)? is (?:behind|wrong|out of date|stale)\\b`,
].map((pattern) => new RegExp(pattern));

/** Said in so many words of both sides at once; the first that fits counts. */
const plainly: readonly Plain[] = (
  [
    {
      value: 'no',
      pattern: `\\b(?:not|neither) in outlook(?:,| and| or|,? nor)?(?: also)?(?: not)? ${on} ${web}\\b|\\bweder in outlook noch ${on} ${web}\\b|\\bni (?:dans|sur|en) outlook,? ni ${on} ${web}\\b`,
    },
    {
      value: 'no',
      pattern: `\\b${ownWork}[^.!?]{0,70}(?:${no})\\b[^.!?]{0,30}\\b(?:server|serveur|servidor|mailbox|${web})\\b`,
    },
    {
      value: 'yes',
      pattern: `\\b${web}\\b[^.;!?]{0,12}\\b(?:is the one to (?:trust|believe)|can be trusted|ist massgeblich|fait foi)\\b|\\b(?:office\\.com|outlook\\.com|${web})[^.;!?]{0,12} i (?:can )?(?:read|see|find) (?:every(?: single)? (?:one|mail)|all of|them all|everything)\\b`,
    },
    {
      value: 'yes',
      pattern: `\\b${on} ${web}[^.;!?]{0,30}\\b(?:sofort|straight away|immediately|at once|right away|instantly|tout de suite|aussitot|enseguida|al instante|al momento)\\b[^.;!?]{0,50}(?:\\b(?:later|spater|plus tard|mas tarde|hours|stunden|heures|horas)\\b|${no})`,
    },
    {
      value: 'yes',
      pattern: `\\b${web}\\b[^.;!?]{0,24}\\b(?:tells? the truth|sagt die wahrheit|dit la verite|dice la verdad|(?:is|are|has|holds) (?:the )?(?:accurate|truth|true (?:one|number|count|figure))|which is (?:the )?(?:accurate|true|right|correct))\\b`,
    },
    {
      value: 'yes',
      pattern: `\\b(?:see|saw|seen|watch\\w*) (?:it|them|these|those|mails?) (?:arriv\\w+|com(?:e|ing) in|land\\w*|appear\\w*) ${on} ${web}\\b`,
    },
    {
      value: 'yes',
      pattern: `\\b(?:stale|behind|outdated|old|out of date|lagging) (?:vs\\.?|versus|compared (?:to|with)|against) ${web}\\b|\\bpresent (?:on the )?server[ -]side\\b`,
    },
    {
      value: 'yes',
      pattern: `\\b${thrown}\\b[^.;!?]{0,40}\\b${on} ${web}\\b[^.;!?]{0,40}\\b${still}\\b[^.;!?]{0,30}\\b${here}\\b`,
    },
    {
      value: 'yes',
      pattern: `\\b${thrown}\\b[^.;!?]{0,20}\\b${on} ${web} (?:weg|gone|fort|disparus?|desaparecid\\w+)\\b[^.;!?]{0,50}\\b${still}\\b`,
    },
    {
      value: 'yes',
      when: closed,
      pattern: `\\b${changed}\\b[^.;!?]{0,60}\\b${on} ${web}\\b[^.;!?]{0,50}(?:${no})\\b[^.;!?]{0,16}\\b${down}\\b|\\b${on} ${web}\\b[^.;!?]{0,16}\\b${changed}\\b[^.;!?]{0,30}\\boutlook\\b[^.;!?]{0,20}(?:${no})\\b[^.;!?]{0,16}\\b${down}\\b|\\bdo(?:es)? not (?:show|appear|come)\\b[^.;!?]{0,40}[.;] i (?:changed|moved|did|edited) (?:them|it|that) (?:myself )?${on} ${web}\\b`,
    },
    {
      value: 'yes',
      pattern: `\\b(?:en|por|sur|im|in|on) ${web}[^.;!?]{0,12}\\b(?:continuan|siguen (?:estando|ahi|alli)|ya (?:estan )?\\p{L}+d[oa]s|(?:ils|elles) y sont|si (?:estan|salen|aparecen|se ven)|already (?:moved|done|gone|changed)|(?:bereits|schon) (?:verschoben|geandert|da))\\b`,
    },
    {
      value: 'yes',
      pattern: `\\b${web} (?:finds|found|finde[nt]?|trouve|encuentra) (?:it|them|the|sie|ihn|alle|tout)\\b|\\b${on} ${web} (?:finds|found) it\\b`,
    },
    {
      value: 'yes',
      unless: thrownAway,
      pattern: `(?:^|[.;!?] )(?:it|they|all of it|all of them) (?:is|are) (?:still |all )?${on} ${web}(?: tho| though| however)?(?=[.,;!?]|$)`,
    },
    {
      value: 'yes',
      pattern: `\\b${on} ${web} (?:it's|it is|they're|they are) (?:all )?(?:full|complete|filled|all there)\\b`,
    },
  ] as const
).map(({ pattern, ...one }) => ({ ...one, pattern: new RegExp(pattern, 'u') }));

/** It goes wrong in both directions. */
const bothWays =
  /\b(?:al reves|vice versa|(?:the )?other way round|andersrum|umgekehrt|dans les deux sens|on the other hand)\b/;
/** Where a text says that the browser is the one that is behind. */
export const saidBehind = (folded: string): { value: 'no'; start: number; end: number } | null => {
  for (const pattern of behind) {
    const match = pattern.exec(folded);
    if (match) return { value: 'no', start: match.index, end: match.index + match[0].length };
  }
  return null;
};

/** What is said plainly of the web; null where nothing is. */
export const saidPlainly = (folded: string): { value: 'yes' | 'no'; start: number; end: number } | null => {
  if (bothWays.test(folded)) return null;
  for (const { value, pattern, when, unless } of plainly) {
    const match = pattern.exec(folded);
    if (!match || when?.test(folded) === false || unless?.test(folded) === true) continue;
    if (folded[match.index + match[0].length] !== '?')
      return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
};
