import type { Tried } from '../../dialogs/views/parts';
import type { ProcedureResult } from '../../domain/walk';
import { paragraph, run } from './line';
import { nothing, type Piece } from './piece';
import { dayAndTime } from './time';

/** What came of a procedure, in words. */
export const results: Readonly<Record<ProcedureResult, string>> = {
  fixed: 'fixed the problem',
  'not-fixed': 'did not fix it',
  done: 'done',
  'not-done': 'could not be done',
};

/** Everything that was tried, oldest first; of a longer list the last `most`, though a session rarely has more than six. */
export const triedList = (tried: readonly Tried[], timezone: string | null | undefined, most = 30): Piece => {
  if (tried.length === 0) return nothing;
  const shown = tried.slice(-most);
  const left = tried.length - shown.length;
  const lines = shown.map((entry) => ({
    title: entry.title,
    result: results[entry.result],
    at: `, ${dayAndTime(entry.at, timezone)}`,
  }));
  const earlier = left > 0 ? [`(${left} earlier not shown)`] : [];
  return {
    elements: [
      ...earlier.map((line) => paragraph([run(line, { isSubtle: true })])),
      ...lines.map(({ title, result, at }) => ({
        ...paragraph([run(`• ${title}: `), run(result, { weight: 'Bolder' }), run(at, { isSubtle: true })]),
        spacing: 'Small',
      })),
    ],
    text: [...earlier, ...lines.map(({ title, result, at }) => `• ${title}: ${result}${at}`)],
  };
};
