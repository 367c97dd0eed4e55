import type { GuideEdge, GuideGraph, GuideNode } from '../../../contract/guides';
import { drawGuide } from '../../../dialogs/guide/draw/draw';
import { readsOf } from '../../../dialogs/guide/draw/graph';
import type { Guide, Library, Outcome, Step } from '../../../dialogs/guide/guide';
import type { Knowledge } from '../../../dialogs/conversation/context';
import type { Handle } from '../page';
import { Refused } from '../refused';
import { agentOnly } from '../sign-in/agent';
import { conditionWords } from './in-words';

const unknownYet = { reached: null, stopped: null } as const;

const nodeOfStep = (library: Library, step: Step): GuideNode => {
  const title =
    step.kind === 'ask'
      ? (library.questions.get(step.fact)?.ask ?? step.fact)
      : (library.procedures.get(step.procedure)?.title ?? step.procedure);
  return { id: step.id, kind: step.kind, title, ...unknownYet };
};

const nodeOfEnd = (library: Library, outcome: Outcome): GuideNode => {
  const { id, kind } = outcome;
  if (kind === 'advised') return { id, kind, title: library.advice.get(outcome.advice)?.title ?? id, ...unknownYet };
  if (kind === 'escalated')
    return { id, kind, title: library.reasons.get(outcome.because)?.requester ?? id, ...unknownYet };
  return { id, kind, title: '', ...unknownYet };
};

const edgesOf = (library: Library, step: Step): readonly GuideEdge[] => {
  const edge = (when: string, to: string): GuideEdge => ({ from: step.id, to, when, people: null });
  if (step.kind === 'ask')
    return step.then.map(({ when, go }) => edge(when === null ? '' : conditionWords(library, when, step.fact), go));
  return step.kind === 'fix'
    ? [edge('fixed', step.fixed), edge('not-fixed', step.notFixed)]
    : [edge('done', step.done), edge('not-done', step.notDone)];
};

const factsOf = (library: Library, guide: Guide): GuideGraph['facts'] => {
  const read = new Set(
    [...guide.steps.values()].flatMap((step) => [
      ...(step.kind === 'ask' ? [step.fact] : []),
      ...readsOf(step, library),
    ]),
  );
  return [...library.facts.values()]
    .filter(({ id }) => read.has(id))
    .map(({ id, name, values }) => ({
      id,
      title: name,
      values: [...values].map(([value, title]) => ({ id: value, title })),
    }));
};

const symptomsOf = ({ catalogue }: Knowledge, guide: Guide) =>
  guide.for.map((id) => ({ id, title: catalogue.get(id)?.title ?? id }));

/** The guide of this name. Throws Refused. */
export const guideNamed = (library: Library, name: string): Guide => {
  const guide = library.guides.get(name);
  if (!guide) throw new Refused('unknown', 'guide');
  return guide;
};

/** All guides. One that has faults is refused at the start, so there are none among those that run. */
export const guideList: Handle<'GET /guides'> = async ({ services }, who) => {
  await agentOnly(services, who);
  const { library } = services.library;
  return {
    guides: [...library.guides.values()].map((guide) => ({
      ...{ id: guide.id, title: guide.title, version: guide.version, steps: guide.steps.size },
      for: symptomsOf(services.library, guide),
    })),
    faults: [],
  };
};

/** A guide as a graph. */
export const guideGraph: Handle<'GET /guides/:guide'> = async ({ services }, who, asked) => {
  await agentOnly(services, who);
  const { library } = services.library;
  const guide = guideNamed(library, asked.guide);
  const steps = [...guide.steps.values()];
  return {
    ...{ id: guide.id, title: guide.title, version: guide.version, start: guide.start },
    nodes: [
      ...steps.map((step) => nodeOfStep(library, step)),
      ...[...guide.outcomes.values()].map((outcome) => nodeOfEnd(library, outcome)),
    ],
    edges: steps.flatMap((step) => edgesOf(library, step)),
    mermaid: drawGuide(library, guide),
    facts: factsOf(library, guide),
  };
};
