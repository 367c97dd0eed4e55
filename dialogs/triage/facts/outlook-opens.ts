import { readerOf } from './reading';

const not =
  "(?:won'?t|doesn'?t|does not|will not|cannot|can'?t|can not|fails to|refuses to|isn't|not|didn't|no longer|never)";
/** "Outlook won't open attachments" says nothing of Outlook. */
const noObject =
  "(?! (?:attach|link|the |my |it's folders|its |shared|mails?\\b|e-?mails?|pdf|a |any|hyperlinks|pst|files?|up the|anlagen|anhang|links?|adjunto|los |las |el |la |les |le |des ))";
const called =
  '(?:(?:my|the|ms|microsoft|classic|his|her) )*outlook(?! (?:file|data|on the web|folder|attach|mails?|rules?|items?))';

const closed = [
  `\\boutlook[^.;!?,]{0,20} ${not} (?:even |longer |want to )?(?:open|start|launch|opening|starting|launching)(?:s)?\\b(?: up)?${noObject}`,
  `\\b(?:cannot|can'?t|can not|unable to|not able to|couldn't|impossible to) (?:even )?(?:open|start|launch) (?:up )?${called}`,
  "\\boutlook[^.;!?]{3,200}\\bso i can'?t open it\\b|\\bclicking ok closes outlook|^(?:won'?t|doesn'?t) (?:open|start)\\b(?! the| my| any)|\\bclosed? (?:itself )?again (?:right )?after(?:wards)? ok",
  `\\b(?:outlook (?:startet|offnet)(?: sich)?(?: \\w+)? nicht(?: mehr)?|outlook geht (?:\\w+ )?nicht (?:mehr )?auf|outlook lasst sich nicht (?:mehr )?(?:offnen|starten))\\b${noObject}|outlook kann nicht (?:gestartet|geoffnet)`,
  `\\boutlook ne (?:demarre|s'ouvre|se lance|veut)(?: (?:plus|pas|meme|s'ouvrir|demarrer))*|\\bimpossible (?:de |d')(?:demarrer|ouvrir|lancer) (?:microsoft )?outlook(?! (?:data|pst))`,
  "\\b(?:impossible d'ouvrir l'ensemble de dossiers)[^.]{0,50}\\b(?:au demarrage|se ferme)\\b|\\bet puis il se ferme\\b",
  `\\boutlook no (?:me )?(?:arranca|abre|se abre|inicia|quiere abrir)\\b${noObject}|\\bno se puede (?:iniciar|abrir) (?:microsoft )?outlook|\\bno (?:consigo|puedo|logro) (?:abrir|iniciar) (?:el )?outlook`,
];
/** With Outlook named before: "… and doesn't open any more", "y no arranca", "und geht dann wieder zu". */
const thenClosed = [
  "\\b(?:and|but) (?:it )?(?:doesn't|does not|won't|will not|no longer) (?:open|start)s?(?: (?:up|any ?more|at all|again))*(?=[.,;!?]|$)",
  '\\b(?:y|pero) (?:ya )?no (?:se )?(?:arranca|abre|inicia)(?: (?:mas|nada))?(?=[.,;!?]|$)',
  "\\bet (?:il )?ne (?:demarre|s'ouvre|se lance) (?:plus|pas)(?=[.,;!?]|$)|\\bet se (?:re)?ferme\\b",
  '\\bund (?:startet|offnet sich) (?:dann |gar )?nicht(?: mehr)?(?=[.,;!?]|$)',
  "\\b(?:can't|cannot|unable to) get into (?:my )?outlook(?! (?:on the web|web|online))|\\boutlook geht (?:[\\w ]{1,20} )?nicht (?:mehr )?auf\\b(?! (?:de[nmr]|die|das|eine?|neue))",
  '\\boutlook (?:geht|macht)(?: sich)?(?: (?:dann|danach|gleich|sofort|einfach|direkt))*(?: wieder)? zu\\b(?! lang)',
];
const open = [
  `\\boutlook (?:itself )?does (?:open|start)\\b${noObject}`,
  "\\boutlook (?:geht auf|offnet sich|startet(?: zwar)?|s'ouvre|demarre|se abre|abre|arranca),? (?:aber|mais|pero)\\b",
  '\\boutlook (?:itself )?(?:does )?(?:still )?(?:opens?|starts?|launches)(?: up)? (?:fine|ok|okay|normally|without (?:any )?(?:problems?|errors?|trouble)|properly|alright|as usual)',
  '\\b(?:it|outlook) (?:does )?(?:opens?|starts?|launches)(?: up)?(?: fine)?,? but\\b',
  '\\boutlook (?:offnet|startet|geht)(?: sich)? (?:normal|ohne (?:probleme|fehler)|problemlos|ganz normal|einwandfrei)',
  "\\boutlook (?:s'ouvre|demarre) (?:bien|normalement|sans (?:probleme|erreur))|\\boutlook (?:se )?(?:abre|arranca|inicia) (?:bien|normal\\w*|sin (?:problemas?|errores?))",
];
/** Asked, or said of what would be. */
const supposed = '(?<!\\b(?:if|when|whenever|in case|wenn|falls|si|cuando)\\b[^.;!?,]{0,20})';

/** Whether Outlook opens at all. */
export const outlookOpens = readerOf('outlook-opens', [
  { value: 'no', pattern: new RegExp(`${supposed}(?:${[...closed, ...thenClosed].join('|')})`) },
  { value: 'yes', pattern: new RegExp(`${supposed}(?:${open.join('|')})`) },
]);
