import type { Reading } from '../../reading/reading.js';
import { pathIn } from '../frame/portal-addresses.js';
import { asking } from '../lists/list-addresses.rules.js';
import type { Chart, Charted, ChartFigures, ChartName } from './charted.js';
import { directionFigures, organisationKindsFigures, topics } from './figures/by-value.js';
import { network } from './figures/network.js';
import { lateness, timeline } from './figures/timeline.js';
import { draw } from './pictures/draw.js';

const FIGURES: Readonly<Record<ChartName, (reading: Reading, charted: Charted) => Promise<ChartFigures>>> = {
  timeline,
  topics,
  'organisation-kinds': organisationKindsFigures,
  directions: directionFigures,
  lateness,
  network,
};

/** Figures on meetings with their pictures. */
export async function readChart(reading: Reading, name: ChartName, charted: Charted): Promise<Chart> {
  const figures = await readFigures(reading, name, charted);
  const { language, asked, others } = charted;
  const beside = others ? [['with', others] as const] : [];
  const csv = asking(pathIn(language, `/charts/${name}.csv`), [...asked, ...beside]);
  return { ...figures, pictures: await draw(figures, language), csv };
}

export function readFigures(reading: Reading, name: ChartName, charted: Charted): Promise<ChartFigures> {
  return FIGURES[name](reading, charted);
}
