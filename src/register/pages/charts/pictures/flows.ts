import type { ChartFigures, ChartRow, ChartSeries } from '../charted.js';
import type { Drawing, Sheet } from './drawing.js';
import { linesOf } from './lines.rules.js';
import { INK, LETTERS } from './looks.js';

const LABEL_WIDTHS = { wide: 250, narrow: 112 } as const;
const NODE_HEIGHTS = { wide: 36, narrow: 48 } as const;
// So many letters there is room for, in how many lines.
const LETTERS_IN_LINE = { wide: 27, narrow: 14 } as const;
const LINES = { wide: 1, narrow: 2 } as const;
const NODE_WIDTH = 8;
const LINE_HEIGHT = 1.2;

/** Two columns, and between them bands as broad as there are meetings. Where each stands follows from the figures alone. */
export function flows({ rows }: ChartFigures, { size, number }: Sheet): Drawing {
  const [ones, others] = [nodesOf(rows, (row) => row), nodesOf(rows, (row) => row.beside)];
  const side = LABEL_WIDTHS[size];
  const lineHeight = LETTERS[size] * LINE_HEIGHT;
  const label = { fontSize: LETTERS[size], color: INK, lineHeight };
  // Labels of as many lines as there may be have room, however thin what they name is.
  const nodeGap = LINES[size] * lineHeight + 2;
  const edge = nodeGap / 2;
  const node = ({ thing, count }: Node, at: 'left' | 'right') => ({
    name: nameOf(thing, at),
    itemStyle: { color: 'var(--chart-1)', borderColor: 'var(--chart-1-edge)' },
    // As a text it would be a template.
    label: { ...label, position: at, formatter: () => labelOf(thing.label, number(count), size) },
  });
  return {
    height: Math.max(ones.length, others.length) * NODE_HEIGHTS[size] + 2 * edge,
    option: {
      series: [
        {
          type: 'sankey',
          silent: true,
          ...{ left: side, right: side, top: edge, bottom: edge, nodeWidth: NODE_WIDTH, nodeGap },
          layoutIterations: 32,
          draggable: false,
          data: [...ones.map((each) => node(each, 'left')), ...others.map((each) => node(each, 'right'))],
          links: rows.map((row) => ({
            source: nameOf(row, 'left'),
            target: nameOf(row.beside ?? row, 'right'),
            value: row.counts[0] ?? 0,
          })),
          lineStyle: { color: 'var(--chart-flow)', opacity: 0.45, curveness: 0.5 },
        },
      ],
    },
  };
}

// The figure stands whole, whatever is left of the name.
function labelOf(name: string, count: string, size: Sheet['size']): string {
  const letters = LETTERS_IN_LINE[size] - count.length - 1;
  return `${linesOf(name, { letters, most: LINES[size] }).join('\n')} ${count}`;
}

interface Node {
  thing: ChartSeries;
  count: number;
}

function nodesOf(rows: readonly ChartRow[], thingOf: (row: ChartRow) => ChartSeries | undefined): Node[] {
  const nodes = new Map<string, Node>();
  for (const row of rows) {
    const thing = thingOf(row) ?? row;
    const count = (nodes.get(thing.code)?.count ?? 0) + (row.counts[0] ?? 0);
    nodes.set(thing.code, { thing, count });
  }
  return [...nodes.values()];
}

function nameOf({ code }: ChartSeries, side: 'left' | 'right'): string {
  return `${side} ${code}`;
}
