import type { ChartFigures } from '../charted.js';
import type { Drawing, Sheet } from './drawing.js';
import { BARS, INK, LETTERS, lookOf } from './looks.js';

const ROW_HEIGHTS = { wide: 32, narrow: 48 } as const;
const BAR_WIDTH = 16;
const LABEL_WIDTH = 270;

/** A bar for each of the first rows with its figure behind it; its label before it, or above it where there is no room. */
export function bars({ rows: all, series }: ChartFigures, { size, width, number }: Sheet): Drawing {
  const rows = all.slice(0, BARS);
  const fontSize = LETTERS[size];
  const isWide = size === 'wide';
  return {
    height: rows.length * ROW_HEIGHTS[size] + 4,
    option: {
      grid: { left: isWide ? LABEL_WIDTH : 0, right: 64, top: 0, bottom: 4 },
      xAxis: { type: 'value', show: false, min: 0 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: {
          ...{ fontSize, color: INK, interval: 0, overflow: 'truncate', ellipsis: '…' },
          ...(isWide
            ? { width: LABEL_WIDTH - 16, margin: 12 }
            : {
                ...{ inside: true, width: width - 4, margin: 0 },
                ...{ verticalAlign: 'bottom', padding: [0, 0, BAR_WIDTH / 2 + 5, 0] },
              }),
        },
      },
      series: series.map(({ label }, place) => ({
        type: 'bar',
        name: label,
        silent: true,
        barWidth: BAR_WIDTH,
        itemStyle: lookOf(place),
        data: rows.map(({ counts }) => counts[place] ?? 0),
        label: {
          ...{ show: true, position: 'right', fontSize, color: INK },
          formatter: ({ dataIndex }: { dataIndex: number }) => number(rows[dataIndex]?.counts[place] ?? 0),
        },
      })),
    },
  };
}
