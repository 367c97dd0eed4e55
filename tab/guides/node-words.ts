import type { GuideNode } from '../../contract/guides';
import type { Count } from '../../contract/insights';
import { countWords } from '../insights/cells';
import { say } from '../texts/say';

/** What a step is called; an end that has no words of its own is called by its kind. */
export const titleOf = ({ title, kind }: GuideNode): string => title || say('page-step-kind', { kind });

/** How many people, in words; empty where that is not known. */
export const peopleOf = (count: Count | null): string => (count === null ? '' : countWords(count));

const results = ['fixed', 'not-fixed', 'done', 'not-done'] as const;

/** An answer or a condition in words: what came of a procedure has words of the page, all else those of the pack. */
export const answerWords = (text: string): string => {
  const result = results.find((each) => each === text);
  return result ? say('page-result', { result }) : text || say('page-otherwise');
};
