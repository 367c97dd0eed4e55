import dagre from '@dagrejs/dagre';
import type { GuideEdge, GuideGraph, GuideNode } from '../../contract/guides';

/** A node in its place: the middle of its box, and the box, in units of the drawing. */
export interface PlacedNode {
  readonly node: GuideNode;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}
export interface PlacedEdge {
  readonly edge: GuideEdge;
  /** The middle of its words. */
  readonly label: { readonly x: number; readonly y: number };
  readonly lines: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export const boxWidth = 190;
export const boxHeight = 62;
const longestLine = 24;
const mostLines = 3;
/** How much room a line of words beside an edge takes. */
const labelHeight = 14;
const letterWidth = 6.2;

/** Words in lines that fit a box. */
const linesOf = (text: string): readonly string[] => {
  if (text === '') return [];
  const lines: string[] = [];
  for (const word of text.replaceAll(/\*\*|`/gu, '').split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''} …`];
};

/** What stands in a box, and beside an edge. */
interface Words {
  readonly node: (node: GuideNode) => string;
  readonly edge: (edge: GuideEdge) => string;
}

/** Gives every step its place, from the first one down. Edges between the same two steps are drawn as one each. */
export const layOut = ({ nodes, edges }: GuideGraph, words: Words): Drawing => {
  const labels = edges.map((edge) => linesOf(words.edge(edge)));
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 30, ranksep: 30, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width: boxWidth, height: boxHeight });
  edges.forEach(({ from, to }, at) => {
    const lines = labels[at] ?? [];
    const room = {
      width: Math.max(0, ...lines.map(({ length }) => length)) * letterWidth,
      height: lines.length * labelHeight,
      labelpos: 'c',
    };
    graph.setEdge(from, to, lines.length > 0 ? room : {}, String(at));
  });
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { readonly x: number; readonly y: number };
      return { node, x, y, lines: linesOf(words.node(node)) };
    }),
    edges: edges.map((edge, at) => {
      const {
        points = [],
        x = 0,
        y = 0,
      } = graph.edge({ v: edge.from, w: edge.to, name: String(at) }) as {
        readonly points?: PlacedEdge['points'];
        readonly x?: number;
        readonly y?: number;
      };
      return { edge, points, label: { x, y }, lines: labels[at] ?? [] };
    }),
  };
};
