import type { Session } from '../../../domain/session';
import { foldText } from '../../../language/tag/fold';
import { say } from '../../../texts/say';
import type { Response } from '../context';

/** Small words of which no sentence is without some, folded; none of them is a word of another of these languages. */
const smallWords = {
  en: 'the is are my in of to and not it on have with this that i what how when was for but from does',
  de: 'ich ist und nicht das mein meine meinem mit auf seit im zeigt nur aber der die auch wenn bei wie sind ein eine habe fehlen',
  fr: 'je le les mon mes dans est et pas sur une des du depuis ne avec mais ma que il sont qui vous ai affiche',
  es: 'el los mi mis en y las del desde con pero una que me estan esta tengo por hay veo muestra faltan',
} as const;
type Language = keyof typeof smallWords;

const languages = Object.keys(smallWords) as readonly Language[];
const fewest = 2;

/** The language of a text, by its small words; null where too few tell, or two languages are as likely. */
export const languageOf = (text: string): Language | null => {
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  const counts = languages.map((language) => {
    const small = new Set(smallWords[language].split(' '));
    return words.filter((word) => small.has(word)).length;
  });
  const most = Math.max(...counts);
  const [only, ...others] = languages.filter((_, at) => counts[at] === most);
  return most >= fewest && only !== undefined && others.length === 0 ? only : null;
};

/** Whoever begins their first problem ever in another language is told once, kindly, that the answers are in English. */
export const inEnglishOnce = (latest: Session | null, text: string, response: Response): Response => {
  const language = languageOf(text);
  if (latest !== null || response.session === null || language === null || language === 'en') return response;
  return {
    ...response,
    effects: [{ kind: 'say', text: say('answers-in-english', { language }) }, ...response.effects],
  };
};
