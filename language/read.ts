import type { FactId } from '../domain/facts';
import { behalfIn } from './behalf';
import { isSaying, type DeclaredLabels } from '../domain/labels';
import { classifyAtLength, isAtLength, outOfTheBlue } from './classify/at-length';
import { choicesByTheFacts } from './classify/by-the-facts';
import { decide, thresholds } from './classify/decide';
import { secondProblem } from './classify/second-problem';
import { asMeant, inSession } from './classify/session-answers';
import type { Classifier } from './classify/classifier';
import { symptomsAlone, isVague } from './classify/vague';
import type { ReadFacts } from './facts/read-facts';
import type { Hear, Said } from './reading';
import { remembered } from './remembered';
import type { ReadFact, Scored, Triaged, TriageContext } from './result';

/** All that one text says: its words and clauses, the problems that it may mean, and the facts that it tells. */
export interface Reading extends Said, Triaged {
  /** Every label, most likely first, as it is meant in this text. */
  readonly problems: readonly Scored[];
}

/** Reads a text, once a turn. Made once, at start; pure and fast afterwards. */
export type Read = (text: string, context?: TriageContext) => Reading;

/** A text without a known word is only taken for what its letters make at least so likely: "thankss", not "asdf". */
const sureOfLetters = 0.25;

/** Parts of one text that are classified both where it is read at length and where a second problem is sought. */
const mostParts = 20;

const codeMark = /^[{}$<>=*;|^~`\\]$/;
const fewestMarks = 4;

/** True for a text with so many marks of code that whoever sent it says nothing to the bot by it. */
const looksLikeCode = ({ words }: Said): boolean =>
  words.filter(({ text }) => codeMark.test(text)).length >= fewestMarks;

/** Facts by which alone nobody can know what is wrong: what there is, and not how it is. */
const ofTheProduct: readonly FactId[] = ['outlook', 'windows', 'build', 'account'];

const fromOutside = (
  said: Said,
  likely: readonly Scored[],
  facts: readonly ReadFact[],
  labels: DeclaredLabels,
): readonly Scored[] => {
  const named = facts.filter(({ fact }) => ofTheProduct.includes(fact)).map(({ words }) => words);
  if (isVague(said.text, named)) return symptomsAlone(likely, labels);
  return isAtLength(said.text) ? outOfTheBlue(likely) : likely;
};

/** What stands before the name of a program: "in Outlook 2016". */
const leadsTo = /\b(?:in|on|with|using|im|mit|unter|dans|sous|avec|en|con)$/i;

/** A text without the words of what somebody works with. */
const withoutProduct = (text: string, facts: readonly ReadFact[]): string =>
  facts
    .filter(({ fact }) => ofTheProduct.includes(fact))
    .reduce((left, { words }) => {
      const at = left.indexOf(words);
      return at < 0 ? left : left.slice(0, at).trimEnd().replace(leadsTo, '') + left.slice(at + words.length);
    }, text);

/** The reader around a classifier: what the conversation expects, what to do, and the facts. */
export const reading =
  (classify: Classifier, hear: Hear, readFacts: ReadFacts, labels: DeclaredLabels): Read =>
  (text, context) => {
    const said = hear(text);
    const classifyPart = remembered(mostParts, (part: string) => classify(hear(part)));
    const { ranked, knowsWords } = classifyAtLength(said.text, classify(said), classifyPart);
    const told = readFacts(said, context?.asks ?? null);
    const inside = context?.inSession === true;
    const atLength = !inside && isAtLength(said.text);
    const heard = inside ? inSession(said.text, ranked) : fromOutside(said, ranked, told.facts, labels);
    const meant = asMeant(said.text, heard);
    const problems = looksLikeCode(said) ? meant.filter(({ label }) => !isSaying(label)) : meant;
    const known = /\p{L}{2}/u.test(said.text) && (knowsWords || (meant[0]?.confidence ?? 0) >= sureOfLetters);
    const asTold = decide(known ? problems : [], labels, thresholds, atLength);
    // With what somebody works tells nothing of the problem, and makes nobody less sure of it.
    const alone = asTold.decision === 'clarify' ? withoutProduct(said.text, told.facts) : said.text;
    const itself = alone === said.text ? asTold : decide(classify(hear(alone)).ranked, labels, thresholds, atLength);
    const decided = itself.decision === 'start' && itself.label === asTold.label ? itself : asTold;
    const second = decided.label === null ? null : secondProblem(said.text, decided.label, classifyPart);
    const alternatives = choicesByTheFacts(decided.alternatives, told.facts);
    return { ...said, ...decided, alternatives, ...told, second, behalf: behalfIn(said), problems };
  };
