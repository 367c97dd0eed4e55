import type { Guide, Library, Outcome, Step } from '../guide';

const quoted = (words: string): string => `"${words.replaceAll('"', '#quot;').replaceAll(/\*\*|`/g, '')}"`;

// Mermaid takes some words ("end", say) for its own; a prefix keeps every id apart from them.
const node = (id: string): string => `n-${id}`;
const arrow = (from: string, label: string, to: string): string =>
  `  ${node(from)} -->${label === '' ? '' : `|${quoted(label)}|`} ${node(to)}`;

const drawStep = (library: Library, step: Step): readonly string[] => {
  if (step.kind === 'ask') {
    const words = library.questions.get(step.fact)?.ask ?? step.fact;
    return [`  ${node(step.id)}{${quoted(words)}}`, ...step.then.map(({ when, go }) => arrow(step.id, when ?? '', go))];
  }
  const title = library.procedures.get(step.procedure)?.title ?? step.procedure;
  const ends =
    step.kind === 'fix'
      ? [arrow(step.id, 'fixed', step.fixed), arrow(step.id, 'not fixed', step.notFixed)]
      : [arrow(step.id, 'done', step.done), arrow(step.id, 'not done', step.notDone)];
  return [`  ${node(step.id)}[${quoted(title)}]`, ...ends];
};

const wordsOf = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case 'solved':
      return 'Solved';
    case 'escalated':
      return `Helpdesk: ${outcome.because} (${outcome.urgency})`;
    case 'advised':
      return `Advice: ${outcome.advice}`;
  }
};

/** A guide as a Mermaid flowchart: questions are diamonds, procedures boxes, outcomes round. */
export const drawGuide = (library: Library, guide: Guide): string =>
  [
    'flowchart TD',
    `  start((${quoted(guide.title)})) --> ${node(guide.start)}`,
    ...[...guide.steps.values()].flatMap((step) => drawStep(library, step)),
    ...[...guide.outcomes.values()].map((outcome) => `  ${node(outcome.id)}([${quoted(wordsOf(outcome))}])`),
  ].join('\n');
