import { fine } from './words';

const pattern = (source: string): RegExp => new RegExp(source, 'u');
const still = '(?:all |still |alle |noch |bien |encore |toujours |todos |todas |si |todavia )*';
const whatIsMissed =
  '(?:(?:the|that|this|its|my|her|his|der|die|das|le|la|les|el|los|las|ese|esa) )(?:[\\p{L}\\p{N}]+ ){1,2}?';
const they = "(?:they're|they are|they|these are|ils sont|elles sont|ils y sont|elles y sont|sie sind)";
const clauseEnd = '(?=[.;!?)]|$|, (?:but|not|so|and|on|aber|mais|pero)\\b| (?:but|though|aber|mais|pero)\\b)';
const missing =
  "(?:missing|lost|lacks?|gone|disappeared|vanished|aren't|are not|isn't|is not|not in|where (?:are|is)|fehl\\w+|weg|verschwunden|manqu\\w+|disparu\\w*|faltan?|desaparec\\w+|no (?:estan?|aparecen?))";

/** Says in so many words that the web is right: "the web is the correct one", "gone there, as it should be". */
export const judgedRight: readonly RegExp[] = [
  pattern(`§+ (?:is|has|shows|ist|est|es) (?:the )?(?:correct|right|true) (?:one|version|state|number|figure)\\b`),
  pattern(
    `§+ (?:qui|que|das|der|which|that) (?:est|a|es|tiene|is|ist) (?:raison|juste|bon|exact|razon|right|correct)\\b`,
  ),
  pattern(`§+[^.;!?§¤]{0,40}, ?(?:just )?as (?:it|they|that) should(?: be)?\\b`),
  pattern(`§+[^.;!?§¤]{0,30}\\band that(?:'s| is) (?:the )?(?:true|right|correct|real)\\b`),
  pattern(`§+,? ?(?:works?|opens?|loads?) (?:ok |fine )?and is ${fine}\\b`),
  pattern(`§+,? ${whatIsMissed}(?:is|are|looks?|ist|sind|est|sont|esta|estan) ${still}${fine}\\b(?! ?(?:in|on) ¤)`),
];

/** Says that what Outlook lacks is there, in the sentence or right after the one that tells what is missing. */
export const hasMissing: readonly RegExp[] = [
  pattern(`§+,? si (?:que )?(?:estan?|aparecen?|salen?|l[oa]s? (?:veo|ve|tiene))\\b`),
  pattern(`\\b${they} ${still}§+${clauseEnd}`),
  pattern(
    `§+,? (?:they|it|ils|elles|sie) (?:are|is|do|does|y sont|sont|sind)(?: (?:all|there|visible|la|tous|toutes|alle|da))*(?=[.,;!?)]|$)`,
  ),
  pattern(
    `§+(?: calendar| inbox| folder)?,? (?:i|he|she|we|they) (?:can |do )?(?:still )?(?:see|find)s? (?:every (?:single )?one|each|all|them)\\b`,
  ),
  pattern(
    `§+,? (?:sind|ist|are|is|sont|est|estan|hay)\\b[^.;:!?§¤]{0,36}\\b(?:all|alle|alles|tous|toutes|todos|todas|still|noch) (?:da|drin|vorhanden|there|here|la|visibles?|zu sehen)\\b`,
  ),
  pattern(
    `\\b(?:die|das|der|which|that|qui|que) §+ ${still}(?:da|drin|vorhanden|there|visible|la|visibles?|estan|sind|sont)\\b`,
  ),
  pattern(
    `${missing}[^.;:!?§]{0,12}¤+,? (?:but|yet|though|aber|mais|pero)[^.;:!?§¤]{0,16}\\b(?:there|present|visible|da|la) §+`,
  ),
];

/** That something is not where it should be; only then "they are on the web" says that the web has it. */
export const isMissing = pattern(
  `(?:\\b${missing}(?![\\p{L}])|\\b(?:lost|only (?:a )?(?:part|half|some)|nur (?:ein teil|die halfte)|(?:qu'une|seulement une) partie|solo una parte)\\b)`,
);
/** It is the wrong things that the web has, or the web lacks as much, or each has what the other has not. */
export const notMissing =
  /\b(?:wrong|duplicat\w*|twice|spam|old ones|too|either|neither|also|not §|nor §|falsch\w*|doppelt\w*|doublons?|duplicad\w+|aussi|auch|tambien|tampoco|no (?:estan?|aparecen?) §)|\b(?:only|nur|seulement|uniquement|solo) ¤/;
