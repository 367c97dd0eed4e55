import type { FactId } from '../../domain/facts';
import { isSaying } from '../../domain/labels';
import { classifyAtLength, isAtLength, outOfTheBlue } from './at-length';
import { byTheFacts, choicesByTheFacts } from './by-the-facts';
import { decide, thresholds } from './decide';
import { applyExclusions } from './exclusions';
import { readFacts } from './facts/read-facts';
import { readableText } from './fold-text';
import { languages, type SymptomFile } from './read-symptoms';
import { remembered } from './remembered';
import type { ReadFact, Scored, Triage } from './result';
import { secondProblem } from './second-problem';
import { inSession } from './session-answers';
import { trainClassifier, type Classifier, type Example } from './train-classifier';
import { symptomsAlone, isVague } from './vague';

/** Every example sentence with its label. */
export const examplesOf = (symptoms: readonly SymptomFile[]): Example[] =>
  symptoms.flatMap(({ label, examples }) =>
    languages.flatMap((language) => examples[language].map((text) => ({ text, label }))),
  );

/** A text without a known word is only taken for what its letters make at least so likely: "thankss", not "asdf". */
const sureOfLetters = 0.4;

/** Parts of one text that are classified both where it is read at length and where a second problem is sought. */
const mostParts = 20;

/** A pasted error message names a file, which makes no code of it. */
const path = /[A-Za-z]:\\[^\s"'<>|]+/g;
const codeMark = /[{}$<>=*;|^~`\\]/g;

/** True for a text with so many marks of code that whoever sent it says nothing to the bot by it. */
const looksLikeCode = (text: string): boolean => (text.replace(path, ' ').match(codeMark)?.length ?? 0) >= 4;

/** Facts by which alone nobody can know what is wrong: what there is, and not how it is. */
const ofTheProduct: readonly FactId[] = ['outlook', 'windows', 'build', 'account'];

const fromOutside = (text: string, likely: readonly Scored[], facts: readonly ReadFact[]): readonly Scored[] =>
  isVague(
    text,
    facts.filter(({ fact }) => ofTheProduct.includes(fact)).map(({ words }) => words),
  )
    ? symptomsAlone(likely)
    : isAtLength(text)
      ? outOfTheBlue(likely)
      : likely;

/** Triage around a classifier: what the sentence excludes, what the conversation expects, what to do about it, and the facts. */
export const triageWith =
  (classify: Classifier): Triage =>
  (text, context) => {
    const read = readableText(text);
    const classifyOnce = remembered(mostParts, classify);
    const { ranked, knownWords } = classifyAtLength(read, classifyOnce);
    const told = readFacts(read);
    const likely = byTheFacts(applyExclusions(read, ranked), told.facts);
    const inside = context?.inSession === true;
    const atLength = !inside && isAtLength(read);
    const meant = inside ? inSession(read, likely) : fromOutside(read, likely, told.facts);
    const heard = looksLikeCode(read) ? meant.filter(({ label }) => !isSaying(label)) : meant;
    const known = /\p{L}{2}/u.test(read) && (knownWords > 0 || (meant[0]?.confidence ?? 0) >= sureOfLetters);
    const decided = decide(known ? heard : [], thresholds, atLength);
    const second = decided.label === null ? null : secondProblem(read, decided.label, classifyOnce);
    const alternatives = choicesByTheFacts(decided.alternatives, told.facts);
    return { ...decided, alternatives, ...told, second };
  };

/** Trains triage on the example sentences. Takes a moment, so it is done once, at start. */
export const trainTriage = (symptoms: readonly SymptomFile[]): Triage =>
  triageWith(trainClassifier(examplesOf(symptoms)));
