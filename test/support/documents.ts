import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Document {
  /** Its path from the project's root. */
  path: string;
  text: string;
}

/** Every page of documentation: those at the root, and all below docs. */
export function documents(): Document[] {
  const pages = [
    ...readdirSync(projectRoot),
    ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) =>
      join('docs', path),
    ),
  ].filter((path) => path.endsWith('.md'));
  return pages.map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** The text below a heading of the second level, to the next. */
export function sectionOf(text: string, heading: string): string {
  const [, rest] = text.split(`\n## ${heading}\n`);
  if (rest === undefined) throw new Error(`There is no heading "${heading}".`);
  return rest.split('\n## ')[0] ?? '';
}

/** What stands in the blocks of code of one language. */
export function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , code = '']) => code);
}

/** The cells of the table in a section, without its head. */
export function rowsOf(section: string): string[][] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
