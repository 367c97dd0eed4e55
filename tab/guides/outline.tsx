import type { GuideGraph, GuideNode } from '../../contract/guides';
import { Line } from '../parts/line';
import { LinkWithin } from '../parts/link-within';
import { say } from '../texts/say';
import { answerWords, peopleOf, titleOf } from './node-words';

interface OutlineProps {
  readonly graph: GuideGraph;
  readonly here: string | null;
}

/** The steps in the order in which a walk meets them. */
const inOrder = ({ nodes, edges, start }: GuideGraph): readonly GuideNode[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const met = new Set<string>();
  const visit = (id: string): void => {
    if (met.has(id)) return;
    met.add(id);
    for (const { from, to } of edges) if (from === id) visit(to);
  };
  visit(start);
  return [...met].flatMap((id) => byId.get(id) ?? []);
};

/** The same as the graph, as a list: each step with the ways on from it, which are links within the list. */
export const Outline = ({ graph, here }: OutlineProps) => {
  const titles = new Map(graph.nodes.map((node) => [node.id, titleOf(node)]));
  return (
    <ol className="outline">
      {inOrder(graph).map((node) => (
        <li key={node.id} id={`step-${node.id}`} tabIndex={-1} aria-current={node.id === here ? 'step' : undefined}>
          <span className="mark">{say('page-step-kind', { kind: node.kind })}</span> <Line text={titleOf(node)} />
          {node.reached !== null && (
            <span className="quiet">
              {' '}
              {say('page-reached', { reached: peopleOf(node.reached), stopped: peopleOf(node.stopped) || '0' })}
            </span>
          )}
          <ul>
            {graph.edges
              .filter(({ from }) => from === node.id)
              .map(({ to, when, people }) => (
                <li key={`${to} ${when}`}>
                  {answerWords(when)} →{' '}
                  <LinkWithin to={`step-${to}`}>
                    <Line text={titles.get(to) ?? to} />
                  </LinkWithin>
                  {people !== null && <span className="quiet"> {peopleOf(people)}</span>}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
