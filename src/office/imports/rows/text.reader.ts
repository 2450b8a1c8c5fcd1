import { tidy } from '../../../words/text-hygiene.js';
import type { TextRule } from '../mapping/mapping.js';
import { firstGroup, patternOf } from './patterns.js';
import type { SourceRow } from './source-row.js';

/** Reads a text out of rows, as a mapping says. */
export class TextReader {
  private readonly columns: readonly string[];
  private readonly pattern: RegExp | undefined;

  constructor(private readonly rule: TextRule = {}) {
    this.columns = [rule.column ?? []].flat();
    this.pattern = rule.pattern === undefined ? undefined : patternOf(rule.pattern);
  }

  read(row: SourceRow): string {
    if (this.rule.constant !== undefined) return this.rule.constant;
    const texts = this.columns.map((alias) => row.text(alias)).filter((text) => text !== '');
    const text = texts.join(this.rule.join ?? ' ');
    if (!this.pattern) return text;
    const match = this.pattern.exec(text);
    return match ? firstGroup(match).trim() : '';
  }

  /** In one line, for what is a name or a heading. */
  readLine(row: SourceRow): string {
    return oneLine(this.read(row));
  }

  /** What several rows of one meeting say, each text once. */
  readAll(rows: readonly SourceRow[], separator: string): string {
    return [...new Set(rows.map((row) => this.read(row)))].filter((text) => text !== '').join(separator);
  }
}

export function oneLine(text: string): string {
  return tidy(text.replace(/\s*\n\s*/g, ' '));
}
