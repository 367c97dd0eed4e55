import { foldText } from '../../../language/tag/fold';

const what = String.raw`(?:it|this|that|my (?:message|answer|note|reply|mail|text|screenshots?|pictures?|files?)|what i (?:wrote|sent)|that one)`;
const receipts: readonly RegExp[] = [
  String.raw`(?:did|have|has) (?:you|they|she|he|anyone|anybody|someone|somebody|the helpdesk|it)(?: guys)?(?: already| even)? (?:get|got|gotten|receive|received|see|seen|read)(?: ${what})?(?: yet| already| ok)?`,
  String.raw`(?:did|has) ${what} (?:arrive|arrived|reach|reached|go through|gone through|come through|get through|get there)(?: you| them| ok)?(?: yet)?`,
  String.raw`(?:hast du|habt ihr|haben sie|hat (?:das|es|jemand|der helpdesk))(?: (?:das|es|sie|meine (?:nachricht|antwort)|mein bild))?(?: schon)? (?:bekommen|erhalten|gesehen|gelesen)`,
  String.raw`ist (?:das|es|meine (?:nachricht|antwort))(?: schon)? angekommen`,
  String.raw`(?:(?:avez vous|as tu|vous avez|tu as)(?: bien)? (?:recu|vu|lu)|l'avez vous(?: bien)? (?:recu|vu|lu)e?)(?: (?:ca|cela|mon message|ma reponse))?`,
  String.raw`(?:lo |ya lo |ya )?(?:has|habeis|han|ha) (?:recibido|visto|leido)(?: (?:esto|mi mensaje|mi respuesta))?`,
  String.raw`(?:te|os|les) (?:ha )?llego(?: (?:esto|mi mensaje|mi respuesta))?`,
].map((pattern) => new RegExp(`^(?:(?:hi|hello|hey|so|and|ok|sorry|hallo|und|bonjour|hola|y) )?${pattern}$`));

/** The longest such question, in UTF-16 units. */
const longest = 80;

/** True for a question that asks no more than whether something has arrived: "did you get it?" */
export const asksReceipt = (text: string): boolean => {
  if (text.length > longest) return false;
  const said = foldText(text.normalize('NFC'))
    .replace(/[^\p{L}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return receipts.some((pattern) => pattern.test(said));
};
