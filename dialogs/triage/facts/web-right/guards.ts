/** The text leaves open which of the two is right, or compares without a judgement. */
export const undecided =
  /\b(?:which(?: one)?(?: of (?:them|the two))? (?:is|do i|should|to|can) |which of|who is right|was stimmt|welche[rs]? (?:stimmt|ist richtig)|lequel|laquelle|cual (?:es|de)|differ\w*|not the same|isn't the same|isn't what|don't (?:match|agree)|doesn't (?:match|agree)|do not (?:match|agree)|does not (?:match|agree)|mismatch\w*|drift\w*|unterschied\w*|verschieden\w*|abweich\w+|nicht (?:gleich|dasselbe|das gleiche)|pas (?:la meme|les memes|le meme)|differen\w+|distint\w+|no (?:coinciden?|cuadran?|es lo mismo|son (?:los|las) mism\w+)|one thing|eine dice una|says one|otra cosa|autre chose)\b|≠|!=|\bout of (?:step|sync) with\b/;

/** What was done on the web, thrown away say, so that "gone there" is how it should be. */
export const thrownAway =
  /\b(?:delet\w+|emptied|threw|thrown|remov\w+|trashed|cleared|purged|cleaned|moved|filed|geloscht\w*|losche|geleert|verschoben\w*|supprim\w+|vide\b(?=r)|efface\w*|deplac\w+|borr\w+|elimin\w+|vaci(?:e|ado)|mov(?:i|ido))\b/;

/** What a search finds says nothing of what is there. */
export const searching = /\b(?:search\w*|suche\w*|recherche\w*|busqueda|buscar)\b/;

/** The web cannot be looked at, which says nothing of what is in it. */
export const noAccess =
  /\b(?:can'?t|cannot|can not|could not|couldn't|unable to|not able to|won't let me|don't know how to|how (?:do|can|to)|where (?:is|do|can)|have(?:n't| not)|didn't|did not|never) (?:i |we |you )?(?:even )?(?:open|log|sign|reach|get|access|use|load|check(?:ed)?|look(?:ed)?|test(?:ed)?|tried|try|find)(?: (?:in|on|at|to|into|it))*,? ?§|§+ (?:won't|doesn't|does not|will not|cannot|can't) (?:open|load|start|let|work|respond|accept)|(?:kann|komme|konnte)[^.;!?§]{0,20}§+[^.;!?]{0,12} ?nicht (?:offnen|rein|anmelden|aufrufen|prufen|nachsehen)|(?:komme|gelange) nicht[^.;!?§]{0,12}§|(?:impossible|pas (?:pu|reussi|acces))[^.;!?§]{0,30}§|no (?:puedo|consigo|he podido|pude)[^.;!?§]{0,20}(?:entrar|abrir|acceder|mirar|probar|comprobar)[^.;!?§]{0,10}§|\b(?:password|sign-?in|login|slow|kennwort|passwort|mot de passe|contrasena)\b[^.;!?§]{0,14}§|§[^.;!?§]{0,14}\b(?:password|sign-?in|login|slow|down|kennwort|passwort|mot de passe|contrasena|surfs)\b/;

/** Not said of how it is now: supposed, hoped for, asked, or past. */
export const supposed =
  /\b(?:if(?! i (?:check|look|log|go|open|use|read)| you (?:check|look|log|go|open)| by)|whether|falls|assuming|suppose|supposing|in case|what if|should (?:be|have|show)|would (?:be|show)(?! the)|might|may be|maybe|perhaps|probably|presumably|i (?:think|guess|suppose|hope|assume|believe)|not sure|no idea|don't know|unsure|used to|until|vielleicht|wahrscheinlich|vermutlich|sollte|ich (?:glaube|denke)|keine ahnung|weiss? nicht|nicht sicher|fruher|peut-etre|sans doute|je (?:crois|pense)|je ne sais pas|devrait|avant|quiza|tal vez|creo que|no se si|deberia|seguramente|antes)\b|\b(?:ob|si|sofern) (?:[^.;!?§]{0,20})?§/;

/** A question that can be answered with yes or no; "why has the web…" states what it asks the reason of. */
export const yesNoQuestion =
  /^[^a-z]*(?:hi|hello|hey|and|but|so|also|und|aber|et|mais|y|pero)?[, ]*(?:is|are|does|do|did|can|could|should|would|will|has|have|was|were|isn't|aren't|doesn't|shouldn't|ist|sind|hat|haben|kann|soll\w*|stimmt|zeigt|est-ce|faut-il|dois-je|peut-on|est-il|es|esta|estan|tiene|puede|puedo|debo|deberia)\b[^?]*\?/;
