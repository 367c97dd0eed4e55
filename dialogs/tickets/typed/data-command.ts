import { foldText } from '../../../language/tag/fold';

/** What somebody wants of what is kept about them; `sure`: they were told what is deleted, and want it. */
export type WantedOfData = 'show' | 'delete' | 'sure';

/** Said to the letter: "delete my data" is no part of anything else. */
const phrases: Readonly<Record<WantedOfData, readonly string[]>> = {
  show: [
    ...[
      'show my data',
      'show me my data',
      'send me my data',
      'what do you know about me',
      'what do you store about me',
    ],
    ...['zeig meine daten', 'zeige meine daten', 'was weisst du uber mich', 'montre mes donnees', 'muestra mis datos'],
  ],
  delete: [
    ...['delete my data', 'delete all my data', 'erase my data', 'forget me', 'forget everything about me'],
    ...['losche meine daten', 'supprime mes donnees', 'borra mis datos'],
  ],
  sure: [
    ...['yes delete my data', 'yes, delete my data', 'ja, losche meine daten', 'ja losche meine daten'],
    ...['oui, supprime mes donnees', 'oui supprime mes donnees', 'si, borra mis datos', 'si borra mis datos'],
  ],
};
const longest = 60;

/** What a typed text wants of what is kept; null when it is none of these. */
export const dataCommand = (typed: string): WantedOfData | null => {
  if (typed.length > longest) return null;
  const plain = foldText(typed.normalize('NFC'))
    .replace(/^please |[.!?"“”]/g, '')
    .trim();
  const found = Object.entries(phrases).find(([, said]) => said.includes(plain));
  return (found?.[0] as WantedOfData | undefined) ?? null;
};
