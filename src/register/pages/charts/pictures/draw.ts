import { numberInWords } from '../../../../platform/language/in-words.js';
import type { Language } from '../../../../platform/language/language.js';
import type { ChartFigures, Picture } from '../charted.js';
import { bars } from './bars.js';
import { columns } from './columns.js';
import type { Drawing, Sheet } from './drawing.js';
import { flows } from './flows.js';
import { LETTER_WIDTH, LETTERS } from './looks.js';
import { insideOf } from './svg.rules.js';

type Draw = (figures: ChartFigures, sheet: Sheet) => Drawing;

const DRAWINGS: Readonly<Record<ChartFigures['name'], Draw>> = {
  timeline: columns,
  lateness: columns,
  topics: bars,
  'organisation-kinds': bars,
  directions: bars,
  network: flows,
};

// Each is shown in places up to about so wide, so that letters have the size of those around it.
const WIDTHS: Readonly<Record<Picture['size'], number>> = { wide: 720, narrow: 300 };

/** The pictures of figures; none of nothing. */
export async function draw(figures: ChartFigures, language: Language): Promise<Picture[]> {
  if (figures.rows.length === 0) return [];
  // Half a second, which only those wait for who need it, and once.
  const { init, setPlatformAPI } = await import('echarts');
  setPlatformAPI({ measureText });
  return (['wide', 'narrow'] as const).map((size) => {
    const width = WIDTHS[size];
    const number = (count: number) => numberInWords(count, language);
    const { option, height } = DRAWINGS[figures.name](figures, { size, width, number });
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      chart.setOption({ ...option, animation: false });
      return { size, width, height, svg: insideOf(chart.renderToSVGString(), `${figures.name}-${size}`) };
    } finally {
      chart.dispose();
    }
  });
}

function measureText(text: string, font?: string): { width: number } {
  const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? LETTERS.wide);
  return { width: text.length * size * LETTER_WIDTH };
}
