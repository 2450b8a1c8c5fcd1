import type { BarSeriesOption } from 'echarts';

/** Letters of pictures, in the page's own units: they are shown at about this size. */
export const LETTERS = { wide: 14, narrow: 12 } as const;

// In which letters a picture is read is not known here. Room is left for wide ones, as a part of their height.
export const LETTER_WIDTH = 0.6;

export const INK = 'var(--ink)';
export const QUIET = 'var(--quiet)';
export const LINE = 'var(--line)';

type Look = NonNullable<BarSeriesOption['itemStyle']>;
type Pattern = Exclude<NonNullable<Look['decal']>, 'none'>;

// Told apart by pattern as well as by colour. The colours are those of the page, in light and dark.
const PATTERNS: readonly (Pattern | undefined)[] = [
  undefined,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    symbolSize: 0.7,
    dashArrayX: [
      [0, 6],
      [3, 3],
    ],
    dashArrayY: [4, 0],
  },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4] },
];

/** What the things of a series look like, by its place among all that there may be. */
export function lookOf(place: number): Look {
  const name = (place % PATTERNS.length) + 1;
  const pattern = PATTERNS[place % PATTERNS.length];
  const edge = `var(--chart-${name}-edge)`;
  return {
    color: `var(--chart-${name})`,
    borderColor: edge,
    borderWidth: 1,
    ...(pattern ? { decal: { ...pattern, color: edge } } : {}),
  };
}

/** So many bars can be told apart. */
export const BARS = 12;
