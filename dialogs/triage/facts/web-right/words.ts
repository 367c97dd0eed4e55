/** Letters of one clause that name neither the web nor Outlook here. */
export const within = (most: number): string => `[^.;:!?,§¤()]{0,${most}}`;

/** That something is as it should be. */
export const fine =
  '(?:fine|ok|okay|o\\.k\\.|good|right(?! (?:now|away|click|after|before|here|side|corner|hand|mouse|at|in the middle|is))|correct|complete|current|up[- ]to[- ]date|perfect|perfectly|intact|as (?:it|they) should(?: be)?|alright|in order|updated|fresh|in ordnung|richtig|korrekt|vollstandig|aktuell|gut|stimmt|passt|tadellos|bons?|bonnes?|bien|correcte?s?|complete?s?|a jour|nickel|parfaite?s?|correct[oa]s?|complet[oa]s?|al dia|actualizad[oa]s?|perfect[oa]s?)';

/** Small words that may stand between the web and what is said of it. */
export const filler =
  "(?:(?:it|it's|they|they're|i|he|she|we|everything|everything's|all|alles|alle|tout|todo|todos|todas|that|this|access|copy|is|are|was|were|looks?|seems|works?|comes?|ist|sind|ist alles|est|sont|esta|estan|es|son|va|se ve|still|always|itself|just|though|schon|sehr|perfectly|immer|toujours|siempre|all the time|entirely|quite|perfectamente|completamente|on the other hand|however|by contrast)[ ,']+)";

/** That something is seen, or is there. */
export const seen =
  "(?:there(?!'s| is| are| was)|all there|visible|present|see|sees|seen|saw|find|finds|found|shows? up|appears?|appeared|arrives?|arrived|turns? up|comes? in|come through|reach(?:es)?|fills? up|listed|displayed|received|there|da|vorhanden|drin|sichtbar|zu sehen|sehe|sieht|sehen|kommt|kommen|liegen|la|presents?|visibles?|vois|voit|voient|voyons|arrivent|arrive|apparaissent|apparait|remplit|recu|veo|ve|vemos|ven|estan?|aparecen?|salen?|llegan?|tengo|sale)";

/** That something is not, or not seen. */
export const no =
  "(?:not|n't|isnt|arent|doesnt|dont|wont|cant|cannot|never|nothing|none|no|nowhere|nor|neither|nicht|nichts|nie|kein\\w*|weder|ne|n'|pas|rien|aucun\\w*|jamais|ni|nunca|nada|ningun\\w*|tampoco|sin)";

/** That something is wrong or absent. */
export const wrong =
  '(?:wrong|incorrect|broken|gone|missing|lost|empty|absent|stuck|stale|outdated|out of date|old state|vanished|disappeared|bad|falsch|fehlt|fehlen|weg|leer|veraltet|verschwunden|faux|fausse|manque|manquent|vide|disparue?s?|mal|mauvaise?|faltan?|vaci[oa]s?|desaparecid[oa]s?|desaparecio|equivocad[oa]|nada|incorrect[oa]s?)';

/** A thing of the mailbox that is there, so that "OWA has …" says something of mail and not of buttons. */
export const mail =
  '(?:e-?mails?|mails?|messages?|appointments?|meetings?|events?|contacts?|tasks?|notes?|items?|entries|invoices?|replies|nachrichten|termine?|kontakte|aufgaben|eintrage|courriels?|rendez-vous|taches|devis|correos?|mensajes?|citas?|contactos|tareas|elementos|the (?:invoice|order|quote|reply|new one|right one|whole thing|rest|lot))';

/** That all or the newest of it is there. */
export const whole =
  "(?:all(?! the time)|every\\w*|everything|it all|them|complete|full|newer|newest|new (?:ones?|mails?|messages?|items?|appointments?)|the new|today's|latest|up to|more|eleven newer|what i expect|the correct|the right|the real|alles?|alle|neue\\w*|die neuen|heutigen|vollstandig|tout|tous|toutes|nouveaux|nouvelles|le nouveau|la nouvelle|todo|todos|todas|nuev[oa]s?|los nuevos)";
