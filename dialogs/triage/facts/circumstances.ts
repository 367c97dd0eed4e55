import type { FactReader } from './reading';
import { readerOf } from './reading';

const onlyMe =
  /\b(?:(?:only|just) (?:me|my (?:pc|computer|outlook|laptop|machine|account|mailbox)|(?:one|this|that|a single) (?:user|person|machine|pc|guy|colleague|employee|workstation|laptop|client))|one user\b|no ?(?:body|-? ?one) else|every ?(?:one|body) else(?:'s)? (?:is|are|has|works?|can|sees?|gets?|in)|(?:my |her |his |the )?(?:colleagues?|co-?workers|others|other (?:users|people|colleagues|staff))(?:'s?)? (?:are (?:fine|ok|okay|not affected)|is (?:fine|ok|okay)|don't have|do not have|have no|has no|see (?:it|all|them|everything)|sees (?:it|all)|still (?:have|see)|can (?:see|open)|is okay|works)|nur (?:bei mir|ich|bei einem|ein benutzer)|(?:bei )?allen? anderen (?:benutzer\w*|kollegen|haben|konnen|geht|ist)|bei (?:den )?(?:anderen|kollegen) (?:geht|ist|klappt|funktioniert)|seulement (?:moi|chez moi)|(?:que|juste) (?:moi|chez moi)|chez (?:mes|les) collegues (?:tout|ca)|un seul utilisateur|solo (?:a mi|yo|me pasa|un usuario)|a (?:los|mis) (?:demas|companeros)|hers is (?:okay|ok|fine))\b/;
const everybody =
  /\b(?:(?:for|affects?|with|happens to|same for|hits) every ?(?:body|one)(?! else)|every ?(?:body|one)(?! else)(?:'s)? (?:\w+ )?(?:has|is|sees|gets|can|who|here|in|mail|outlook|loses|lost)|all (?:of us|(?:the |our |my )?(?:users|staff|colleagues|employees|people|\d+ (?:users|people|of us)))|(?:the |our )?(?:whole|entire) (?:company|office|department|team|organi[sz]ation|floor|school)|nobody (?:in|can|gets|at|here)|every user|company-?wide|alle (?:benutzer|kollegen|nutzer|mitarbeiter|user)|die ganze (?:firma|abteilung)|(?:bei )?allen (?:benutzern|kollegen|nutzern|mitarbeitern)|tout le monde|tous les (?:utilisateurs|collegues)|toute l'(?:entreprise|equipe)|todos los (?:usuarios|companeros)|toda la (?:empresa|oficina)|a todos)\b/;

const affectedBy: FactReader = (source) => {
  const me = readerOf('affected', [{ value: 'only-me', pattern: onlyMe }])(source);
  if (me.length > 0) return me;
  if (/\b(?:attendees|invited|calendar of|on everybody|everybody else)\b/.test(source.folded)) return [];
  return readerOf('affected', [{ value: 'everybody', pattern: everybody }])(source);
};

const program =
  '(?:(?:\\w+)?archiver|archivsystem|archivierung\\w*|(?:leave |holiday )?planner|gateway|dms|(?:server |night |nightly )job|nachtjob|(?:\\w+ing )product|software from [^.]{3,20}|ews|exchange web ?(?:services|dienste)|graph(?: api)?|(?:rest )?api|(?:powershell )?scripts?|skript|powershell|archiving|archiv(?:e|ing|ierungs?|age|ado)[ -]?(?:solution|software|system|tool|product|job|thing|program|service|run|losung|programm)|crm|erp|enterprise vault|mailstore|mimecast|veritas|barracuda|retention tool|third[- ]party (?:tool|software|app|program)|(?:sync|booking|migration|backup|mail merge|cleanup|helpdesk|ticket|phone|workflow|server[- ]side) ?(?:ing)? ?(?:tool|software|system|engine|service|app|program|job)|(?:our|an?|the|another|some|eine?|un|une|unser\\w*|notre|nuestr\\w+|otro|autre|andere\\w*) (?:app|application|tool|program|programm|programme|software|service|integration|logiciel|programa|anwendung|aplicacion|bot|connector|add-in|plugin)|power automate|zapier|salesforce|hubspot|dynamics)';
const change =
  '(?:chang\\w+|modif\\w+|edit\\w*|updat\\w+|mov(?:e|es|ed|ing)|archiv\\w+|writ(?:es?|ten|ing)|wrote|set(?:s|ting)?|add(?:s|ed)?|delet\\w+|push\\w*|replac\\w+|remov\\w+|creat\\w+|mark(?:s|ed)|categori[sz]\\w+|shorten\\w*|process\\w*|touch\\w*|stub\\w*|insert\\w*|rewrit\\w+|geandert|andert|aendert|verschoben|verschiebt|loscht|geloscht|schreibt|setzt|gesetzt|archiviert|deplac\\w+|modifi\\w+|supprim\\w+|ecrit|mis|met|cambi\\w+|movi\\w*|mueve|borr\\w+|escrib\\w+|puso|actualiz\\w+|ran|runs)';
const byProgram = new RegExp(
  `\\b${program}\\b[^.;!?]{0,80}\\b${change}\\b|\\b${change}\\b[^.;!?]{0,60}\\b(?:by|via|through|using|with|from|per|durch|von|par|por|uber|over|mit)\\b[^.;!?]{0,25}\\b${program}\\b`,
);

const object =
  "(?! (?:attach|link|the (?:attach|mail|email|link|calendar|shared|file)|my (?:attach|calendar|pst|mail)|it's folders|its folders|shared|mails?\\b|emails?|pdf|a (?:mail|link|file)|any|hyperlinks|pst))";
const opens = readerOf('outlook-opens', [
  {
    value: 'no',
    pattern: new RegExp(
      `\\boutlook[^.;!?,]{0,20} (?:won'?t|doesn'?t|does not|will not|cannot|can'?t|can not|fails to|refuses to|isn't|not|didn't) (?:even |longer )?(?:open|start|launch|opening|starting|launching)\\b(?: up)?${object}|\\b(?:cannot|can'?t|can not|unable to|not able to|couldn't) (?:even )?(?:open|start|launch) (?:(?:my|the|ms|microsoft|classic|his|her) )*outlook\\b(?! (?:file|data|on the web|folder))|\\boutlook (?:startet|geht|offnet)(?: sich)? nicht(?: auf| mehr)?\\b|outlook kann nicht gestartet|\\b(?:outlook ne (?:demarre|s'ouvre|se lance)|impossible (?:de demarrer|d'ouvrir) (?:microsoft )?outlook)\\b|outlook no (?:arranca|abre|se abre|inicia)\\b|no se puede iniciar (?:microsoft )?outlook|clicking ok closes outlook|^(?:won'?t|doesn'?t) (?:open|start)\\b|\\bclosed? (?:itself )?again (?:right )?after(?:wards)? ok`,
    ),
  },
  {
    value: 'yes',
    pattern:
      /\boutlook (?:itself )?(?:does )?(?:opens?|starts?|launches) (?:fine|ok|okay|normally|without|up fine|properly|alright)|\b(?:it|outlook) (?:opens|starts|launches)(?: up)?,? but\b|outlook (?:offnet|startet) (?:normal|ohne)|outlook s'ouvre (?:bien|normalement)|outlook (?:se )?abre (?:bien|normal)/,
  },
]);

/** Only ever "yes" or "unsure": that there is no local data must be asked, since a wrong "no" loses it. */
const localData = readerOf('local-data', [
  {
    value: 'yes',
    pattern:
      /\b(?:this computer only|only (?:exist\w* |stored |saved |kept |there )?(?:on|in) (?:this|my|the|that|her|his) (?:computer|pc|laptop|machine|ost|local file|offline file)|(?:unsent|unsend|delayed) (?:e?-?mails?|messages)|drafts? (?:(?:that )?i (?:wrote|made|created) |made |written |created )?(?:while )?(?:off-?line|on the (?:plane|train))|local failures|stored (?:only )?locally|(?:not|never) (?:on|uploaded to|in) the (?:web|server),? only (?:in|on)|stuck in (?:my|the) outbox|nur (?:auf diesem|auf meinem|lokal)(?: computer| rechner| pc)?|uniquement sur (?:cet|mon) (?:ordinateur|pc)|solo en (?:este|mi) (?:ordenador|equipo|pc)|in outlook but not (?:on|in) (?:the web|owa|webmail|the browser))\b/,
  },
  {
    value: 'unsure',
    pattern:
      /\b(?:not sure|don't know|no idea|unsure)[^.;!?]{0,40}\b(?:only (?:on|in) (?:this|my)|local (?:data|items|only|copy)|stored locally|also on the (?:server|web))/,
  },
]);

/** Who is affected, what changed things, whether Outlook opens, and what lies only on this computer. */
export const circumstances: FactReader = (source) =>
  [affectedBy, readerOf('changed-by-program', [{ value: 'yes', pattern: byProgram }]), opens, localData].flatMap(
    (reader) => reader(source),
  );
