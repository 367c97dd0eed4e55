/** Words of which a quotation that is an error message has at least one. */
export const isTroubled =
  /\b(?:cannot|can't|could not|couldn't|not|errors?|unable|fail(?:ed|s|ure)?|denied|unavailable|refused|invalid|corrupt\w*|in use|has made a change|must be|reached|recovery|exceeded|conflicts?|redundancy|unknown|problem|kann|nicht|konnte|keine|fehler|impossible|erreur|n'est pas|no (?:se|es|hay)|puede|belongs|associated|compatible|temporary mailbox|quit and restart|0x|was created|do not match|more items in this folder)\b/;

/** The messages that are known to go with an offline file that does not synchronize, whole or in part, in four languages. */
export const knownErrors: readonly RegExp[] = [
  /\bcannot start microsoft outlook\b.*?(?:(?:\(ost\)|data file)[^.]{0,10}\.?|cannot be opened\.?|outlook window\.?$)/,
  /\b(?:cannot start microsoft outlook|cannot open the outlook window|cannot expand the folder)\b[^!?"]{0,200}/,
  /\b(?:the )?set of folders (?:cannot|can't|can not|could not) be open(?:ed)?\b/,
  /\bthe file [^"]{3,200}? is not an? (?:outlook data|offline folder) file(?: \(ost\))?/,
  /\b(?:is )?not an outlook data file(?: \(ost\))?/,
  /\berrors have been detected in the file\b[^!?]{0,160}/,
  /\ban unknown error occurr?ed (?:reading|accessing|opening)?[^.!?]{0,20}(?:\.?[op]st)?/,
  /\boutlook data file cannot be accessed/,
  /\b(?:unable to|cannot) open your default e-?mail folders\b[^!?,]{0,120}/,
  /\bthe (?:microsoft exchange )?administrator has made a change that requires you (?:to )?quit and restart(?: outlook| microsoft outlook)?/,
  /\bexchange is currently in recovery mode/,
  /\bthere are more items in this folder on the server/,
  /\bmicrosoft outlook kann nicht gestartet werden\b[^!?]{0,200}/,
  /\b(?:diese|die) ordnergruppe kann nicht geoffnet werden\b\.?/,
  /\bist keine (?:outlook-datendatei|offlineordnerdatei)(?: \(\.?ost\))?/,
  /\bder (?:microsoft )?(?:exchange-)?administrator hat eine anderung vorgenommen[^.!?-]{0,120}/,
  /\bfehler in der datei \S{1,120}\.ost (?:wurden )?(?:gefunden|erkannt|festgestellt)/,
  /\bimpossible de demarrer microsoft outlook\b[^!?]{0,200}/,
  /\bimpossible d'ouvrir l'ensemble (?:de|des) dossiers\b/,
  /\bdes erreurs ont ete detectees dans le fichier[^.!?]{0,100}(?:\.ost)?/,
  /\bl'administrateur (?:\w+ ){0,2}exchange a (?:effectue|apporte) une modification[^.!?]{0,120}/,
  /\bno se puede iniciar microsoft outlook\b[^!?]{0,200}/,
  /\bno se puede abrir el conjunto de carpetas\b/,
  /\bse han detectado errores en el archivo [^!?,;]{1,120}?\.[op]st\b/,
  /\bno es un archivo de datos de outlook(?: \(\.?ost\))?/,
  /\bel administrador (?:de \w+ )*ha realizado un cambio que requiere[^.!?]{0,100}/,
  /\btask ['"][^'"]{3,60}['"]:? reported error \([^)]{4,14}\)[^.!?\n]{0,80}/,
  /\bl'ensemble de dossiers ne peut pas etre ouvert\b/,
  /\bfile access (?:is )?denied\b[^.!?"]{0,120}/,
  /\bthe (?:process|action) (?:cannot|can't) [^.!?]{5,120}/,
];
