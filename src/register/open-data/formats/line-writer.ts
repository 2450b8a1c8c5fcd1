import { GatheredText } from './gathered-text.js';
import type { Sink } from './writer.js';

/** Writes what it is given as lines, one for each, below a heading where there is one. */
export class LineWriter<Item> {
  private readonly out: GatheredText;

  constructor(
    sink: Sink,
    private readonly lineOf: (item: Item) => string,
    heading = '',
  ) {
    this.out = new GatheredText(sink);
    this.out.add(heading);
  }

  async write(items: readonly Item[]): Promise<void> {
    for (const item of items) {
      this.out.add(this.lineOf(item));
      if (this.out.isEnough) await this.out.send();
    }
  }

  async end(): Promise<void> {
    await this.out.send();
  }
}
