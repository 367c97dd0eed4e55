import { Button } from '@fluentui/react-button';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { GuideGraph } from '../../contract/guides';
import { say } from '../texts/say';
import { boxHeight, boxWidth, layOut } from './lay-out';
import { peopleOf, titleOf } from './node-words';

const sizes = [0.4, 0.6, 0.8, 1, 1.3, 1.6] as const;

interface GraphProps {
  readonly graph: GuideGraph;
  /** The step where the walk stands. */
  readonly here: string | null;
  /** The steps that were met on the way. */
  readonly way: ReadonlySet<string>;
}

/** A guide drawn: a box for each step, an arrow for each way on. The list below it says the same, and is for keys and ears. */
export const Graph = ({ graph, here, way }: GraphProps) => {
  const [size, setSize] = useState(2);
  const drawn = useMemo(() => layOut(graph, titleOf), [graph]);
  const scale = sizes[size] ?? 1;
  const pane = useRef<HTMLDivElement>(null);
  const at = drawn.nodes.find(({ node }) => node.id === (here ?? graph.start));
  // The pane shows where the walk stands; the rest is a scroll away.
  useEffect(() => {
    if (at && pane.current)
      pane.current.scrollTo({ left: at.x * scale - pane.current.clientWidth / 2, top: at.y * scale - boxHeight * 2 });
  }, [at, scale]);
  return (
    <div>
      <div className="buttons" role="group" aria-label={say('page-zoom')}>
        <Button size="small" disabled={size === 0} onClick={() => setSize(size - 1)}>
          {say('page-smaller')}
        </Button>
        <Button size="small" disabled={size === sizes.length - 1} onClick={() => setSize(size + 1)}>
          {say('page-larger')}
        </Button>
      </div>
      <div className="graph-pane" tabIndex={0} role="region" aria-label={say('page-drawing')} ref={pane}>
        <svg
          role="img"
          aria-label={say('page-graph-of', { title: graph.title, steps: graph.nodes.length })}
          className="graph"
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          width={drawn.width * scale}
          height={drawn.height * scale}
        >
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="11"
              markerHeight="11"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 10 5 0 10Z" className="arrow" />
            </marker>
          </defs>
          {drawn.edges.map(({ edge, points }) => {
            const middle = points[Math.floor(points.length / 2)];
            const people = peopleOf(edge.people);
            return (
              <g key={`${edge.from} ${edge.to} ${edge.when}`}>
                <path
                  className={way.has(edge.from) && (way.has(edge.to) || edge.to === here) ? 'edge edge-walked' : 'edge'}
                  d={points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
                  markerEnd="url(#arrow)"
                />
                {middle && (edge.when || people) && (
                  <text x={middle.x} y={middle.y} textAnchor="middle" className="edge-label">
                    {[edge.when.length > 24 ? `${edge.when.slice(0, 23)}…` : edge.when, people]
                      .filter(Boolean)
                      .join(' · ')}
                  </text>
                )}
              </g>
            );
          })}
          {drawn.nodes.map(({ node, x, y, lines }) => (
            <g
              key={node.id}
              className={`node node-${node.kind}${node.id === here ? ' node-here' : way.has(node.id) ? ' node-met' : ''}`}
            >
              <rect
                x={x - boxWidth / 2}
                y={y - boxHeight / 2}
                width={boxWidth}
                height={boxHeight}
                rx={node.kind === 'ask' ? 28 : 4}
              />
              {lines.map((line, at) => (
                <text key={line} x={x} y={y + 5 + (at - (lines.length - 1) / 2) * 16} textAnchor="middle">
                  {line}
                </text>
              ))}
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
};
