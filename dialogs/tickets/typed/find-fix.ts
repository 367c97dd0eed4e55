import { foldText } from '../../../language/tag/fold';

/** A procedure as an agent may name it. */
interface Named {
  readonly id: string;
  readonly title: string;
}

const wordsOf = (text: string): readonly string[] => foldText(text.toLowerCase()).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** The procedures that share most words with what was typed, by title and id; none when none shares any. */
export const findFix = <T extends Named>(procedures: readonly T[], typed: string): readonly T[] => {
  const wanted = new Set(wordsOf(typed));
  const shared = procedures.map(
    ({ id, title }) => [...new Set(wordsOf(`${id} ${title}`))].filter((word) => wanted.has(word)).length,
  );
  const most = Math.max(0, ...shared);
  return most === 0 ? [] : procedures.filter((_, index) => shared[index] === most);
};
