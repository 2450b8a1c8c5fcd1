import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../charted.js';
import { draw } from './draw.js';

const LONG = 'Landsorganisationen för vattenburen';
const LETTERS = { wide: 14, narrow: 12 } as const;
const things = (side: string, most: number) =>
  Array.from({ length: most }, (_, place) => ({ code: `${side}${place}`, label: `${LONG} ${place}` }));

const LINE = /<text[^>]*text-anchor="(\w+)"([^>]*)transform="translate\([\d.]+ ([\d.]+)\)"/g;

/** How far each line of text lies below the next one above it on the same side, and the first and last from the edges. */
function distancesIn({ svg, height, size }: Picture): number[] {
  const lines = Array.from(svg.matchAll(LINE), ([, side, attributes = '', top]) => {
    return { side, at: Number(top) + Number(/ y="([-\d.]+)"/.exec(attributes)?.[1] ?? 0) };
  });
  return ['start', 'end'].flatMap((side) => {
    const heights = lines.filter((line) => line.side === side).map(({ at }) => at);
    // An edge is as far from the middle of a line as half of one.
    const half = LETTERS[size] / 2;
    const sorted = [-half, ...heights.sort((one, other) => one - other), height + half];
    return sorted.slice(1).map((each, place) => each - (sorted[place] ?? 0));
  });
}

describe('A picture of who meets whom', () => {
  it.each([
    ['one body', 1],
    ['as many bodies', 12],
  ])('keeps all lines of labels apart, where organisations of one meeting each met %s', async (_, most) => {
    const others = things('body', most);
    const rows = things('organisation', 12).map((each, place) => {
      return { ...each, beside: others[place % most] ?? each, counts: [place === 0 ? 400 : 1] };
    });
    const series = [{ code: 'meetings', label: 'Möten' }];
    const figures = { name: 'network', title: '', description: '', rowLabel: '', series, rows } as const;
    for (const picture of await draw(figures, 'sv')) {
      const distances = distancesIn(picture);
      expect(distances.length).toBeGreaterThanOrEqual(10 + most);
      expect(Math.min(...distances)).toBeGreaterThan(LETTERS[picture.size] * 1.1);
    }
  });
});
