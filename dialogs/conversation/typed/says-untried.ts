import { foldText } from '../../../language/tag/fold';

const ahead =
  /\b(?:won'?t|will not|can'?t|cannot|can not|isn'?t going to|is not going to|wouldn'?t|would not|wird (?:\w+ )?nicht|kann (?:\w+ )?nicht|(?:va|vais|peut|peux) pas|no va a|no (?:puede|puedo))\b/;
const behind =
  /\b(?:tried|did|done|after|still|now|again|same|since|followed|restarted|cleared|renamed|repaired|probiert|versucht|gemacht|immer noch|nachdem|jetzt|essaye|fait|toujours|maintenant|probado|probe|hecho|sigue|ahora)\b/;

/** True for "it won't work": it says what is expected, not that the steps were carried out. */
export const saysUntried = (text: string): boolean => {
  const said = foldText(text.normalize('NFC'));
  return ahead.test(said) && !behind.test(said);
};
