import type { EChartsOption } from 'echarts';
import type { Picture } from '../charted.js';

/** What a picture is drawn with. */
export interface Sheet {
  size: Picture['size'];
  width: number;
  number: (count: number) => string;
}

/** How something is drawn: as what, and how high. */
export interface Drawing {
  option: EChartsOption;
  height: number;
}
