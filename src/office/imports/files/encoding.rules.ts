import iconv from 'iconv-lite';

/** What the bytes of a text file tell about its encoding; fed piece by piece. */
export class ByteSurvey {
  /** How often each byte of the upper half stands after a letter, before one, between two, or alone. */
  private readonly upper = new Map<number, number>();
  private readonly nuls: [even: number, odd: number] = [0, 0];
  private head = Buffer.alloc(0);
  private size = 0;
  private sequences = 0;
  private broken = 0;
  private missing = 0;
  private previous = 0;
  private waiting = 0;
  private beforeWaiting = 0;

  feed(piece: Buffer): void {
    if (this.head.length < HEAD_BYTES) this.head = Buffer.concat([this.head, piece]).subarray(0, HEAD_BYTES);
    for (const byte of piece) this.see(byte);
  }

  /** The name of the encoding, as `iconv-lite` knows it. */
  encoding(): string {
    const marked = BOMS.find(([, ...bytes]) => bytes.every((byte, index) => this.head[index] === byte));
    return marked?.[0] ?? this.wide() ?? this.narrow();
  }

  get bytes(): Buffer {
    return this.head;
  }

  private see(byte: number): void {
    if (byte === 0) this.nuls[this.size % 2 === 0 ? 0 : 1] += 1;
    if (byte >= 0x80 || this.missing > 0) this.followUtf8(byte);
    if (this.waiting > 0) this.place(byte);
    if (byte >= 0x80) {
      this.waiting = byte;
      this.beforeWaiting = this.previous;
    }
    this.size += 1;
    this.previous = byte;
  }

  private followUtf8(byte: number): void {
    const continues = (byte & 0xc0) === 0x80;
    if (this.missing > 0 && continues) {
      this.missing -= 1;
      if (this.missing === 0) this.sequences += 1;
      return;
    }
    if (this.missing > 0) this.broken += 1;
    this.missing = followers(byte);
    if (this.missing === 0 && byte >= 0x80) this.broken += 1;
  }

  /** Notes where the last upper byte stood, now that its right neighbour is known. */
  private place(next: number): void {
    const place = (isWord(this.beforeWaiting) ? 1 : 0) + (isWord(next) ? 2 : 0);
    const slot = (this.waiting - 0x80) * 4 + place;
    this.upper.set(slot, (this.upper.get(slot) ?? 0) + 1);
    this.waiting = 0;
  }

  /** UTF-16 without a mark: in Western text every second byte is NUL. */
  private wide(): string | undefined {
    const [even, odd] = this.nuls;
    const half = this.size / 2;
    if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
    return even > half * 0.4 && odd < half * 0.1 ? 'utf-16be' : undefined;
  }

  private narrow(): string {
    // A few broken bytes in text that is otherwise UTF-8 are damage, not another encoding.
    if (this.broken * 10 <= this.sequences) return 'utf-8';
    const scores = CANDIDATES.map((name) => ({ name, score: this.score(name) }));
    return scores.reduce((best, other) => (other.score > best.score ? other : best)).name;
  }

  private score(encoding: string): number {
    let score = 0;
    for (const [slot, count] of this.upper) {
      const character = iconv.decode(Buffer.from([0x80 + Math.floor(slot / 4)]), encoding);
      score += count * likelihood(character, slot % 4);
    }
    return score;
  }
}

const HEAD_BYTES = 65_536;

const BOMS: readonly (readonly [string, ...number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-32le', 0xff, 0xfe, 0x00, 0x00],
  ['utf-32be', 0x00, 0x00, 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

// Told apart by which characters they would put into the middle of words. The first wins a tie.
const CANDIDATES = ['windows-1252', 'macintosh', 'cp850', 'windows-1250'] as const;

const FREQUENT = new Set('åäöéüèàçøæß');
const USUAL = new Set('åäöéüèàçøæßóíáúêôëïîâûñãõìòùœ');
const CENTRAL = new Set('ąćęłńśźżčďěňřšťůžőűșțăđľĺŕ');
const MARKS = new Set('\u00a0‘“”–—…•€£°§«»„´²³½©®™·');

interface Likelihood {
  has: (character: string) => boolean;
  /** How well such a character stands alone, after a letter, before one, and between two. */
  weights: readonly [alone: number, after: number, before: number, between: number];
}

// The first that has the character counts.
const LIKELIHOODS: readonly Likelihood[] = [
  { has: (character) => FREQUENT.has(character), weights: [2, 2, 2, 2] },
  { has: (character) => USUAL.has(character), weights: [1.5, 1.5, 1.5, 1.5] },
  { has: (character) => USUAL.has(character.toLowerCase()), weights: [1.5, -0.5, 1.5, -0.5] },
  { has: (character) => CENTRAL.has(character.toLowerCase()), weights: [1, 1, 1, 1] },
  { has: (character) => character === '’', weights: [0.5, 0.5, 0.5, 2] },
  { has: (character) => MARKS.has(character), weights: [0.5, 0.5, 0.5, -2] },
  { has: (character) => /\p{L}/u.test(character), weights: [-1, -1, -1, -1] },
];

function likelihood(character: string, place: number): number {
  return LIKELIHOODS.find(({ has }) => has(character))?.weights[place] ?? -3;
}

function isWord(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** How many bytes follow the first of a character in UTF-8; 0 for what begins none. */
function followers(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

/** Whether a mapping may name this encoding. */
export function isKnownEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}
