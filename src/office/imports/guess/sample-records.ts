import { CsvSplitter } from '../files/csv-splitter.js';
import { LIMITS } from '../files/table.js';

/** The first records of a text, cut by a character. */
export function csvRecords(sample: string, delimiter: string): string[][] {
  const splitter = new CsvSplitter({ delimiter, quote: '"' });
  const records = [...splitter.push(sample)];
  // A short text ends within the sample; a long one leaves a piece of a record that says nothing.
  const all = records.length > LIMITS.headerSearch ? records : [...records, ...splitter.end()];
  return all.slice(0, LIMITS.headerSearch * 2).map(({ cells }) => cells);
}
