import type { FactId } from '../../../domain/facts';
import { isSaying } from '../../../domain/labels';
import type { Session } from '../../../domain/session';
import type { Library } from '../../guide/guide';
import type { ReadFact, Triaged } from '../../../language/result';
import { isFilling } from '../../../language/filling';
import { isVague } from '../../../language/classify/vague';
import { isOfSetUp } from '../set-up-facts';
import { plainWords } from '../typed/plain-words';

/** Less sure than this that all is well again, nothing is ended: a loose word must not close somebody's case. */
const sureOfFixed = 0.45;
/** Less sure than this of any problem, the choices on the card stay as they are. */
const sureOfChoices = 0.25;
/** Less sure than this of a topic that is not Mailmend's, the problem at hand is not left for it. */
const sureOfTopic = 0.4;

/** Values whose bare name says too little, or tells the problem itself. */
const saysTooLittle = ['yes', 'no', 'unsure', 'unknown', 'new', 'web', 'disconnected', 'trying', 'working-offline'];

/** Sayings that leave the hand-over card for something else; what else is typed there is meant for the helpdesk. */
const leavesHandOver = ['fixed', 'cancel', 'back'];
const sureOfLeaving = 0.9;

/** The fact that a text is the name of and nothing else, such as "connected" or "2016"; null when it could be two. */
const namedFact = (library: Library, text: string): ReadFact | null => {
  const said = plainWords(text);
  if (said === '' || library.labels.has(said) || isSaying(said)) return null;
  const found = [...library.questions].flatMap(([fact, { choices }]) =>
    choices
      .filter(
        ({ value, label }) => !saysTooLittle.includes(value) && [plainWords(value), plainWords(label)].includes(said),
      )
      .map(({ value }): ReadFact => ({ fact, value, words: text.slice(0, 200) })),
  );
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
};

const elsewhere = /\b(web|browser|owa|webmail|navegador|navigateur|phone|mobile|iphone|ipad|handy|telefon)\b/;
const onTheWeb = /\b(web|browser|owa|webmail|navegador|navigateur)\b/;
const notOnlyThere =
  /\b(now|again|too|also|both|everywhere|not|no|t|jetzt|wieder|auch|nicht|kein|maintenant|pas|ahora)\b/;

const says = (facts: readonly ReadFact[], fact: FactId, ...values: readonly string[]): boolean =>
  facts.some((each) => each.fact === fact && values.includes(each.value));

/** "It works on the web" is no end of the problem: it says that the mailbox is right. */
const worksElsewhere = (text: string, { label, facts }: Triaged): readonly ReadFact[] | null => {
  const said = plainWords(text);
  const isPraise = label === 'fixed' || (label === 'server-side' && says(facts, 'web-right', 'yes'));
  if (!isPraise || !elsewhere.test(said) || notOnlyThere.test(said)) return null;
  const web: ReadFact = { fact: 'web-right', value: 'yes', words: text.slice(0, 200) };
  return onTheWeb.test(said) && !facts.some(({ fact }) => fact === web.fact) ? [...facts, web] : facts;
};

/** What is left of a text without the words that facts were read from. */
const related = (text: string, facts: readonly ReadFact[]): string =>
  plainWords(facts.reduce((left, { words }) => left.replace(words, ' '), text));

/** Of the facts of a text those that are names; what is told in a whole sentence may be what is wrong. */
export const namesAmong = (facts: readonly ReadFact[]): readonly ReadFact[] =>
  facts.filter(({ fact, value }) => isOfSetUp(fact) || fact === 'status-bar' || value === 'unknown');

/** True for a text that is facts and nothing else, such as "Windows 10": whatever it sounds like, it tells no problem. */
export const isFactsAlone = (text: string, facts: readonly ReadFact[]): boolean => {
  return facts.length > 0 && isFilling(related(text, facts));
};

const nothingWorks =
  /\b(nothing (\w+ )?(works|helps|worked|helped)|nichts (davon )?(geht|funktioniert|hilft)|rien ne (marche|fonctionne)|nada funciona)\b/;

/** "Nothing works" praises nothing, whatever its words are like. */
const unpraised = (text: string, triaged: Triaged): Triaged =>
  triaged.label === 'fixed' && nothingWorks.test(plainWords(text)) ? { ...triaged, label: 'not-fixed' } : triaged;

/** What a text means out of the blue: the bare name of a fact, such as "connected", tells no problem there either. */
export const outOfTheBlue = (library: Library, text: string, triaged: Triaged): Triaged => {
  const learnt = namedFact(library, text);
  return learnt
    ? { ...triaged, facts: [learnt], decision: 'unknown', label: null, second: null }
    : unpraised(text, triaged);
};

/**
 * What a text means in a session that goes on, where less is told than out of the blue: the bare name of a fact tells no
 * problem, "it works on the web" ends nothing, and a faint likeness moves nothing. A loss stays one.
 */
export const inContext = (library: Library, session: Session, text: string, read: Triaged): Triaged => {
  const triaged = unpraised(text, read);
  const { label, decision, confidence } = triaged;
  if (label === 'data-loss') return triaged;
  const learnt = namedFact(library, text);
  const facts = learnt ? [learnt] : (worksElsewhere(text, triaged) ?? triaged.facts);
  const tellsNothing: Triaged = { ...triaged, facts, decision: 'unknown', label: null, second: null };
  if (learnt ?? worksElsewhere(text, triaged)) return tellsNothing;
  if (session.stage === 'handing-over' && decision === 'command') {
    return leavesHandOver.includes(label ?? '') && confidence >= sureOfLeaving ? triaged : tellsNothing;
  }
  if (label === 'disconnected' && says(facts, 'status-bar', 'connected', 'online')) return tellsNothing;
  // "Outlook says Disconnected" tells a problem; in a guide the bare words are an answer that came unasked.
  const isBareInGuide = session.stage === 'guiding' && related(text, facts) === '';
  const told = session.label === null ? namesAmong(facts) : facts;
  if (isFactsAlone(text, told) && (isBareInGuide || decision !== 'start')) return tellsNothing;
  if (session.label !== null && decision === 'clarify' && isVague(text)) return tellsNothing;
  // "Outlook", and no word of what is the matter with it.
  if (decision !== 'command' && isFilling(plainWords(text))) return tellsNothing;
  if (decision === 'command') return label === 'fixed' && confidence < sureOfFixed ? tellsNothing : triaged;
  if (decision === 'out-of-scope' && (label === 'chitchat' || confidence < sureOfTopic)) return tellsNothing;
  return decision === 'clarify' && confidence < sureOfChoices ? tellsNothing : triaged;
};
