import { plainSpelling } from '../spelling.rules.js';

/** A mapping's regular expression. Case never matters; Unicode classes work wherever the expression allows them. */
export function patternOf(source: string, flags = ''): RegExp {
  try {
    return new RegExp(source, `iu${flags}`);
  } catch {
    // Old habits such as `\-` are refused in Unicode mode only.
    return new RegExp(source, `i${flags}`);
  }
}

/** The first group of a match that took part, or the whole match. */
export function firstGroup(match: RegExpExecArray | RegExpMatchArray): string {
  return match.slice(1).find((group: string | undefined) => group !== undefined) ?? match[0];
}

/** A list of spellings: compared forgivingly, or patterns when written between slashes. */
export class Spellings {
  private readonly plain = new Set<string>();
  private readonly patterns: RegExp[] = [];

  constructor(spellings: readonly string[]) {
    for (const spelling of spellings) {
      const pattern = /^\/(.+)\/$/s.exec(spelling)?.[1];
      if (pattern === undefined) this.plain.add(plainSpelling(spelling));
      else this.patterns.push(patternOf(pattern));
    }
  }

  has(text: string): boolean {
    return this.plain.has(plainSpelling(text)) || this.patterns.some((pattern) => pattern.test(text));
  }
}
