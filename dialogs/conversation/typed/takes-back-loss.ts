import { lossTold } from '../../../language/classify/loss';
import { foldText } from '../../../language/tag/fold';

/** For so long what was taken for a loss can be taken back, in milliseconds. */
export const takesBackWithin = 600_000;

const unmeant =
  /\b(?:not what i (?:meant|said|wrote)|(?:did ?n'?t|did not|never) (?:mean|say) (?:it|that|this)|misunderst\w+|misread|false alarm|not (?:really )?(?:lost|gone|missing)|(?:so|das) (?:war|habe ich|hab ich)? ?(?:das )?nicht (?:so )?gemeint|nicht gemeint|missversta\w+|fehlalarm|pas ce que je (?:voulais|veux) dire|fausse alerte|malentendu|no (?:es|era) lo que quer?ia decir|no quise decir|falsa alarma|malentendido)\b/;

/** True for a text that says that no mail is gone after all, or that it was not meant so. */
export const takesBackLoss = (text: string): boolean =>
  text.length <= 300 && (unmeant.test(foldText(text.normalize('NFC'))) || lossTold(text) === 'denied');
