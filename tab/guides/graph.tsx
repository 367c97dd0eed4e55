import { Button } from '@fluentui/react-button';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GuideEdge, GuideGraph } from '../../contract/guides';
import { say } from '../texts/say';
import { boxHeight, boxWidth, layOut } from './lay-out';
import { answerWords, peopleOf, titleOf } from './node-words';

/** How much larger or smaller each press makes it, and the bounds. */
const zoom = 1.3;
const smallest = 0.15;
const largest = 2;

/** When a way is taken, and how many took it. */
const edgeWords = ({ when, people }: GuideEdge): string =>
  [when === '' ? '' : answerWords(when), peopleOf(people)].filter(Boolean).join(' · ');

interface GraphProps {
  readonly graph: GuideGraph;
  /** The step where the walk stands. */
  readonly here: string | null;
  /** The steps that were met on the way. */
  readonly way: ReadonlySet<string>;
}

/** A guide drawn: a box for each step, an arrow for each way on. The list below it says the same, and is for keys and ears. */
export const Graph = ({ graph, here, way }: GraphProps) => {
  const drawn = useMemo(() => layOut(graph, { node: titleOf, edge: edgeWords }), [graph]);
  const pane = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  /** As large as the whole of it is seen. */
  const fit = useCallback(() => {
    const room = pane.current;
    if (room) setScale(Math.min(1, room.clientWidth / drawn.width, (window.innerHeight * 0.7) / drawn.height));
  }, [drawn]);
  useLayoutEffect(fit, [fit]);
  const at = drawn.nodes.find(({ node }) => node.id === (here ?? graph.start));
  // Where it is larger than its pane, the pane shows where the walk stands; the rest is a scroll away.
  useEffect(() => {
    if (at && pane.current)
      pane.current.scrollTo({ left: at.x * scale - pane.current.clientWidth / 2, top: at.y * scale - boxHeight * 2 });
  }, [at, scale]);
  return (
    <div>
      <div className="buttons" role="group" aria-label={say('page-zoom')}>
        <Button size="small" disabledFocusable={scale <= smallest} onClick={() => setScale(scale / zoom)}>
          {say('page-smaller')}
        </Button>
        <Button size="small" disabledFocusable={scale >= largest} onClick={() => setScale(scale * zoom)}>
          {say('page-larger')}
        </Button>
        <Button size="small" onClick={fit}>
          {say('page-fit')}
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
          {drawn.edges.map(({ edge, points, label, lines }) => {
            return (
              <g key={`${edge.from} ${edge.to} ${edge.when}`}>
                <path
                  className={way.has(edge.from) && (way.has(edge.to) || edge.to === here) ? 'edge edge-walked' : 'edge'}
                  d={points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
                  markerEnd="url(#arrow)"
                />
                <title>{edgeWords(edge)}</title>
                {lines.map((line, row) => (
                  <text
                    key={row}
                    x={label.x}
                    y={label.y + 4 + (row - (lines.length - 1) / 2) * 14}
                    textAnchor="middle"
                    className="edge-label"
                  >
                    {line}
                  </text>
                ))}
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
