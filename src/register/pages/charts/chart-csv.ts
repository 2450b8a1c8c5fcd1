import { safeText } from '../../open-data/tables/cells.rules.js';
import type { ChartFigures } from './charted.js';

/** Figures as RFC 4180 has them: a code and a label for each row, then a column for each series, by its code. */
export function csvOf({ series, rows, besideLabel }: ChartFigures): string {
  const beside = besideLabel === undefined ? [] : ['with_code', 'with_label'];
  const lines = [
    ['code', 'label', ...beside, ...series.map(({ code }) => code.toLowerCase())],
    ...rows.map((row) => {
      const others = row.beside ? [row.beside.code, row.beside.label] : [];
      return [row.code, row.label, ...others, ...row.counts.map(String)];
    }),
  ];
  return lines.map((cells) => `${cells.map((cell) => quoted(safeText(cell))).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
