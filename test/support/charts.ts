/** A figure of a chart as a page shows it. */
interface DrawnFigure {
  series: number;
  row: number;
  /** How broad and how high it is drawn; a band is as high as it is where it begins. */
  width: number;
  height: number;
}

/** A chart as it stands in a page. */
export interface ShownChart {
  name: string;
  /** What the table has in each of its rows. */
  rows: { labels: string[]; counts: number[] }[];
  pictures: { svg: string; figures: DrawnFigure[]; texts: string[] }[];
  csv: string;
}

/** All charts in the HTML of a page. */
export function chartsIn(html: string): ShownChart[] {
  return [...html.matchAll(/<figure class="chart" aria-labelledby="chart-([a-z-]+)">(.*?)<\/figure>/gs)].map(
    ([, name = '', inside = '']) => ({
      name,
      rows: rowsIn(inside),
      pictures: [...inside.matchAll(/<svg class="chart-picture .*?<\/svg>/gs)].map(([svg]) => pictureIn(svg)),
      csv: plain(/href="([^"]*\.csv[^"]*)"/.exec(inside)?.[1] ?? ''),
    }),
  );
}

function rowsIn(html: string): ShownChart['rows'] {
  const body = /<tbody.*?<\/tbody>/s.exec(html)?.[0] ?? '';
  return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => {
    const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell));
    const isCount = (cell: string) => /^[\d\s,]+$/.test(cell);
    return {
      labels: cells.filter((cell, place) => place === 0 || !isCount(cell)),
      counts: cells.slice(1).filter(isCount).map(numberIn),
    };
  });
}

function pictureIn(svg: string): ShownChart['pictures'][number] {
  const marks = [...svg.matchAll(/<path d="([^"]+)"[^>]*data-series="(\d+)" data-row="(\d+)"/g)];
  // Where there are bands, all else is what they join.
  const bands = marks.filter(([, path = '']) => path.includes('C'));
  const figures = bands.length > 0 ? bands : marks;
  return {
    svg,
    figures: figures.map(([, path = '', series, row]) => ({
      series: Number(series),
      row: Number(row),
      ...sizeOf(path),
    })),
    texts: [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => plain(text)),
  };
}

function sizeOf(path: string): { width: number; height: number } {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  if (path.includes('C')) {
    return { width: 0, height: Math.abs((numbers.at(-1) ?? 0) - (numbers[1] ?? 0)) };
  }
  const moves = [...path.matchAll(/l(-?[\d.]+) (-?[\d.]+)/g)];
  const longest = (place: 1 | 2) => Math.max(...moves.map((move) => Math.abs(Number(move[place]))));
  return { width: longest(1), height: longest(2) };
}

function textOf(html: string): string {
  return plain(html.replace(/<[^>]*>/g, ''));
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function numberIn(text: string): number {
  return Number(text.replace(/\D/g, ''));
}
