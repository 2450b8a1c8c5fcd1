import type { ChartFigures } from './charted.js';

/** Figures as RFC 4180 has them: a code and a label for each row, then a column for each series, by its code. */
export function csvOf({ series, rows }: ChartFigures): string {
  const lines = [
    ['code', 'label', ...series.map(({ code }) => code.toLowerCase())],
    ...rows.map(({ code, label, counts }) => [code, label, ...counts.map(String)]),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
