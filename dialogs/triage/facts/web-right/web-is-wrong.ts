import { fine, no, seen, within, wrong } from './words';

const pattern = (source: string): RegExp => new RegExp(source, 'u');
const too =
  '(?:either|too|as well|also|neither|included|alike|auch(?: nicht)?|genauso|ebenso|ebenfalls|aussi|non plus|pareil|egalement|tambien|tampoco|igual|incluid[oa]|inclus|compris)';
const same =
  '(?:(?:the |exactly the )?same(?: (?:thing|problem|issue|trouble|picture|story|mistake|error|hole|gap|result|wrong \\w+|old \\w+))?|likewise|dasselbe|das gleiche|gleiche\\w* (?:problem|fehler|bild)|genauso|la meme chose|le meme probleme|pareil|idem|lo mismo|el mismo (?:problema|error|fallo)|igual de mal)';

/** Says that the web has not got it, or has it wrong, too: "not on the web either", "gone in both". */
export const wrongThereToo: readonly RegExp[] = [
  pattern(`\\bsame (?:thing|problem|issue|trouble|error|mistake|fault)(?: also)?[, ]+§+`),
  pattern(
    `\\bsame (?:wrong|old|stale|broken|bad|missing|outdated) [\\p{L}-]+(?: (?:is|are|show)\\b)?,? (?:¤+, ?(?:and )?|too )?§+`,
  ),
  pattern(
    `§+[^.;!?§]{0,20}\\b(?:just as|equally|no better|genauso|ebenso|tout aussi|igual de)(?: ${wrong}|${within(4)}\\b(?:schlecht|falsch|faux|mauvais|mal)|(?<=better))`,
  ),
  pattern(`§+[^.;!?§¤]{0,8}(?:n't|\\b${no}\\b)[^.;!?§¤]{0,24}\\b(?:either|non plus|tampoco|neither)\\b`),
  pattern(`(?:\\b${no}\\b|n't)(?: \\w+){0,4},? ?§+,? (?:either|too|as well|neither|auch|non plus|tampoco)\\b`),
  pattern(
    `\\b(?:nor|neither|not even|weder|noch|auch nicht|ni|ni siquiera|tampoco|meme pas|non plus|nicht einmal|nicht mal|also not|aussi pas|auch kein\\w*)(?: \\w+){0,2} ?§+`,
  ),
  pattern(`§+,? (?:\\w+ )?(?:neither|either|auch nicht|tampoco|non plus|ebenso ?wenig|nor)\\b(?! is| are)`),
  pattern(
    `\\b(?:not|nicht|pas|no|nothing|nichts|rien|nada) [^.;!?§]{0,30}(?:,|and|or|und|oder|et|y|nor)(?: also)? (?:not|nicht|pas|no|nothing|nichts|rien|nada) ?§+(?! ?,? which)`,
  ),
  pattern(`\\b(?:neither|weder|ni)\\b[^.;!?§]{0,40}(?:nor|noch|ni) ?§+`),
  pattern(`\\b(?:neither|weder|ni) ?§+[^.;!?]{0,20}(?:nor|noch|ni)\\b`),
  pattern(
    `§+[^.;!?§]{0,16}(?:,| and| or| und| et| y| ni| nor| oder)[^.;!?§]{0,10}¤+[^.;!?]{0,12}\\b(?:neither|both wrong)\\b`,
  ),
];

/** Says that it is the same on the web; what it is like must be told by the sentence. */
export const sameThere: readonly RegExp[] = [
  pattern(
    `\\b(?:everywhere|anywhere|uberall|partout|en todas partes|nirgends|nulle part|en ninguna parte|nowhere)\\b[^.;!?]{0,24}§+`,
  ),
  pattern(`\\b${same}(?: also)?[, ]+(?:when i |if i )?(?:open |look |use )?§+(?!: ?\\d|[^.;!?]{0,6}\\d)`),
  pattern(
    `§+(?:,|:)? (?:(?:is|it's|it is|has|shows|have|hat|zeigt|ist|es|a|c'est|montre|affiche|tiene|muestra|i see|i get|sehe ich|pasa|says) ){0,2}${same}(?=$|[.,;!)]| (?:too|as well|there)| -)`,
  ),
  pattern(`§+,? (?:${too})\\b`),
  pattern(`\\b(?:also|auch|aussi|egalement|tambien|likewise|ebenfalls|too|sogar|even|incluso|y compris)(?: \\w+)? ?§+`),
  pattern(`\\b(?:both|sowohl|tanto|a la fois)\\b[^.;!?]{0,40}§+`),
  pattern(`§+[^.;!?]{0,12}\\balike\\b`),
];

/** Says what the web lacks or has wrong, whatever Outlook has. */
export const wrongThere: readonly RegExp[] = [
  pattern(
    `§+[,:]? (?:(?:it|they|it's|they're|i|the|is|are|all|also|still|even|itself|just|simply|ist|sind|est|sont|esta|estan|alles|tout|todo|auch|aussi|tambien|shows?|has|have|me|too|says?|displays?|hat|zeigt|montre|affiche|muestra|tiene)[ ']+){0,5}(?:completely |totally |simply )?${wrong}\\b`,
  ),
  pattern(`\\b${wrong}\\b${within(8)} ?§+[, ]+(?:too|also|as well|auch|aussi|tambien|igual)`),
  pattern(
    `§+[,:]? (?:it |they |ils |elles |i |ich |je |me )?(?:does ?n't|doesn't|doesnt|don't|does not|do not|zeigt|n'affiche|ne montre|no muestra|never) (?:even )?(?:show|have|list|display|nicht|pas)\\b(?! ¤)`,
  ),
  pattern(
    `(?:\\b(?:are|is|was|were|it's|they're)(?: not|n't)|\\b(?:can't|cannot|don't|doesn't|can not|do not) ${seen}(?: \\w+){0,2}|\\bne (?:sont|les vois|le vois|la vois) pas|\\bsind nicht|\\bist nicht|\\bno (?:esta|estan|aparecen?|sale|salen|veo)) ?(?:there |it |them |visible )?§+(?!,? (?:which|but))`,
  ),
  pattern(
    `(?<!\\b${no}\\b[^.;:!?§¤]{0,20})\\b(?<!\\bthe |went )(?:wrong|gone|missing|empty|broken|falsch|weg|leer|fehlen|fehlt|faux|vide|manque|vaci[oa]|faltan?) ?§+`,
  ),
];

/** Tells that something stayed in Outlook which was thrown away, so that the web is right to be without it. */
export const stillHere = /\b(?:still|noch|toujours|encore|todavia|sigue\w*|aun|siguen)\b/;

/** Tells that something is wrong at all, so that "the same on the web" means wrong there. */
export const isTrouble = pattern(
  `(?:\\b${no}\\b|n't\\b|\\b${wrong}\\b|\\b(?:trouble|problem|stopped|stops|old|late|delay\\w*|duplicat\\w*|yesterday's|outdated|twice|doppelt|alt|alte[nr]?)\\b)`,
);
export const isFine = pattern(`(?<!\\bnot )\\b${fine}\\b`);
