/** Chance that can be repeated: the same seed gives the same throws (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** A number from 0 to below 1. */
  throw(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to the most. */
  upTo(most: number): number {
    return Math.floor(this.throw() * (most + 1));
  }

  oneIn(count: number): boolean {
    return this.throw() * count < 1;
  }

  one<T>(list: readonly T[]): T {
    return list[this.upTo(list.length - 1)] as T;
  }

  /** At least one, at most so many, in their order. */
  some<T>(list: readonly T[], most: number): T[] {
    const wanted = 1 + this.upTo(most - 1);
    return list.filter((_, index) => this.throw() * (list.length - index) < wanted).slice(0, wanted);
  }
}
