/** Chance that falls the same way every time: each seed has its own row of numbers. */
export class Seeded {
  private state: number;

  constructor(seed: string) {
    this.state = Array.from(seed).reduce(
      (hash, letter) => step(hash ^ (letter.codePointAt(0) ?? 0)),
      0x811c9dc5,
    );
  }

  /** At least 0, less than 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** Whether something happens that happens so often: 0 never, 1 always. */
  happens(share: number): boolean {
    return this.fraction() < share;
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.whole(0, from.length - 1)] ?? from[0];
  }
}

// FNV-1a.
function step(hash: number): number {
  return Math.imul(hash, 0x01000193) >>> 0;
}
