import type { ChartFigures } from '../charted.js';
import type { Drawing, Sheet } from './drawing.js';
import { INK, LETTER_WIDTH, LETTERS, LINE, lookOf, QUIET } from './looks.js';

// Beside the columns: the numbers of the axis.
const AXIS = 50;
const GAP = 6;
const HEIGHTS = { wide: 320, narrow: 260 } as const;
// In the order of the series, what is over is last: its look is that of what is not known.
const LOOKS: Readonly<Record<string, number>> = {
  INBOUND: 0,
  OUTBOUND: 1,
  MUTUAL: 2,
  UNKNOWN: 3,
  IN_TIME: 0,
  LATE: 1,
};

// Of nothing there is nothing to draw, not even an edge.
const NOTHING = '-';

/** Time from left to right, a column for each period, with what is in it stacked. */
export function columns(figures: ChartFigures, sheet: Sheet): Drawing {
  const { size, number } = sheet;
  const { rows, series } = figures;
  const fontSize = LETTERS[size];
  // Of one thing alone the title tells.
  const isTold = series.length > 1;
  const legend = isTold ? 26 * legendLines(figures, sheet) : 0;
  return {
    height: HEIGHTS[size] + legend,
    option: {
      legend: {
        show: isTold,
        ...(size === 'wide' ? {} : { orient: 'vertical' }),
        ...{ left: 0, top: 0, icon: 'rect', itemGap: 14, itemWidth: 20, itemHeight: 12, padding: 0 },
        textStyle: { fontSize, color: INK },
      },
      grid: { left: 3, right: 4, top: legend + 20, bottom: 0, containLabel: true },
      xAxis: {
        type: 'category',
        data: rows.map(({ label }) => label),
        axisLine: { lineStyle: { color: QUIET } },
        axisTick: { show: false },
        axisLabel: {
          ...{ fontSize, color: INK, interval: 0, hideOverlap: true, lineHeight: fontSize * 1.3 },
          formatter: (_: string, place: number) => markAt(figures, place, size),
        },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        splitNumber: 4,
        axisLabel: { fontSize, color: QUIET, formatter: number },
        splitLine: { lineStyle: { color: LINE } },
      },
      series: series.map(({ code, label }, place) => ({
        type: 'bar',
        name: label,
        stack: 'all',
        silent: true,
        barMaxWidth: 36,
        barCategoryGap: rows.length > 20 ? '20%' : '35%',
        itemStyle: lookOf(LOOKS[code] ?? place),
        data: rows.map(({ counts }) => counts[place] || NOTHING),
        ...(place === series.length - 1 ? { label: totals(figures, sheet) } : {}),
      })),
    },
  };
}

// Beside each other as many as there is room for; in a narrow picture one in each line.
function legendLines({ series }: ChartFigures, { size, width }: Sheet): number {
  if (size === 'narrow') return series.length;
  let [lines, used] = [1, 0];
  for (const { label } of series) {
    const needed = label.length * LETTERS.wide * LETTER_WIDTH + 40;
    const fits = used + needed <= width;
    used = fits ? used + needed : needed;
    lines += fits ? 0 : 1;
  }
  return lines;
}

// How many there are in each period stands above its column, where there is room for all of them.
function totals({ rows }: ChartFigures, { size, width, number }: Sheet) {
  const fontSize = LETTERS[size];
  const told = rows.map(({ counts }) => number(counts.reduce((sum, count) => sum + count, 0)));
  const longest = Math.max(0, ...told.map(({ length }) => length));
  return {
    show: longest * fontSize * LETTER_WIDTH + GAP <= (width - AXIS) / rows.length,
    position: 'top' as const,
    fontSize,
    color: INK,
    formatter: ({ dataIndex }: { dataIndex: number }) => {
      const none = rows[dataIndex]?.counts.every((count) => count === 0) ?? true;
      return none ? '' : (told[dataIndex] ?? '');
    },
  };
}

// So many marks there is room for; a longer row has only years, and of many years some.
const MARKED = { wide: 14, narrow: 6 } as const;

function markAt({ rows }: ChartFigures, place: number, size: Sheet['size']): string {
  const mark = rows[place]?.mark ?? '';
  return rows.length <= MARKED[size] ? wholeMark(rows, place, mark) : sparseMark(rows, place, mark);
}

function wholeMark(rows: ChartFigures['rows'], place: number, mark: string): string {
  const year = yearAt(rows, place);
  return mark === year || !begins(rows, place) ? mark : `${mark}\n${year}`;
}

function sparseMark(rows: ChartFigures['rows'], place: number, mark: string): string {
  const year = yearAt(rows, place);
  const fits = mark === year ? place % 5 === 0 : begins(rows, place) && !isCrowded(rows, place);
  return fits ? year : '';
}

function begins(rows: ChartFigures['rows'], place: number): boolean {
  return place === 0 || yearAt(rows, place - 1) !== yearAt(rows, place);
}

// Of a year that only its end is shown of, the next one takes the room.
function isCrowded(rows: ChartFigures['rows'], place: number): boolean {
  return place === 0 && yearAt(rows, 0) !== yearAt(rows, Math.ceil(rows.length / 6));
}

function yearAt(rows: ChartFigures['rows'], place: number): string {
  return rows[place]?.code.slice(0, 4) ?? '';
}
