import { isSymptom, type DeclaredLabels } from '../../domain/labels';
import { isFilling } from '../filling';
import { foldText } from '../tag/fold';
import type { Scored } from '../result';
import { wordsOf } from '../learning/names';

const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap((some) => some.split(' ')));

/** What a vague text is about. */
const things = setOf(
  'outlook email emails mail mails mailbox inbox',
  'postfach mailprogramm mailkonto',
  "messagerie boite d'outlook correo correos buzon",
);

/** That something is wrong, without what. */
const troubles = setOf(
  'problem problems issue issues trouble troubles wrong broken weird strange strangely odd oddly funny crazy help',
  'misbehaving misbehaves screwed messed acting acts playing',
  'probleme kaputt spinnt komisch komische komisches seltsam seltsame merkwurdig bockt streikt zickt arger hilfe',
  'problemes souci soucis bizarre bug bugs panne aide',
  'problema problemas raro rara falla fallan fallo ayuda',
);

/** With a "not", the same. */
const works = setOf(
  'work works working right properly correctly well',
  'geht gehen lauft laufen funktioniert funktionieren stimmt tut',
  'marche marchent fonctionne fonctionnent va vont',
  'funciona funcionan anda va',
);
const nots = setOf("not doesn't doesnt isn't isnt don't dont won't aren't nicht pas plus no");

const small = setOf(
  "a an the my our this it its it's is are has have i i've i'm we with something there there's again today now since",
  'morning yesterday up need please hi hello hey so just really very',
  'mein meine meinem das der die den dem mit ein eine einen es ist sind hat habe ich wir macht machen heute wieder',
  'seit gestern etwas sachen richtig bitte hallo',
  "le la les l mon ma mes un une avec est j'ai ai ne n'est c'est il y a depuis ce matin aujourd'hui bonjour",
  'el los las mi mis con en algo tengo hay esta estan un una desde hoy bien hola',
);

/**
 * True for a text that says that something about mail is wrong, and no more, or that only names Outlook and what is
 * known of it (`facts`, the words that were read): from that nobody can know what is wrong.
 */
export const isVague = (text: string, facts: readonly string[] = []): boolean => {
  const words = wordsOf(foldText(facts.reduce((rest, said) => rest.replace(said, ' '), text)));
  if (facts.length > 0 && isFilling(words.join(' '))) return true;
  const allIn = (...known: readonly ReadonlySet<string>[]): boolean =>
    words.every((word) => known.some((some) => some.has(word)));
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  if (has(things) && allIn(things, small)) return true;
  const wrong = has(troubles) || (has(nots) && has(works));
  return wrong && has(things) && allIn(things, troubles, works, nots, small);
};

/** Too little to start a guide, enough to ask. */
const asked = 0.7;

/** What to ask about after a vague text: symptoms alone, whatever its few words make likely. */
export const symptomsAlone = (scored: readonly Scored[], labels: DeclaredLabels): readonly Scored[] => {
  const symptoms = scored.filter(({ label }) => isSymptom(labels, label));
  const all = symptoms.reduce((sum, { confidence }) => sum + confidence, 0) || 1;
  return symptoms.map(({ label, confidence }) => ({ label, confidence: (confidence / all) * asked }));
};
