import { dunno } from '../not-known';

const right =
  '(?:right|correct|true|accurate|to (?:believe|trust)|richtig|stimmt|richtige|juste|bon|bonne|vrai|correct[oa]|buen[oa]|cierto)';
const which = "(?:who|who's|which|what|what's|was|wer|welche[rs]?|lequel|laquelle|qui|que|cual|quien)";
const web = '(?:web\\w*|browser|online|owa|website|internet|navigateur|navegador|en ligne|server|serveur|servidor)';

/** Which of the two is right is not known, or nobody has looked at the web yet: whatever else is said of it, it is left open. */
const open = new RegExp(
  [
    `\\b${dunno}\\b[^.;!?]{0,20}\\b${which}\\b[^.;!?]{0,30}\\b${right}\\b`,
    `\\b${which}\\b[^.;!?]{0,30}\\b${right}\\b[^.;!?]{0,20}\\b(?:${dunno}|(?:wissen|weiss|wissen wir) (?:ich |wir )?(?:noch )?nicht)\\b`,
    `\\b(?:not|n't|never|haven't|hasn't|noch nicht|nie|pas encore|jamais|nunca|todavia no|aun no)\\b[^.;!?]{0,24}\\b(?:look(?:ed)?|check(?:ed)?|tried|try|used|use|opened|geschaut|nachgesehen|gepruft|benutzt|regarde|verifie|utilise|mirado|comprobado|usado)\\b[^.;!?]{0,16}\\b${web}\\b`,
    `\\bwhat (?:i|we|he|she) (?:can )?(?:see|get|have)\\b[^.;!?]{0,40}(?:n'?t|\\bnot|\\bdiffers?(?: from)?) (?:\\w+ )?what\\b`,
    `\\bone of (?:the two|them|these|both) (?:must|has to|is|needs to)(?: be)? (?:lying|wrong|right|mistaken)\\b`,
    `\\b(?:vice[ -]versa|(?:and|or) the other way (?:round|around)|und umgekehrt|et inversement|y al reves|y viceversa)\\b`,
    `^(?:i |we |she |he )?(?:do not|don't|dont|does not|doesn't) (?:have|use|know) (?:any |a |the )?${web}(?=[.,;!?]|$)`,
  ].join('|'),
);

/** True for a text that says so itself that it cannot tell what the web shows. */
export const leavesWebOpen = (folded: string): boolean => open.test(folded);
