const folders =
  '(?:(?:sub-?)?folders?|ones?|places?|(?:unter)?ordner\\w*|(?:sous-)?dossiers?|(?:sub)?carpetas?|siblings?)';
const well =
  '(?:fine|ok(?:ay)?|good|right|great|match\\w*|agree|refresh\\w*|updates?|sync\\w*|moves?|do|does|works?|unaffected|untouched|complete|identical|up to date|keeps? up|current|alive|schon|ja|gehen|geht|laufen|stimmen|stimmt|sind|passen|aktualisier\\w+|synchronisier\\w+|oui|si|vont|va|marchent|fonctionnent|no (?:pasa|falla)|haben das nicht|alive|sont|se|bien|van|estan|coinciden|cuadran)';
const parts =
  '(?:mail|mails|e-?mail|contacts|calend[ae]r|inbox|sent(?: items)?|tasks|archive|kalender|kontakte|posteingang|post|correo|calendario|contactos|calendrier|courrier)';

/** That the other folders are as they should be, which is said of one that is not. */
export const othersAreWell = new RegExp(
  [
    `\\b(?:(?:all|everything) )?(?:the |my |her |his |our )?(?:other|remaining|rest of (?:the|my))(?: [\\w-]+){0,2}? ${folders}[^.;!?]{0,24}\\b${well}\\b`,
    `\\b(?:the |all |all the )?(?:others|rest(?: of (?:it|them))?)\\b[^.;!?]{0,16}\\b${well}\\b|\\bnothing wrong with the (?:rest|others)`,
    `\\b(?:alle |die |der |das )?(?:ubrigen?|anderen?|restlichen?|rest)(?: ${folders})?[^.;!?]{0,16}\\b${well}\\b`,
    `\\b(?:les autres|le reste)(?: ${folders})?[^.;!?]{0,16}\\b${well}\\b|\\bpas les autres\\b`,
    `\\b(?:l[oa]s (?:otr[oa]s|demas)|lo demas|el resto)(?: ${folders})?[^.;!?]{0,16}\\b${well}\\b`,
    `\\b(?:subfolders|parents) (?:are )?(?:fine|ok|alive|work|do|gets?|have)\\b|\\b(?:everything else|sonst (?:alles|uberall))\\b`,
    `\\b${parts}(?:(?:,| and| und| et| y|,? etc\\.?) ?(?:${parts})?)*(?:'s)? (?:etc\\.? )?(?:is |are |ist |sind |all |alright |est |sont |esta |estan )*(?:keeps? up|flows?|works?|do(?:es)?\\b|lauft|laufen|gehen|marchent|van bien|fine|ok(?:ay)?|good|untouched|unaffected|gut|bien)\\b(?: ${parts} (?:fine|ok|good))*`,
  ].join('|'),
);
