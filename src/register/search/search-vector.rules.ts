import { wordsOf } from './fold.rules.js';
import { lexemesOf, OF_NAME, OF_TITLE } from './lexemes.rules.js';
import type { Passage } from './passages.rules.js';

/**
 * The words of passages as PostgreSQL reads a tsvector. Between passages the positions jump, so that no phrase goes
 * from one into the next. Titles and names weigh more when what was found is ranked.
 */
export function searchVector(passages: readonly Passage[]): string {
  const vector = new Vector();
  const known = new Set<string>();
  for (const { text, as } of passages) {
    const key = as + text;
    if (!known.has(key)) vector.passage(wordsOf(text), as);
    known.add(key);
  }
  return vector.toString();
}

// PostgreSQL counts no further, and takes at most a megabyte.
const LAST_POSITION = 16_382;
const MOST_BYTES = 700_000;
const BYTES_OF_ENTRY = 12;

/** A tsvector in the making. */
class Vector {
  private readonly lexemes = new Map<string, string[]>();
  private position = 0;
  private bytes = 0;

  passage(words: readonly string[], as: Passage['as']): void {
    const weight = as === 'text' ? '' : 'A';
    for (const word of words) {
      this.position += 1;
      const place = `${this.position}${weight}`;
      const lexemes = lexemesOf(word);
      for (const lexeme of lexemes) this.add(lexeme, place);
      if (as === 'name') this.add(OF_NAME + word, place);
      if (as === 'title') for (const lexeme of lexemes) this.add(OF_TITLE + lexeme);
    }
    this.position += 1;
  }

  toString(): string {
    return Array.from(this.lexemes, ([lexeme, places]) => `'${lexeme}'${placed(places)}`).join(' ');
  }

  private add(lexeme: string, place?: string): void {
    const places = this.lexemes.get(lexeme);
    if (!places) this.bytes += Buffer.byteLength(lexeme);
    this.bytes += BYTES_OF_ENTRY;
    if (this.bytes > MOST_BYTES) return;
    const told = place !== undefined && this.position <= LAST_POSITION ? [place] : [];
    if (places) places.push(...told);
    else this.lexemes.set(lexeme, told);
  }
}

function placed(places: readonly string[]): string {
  return places.length === 0 ? '' : `:${places.join(',')}`;
}
