import { foldText } from '../../../language/tag/fold';

const plain = (text: string): string =>
  foldText(text.normalize('NFC'))
    .replace(/[’']/g, '')
    .replace(/\b(did|does|is|has|was|do)nt\b/g, '$1 not')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whole texts, folded, that say no more than that a repair did not help. */
const failed = [
  /^((no|nope|sorry|unfortunately|but|well|hm+|it|that|this|all that) )*(did|does|has|was|is) not (really |even )?(do (it|anything)|helped|help|worked|work|working|fix(ed)?|change anything|chang\w+|solved?( it)?|any better|better|the solution)( (it|that|this|me|at all|either|unfortunately|sorry|anything))*$/,
  /^((no|sorry|unfortunately|still|it is|its|sadly|absolutely|and|but) )*(no (change|difference|luck|better|effect|improvement|success)|the same|same|same (as before|problem|thing|again|issue)|broken|not (fixed|working|solved|better)|nothing (has )?changed|as before|unchanged|without success)( (sorry|though|unfortunately|as before|at all|here|now|again))*$/,
  /^((nein|leider|das|es) )*(hat (leider |auch |mir )*(nicht|nichts) (geholfen|gebracht|geandert|funktioniert|geklappt)|hilft (leider |auch )?nicht|geht (leider |immer noch |noch immer |auch )*nicht|(immer noch|noch immer) (kaputt|dasselbe|das gleiche|gleich|nicht)|keine? (anderung|besserung|erfolg|veranderung)|nichts geandert|ohne erfolg)$/,
  /^((non|helas|desole) )*((ca|cela) )?(n a )?(pas|rien) (aide|marche|fonctionne|change)( du tout)?$|^((non|helas|desole) )*(rien n a change|toujours (pareil|la meme chose|pas)|aucun changement|sans succes|pas mieux)$/,
  /^((no|lo siento|pero) )*(no (ha |me )?(ayudo|ayudado|funciono|funcionado|sirvio|servido)|sigue (igual|sin funcionar|mal)|sin (cambios|exito)|nada (ha )?cambi(o|ado)|(todo )?igual que antes)$/,
];

/** Whole texts, folded, that say no more than that all is well now. */
const helped =
  /^(?:(?:yes|yay|great|super|perfect|thanks|thank you|ok|oh|and|it|that|this|all|everything|ja|oui|si|danke|merci|gracias|das|es|ca|ya) )*(?:(?:is |s )?(?:fixed|solved|resolved)(?: it| now| the problem)?|(?:works|working|is working|is fine|is back|is well) (?:again|now)|works again now|problem (?:is )?(?:solved|fixed|gone)|(?:did|has done) the trick|funktioniert (?:jetzt|wieder)|geht (?:jetzt|wieder)|problem (?:gelost|behoben)|(?:re)?marche (?:maintenant|de nouveau|a nouveau)|c est (?:regle|repare|resolu)|funciona (?:ahora|de nuevo|otra vez)|(?:esta )?(?:arreglado|solucionado|resuelto))(?: (?:thanks|thank you|again|now|danke|merci|gracias))*$/;

/** True for a text that says that all is well now, and nothing else. */
export const isBareSuccess = (text: string): boolean => {
  const said = plain(text);
  return said.length <= 80 && helped.test(said);
};

/** True for a text that says that what was tried did not help, and nothing else. */
export const isBareFailure = (text: string): boolean => {
  const said = plain(text);
  return said.length <= 80 && failed.some((pattern) => pattern.test(said));
};
