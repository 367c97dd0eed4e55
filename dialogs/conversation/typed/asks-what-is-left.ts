import { foldText } from '../../../language/tag/fold';

const left =
  /\b(?:(?:much|any|lot|how) longer|(?:time|minutes|much|long) (?:is |are )?(?:left|to go|remaining|more)|how long (?:still|more)|still (?:take|need)|(?:wie lange|dauert (?:es|das)|braucht (?:es|das)) noch|noch (?:lange|dauern)|(?:combien de temps|longtemps) encore|encore (?:longtemps|combien)|reste t il|(?:cuanto|mucho) (?:falta|queda|mas)|falta mucho|queda mucho)\b/;

/** True for a question that asks how long something takes from now on. */
export const asksWhatIsLeft = (text: string): boolean =>
  left.test(
    foldText(text.slice(0, 300).normalize('NFC'))
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  );
