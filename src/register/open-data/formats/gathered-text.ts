import type { Sink } from './writer.js';

// Less makes many small writes, more makes large texts that are cleared away late.
const ENOUGH = 64 * 1024;

/** Text on its way to a sink: put together until it is worth a write. */
export class GatheredText {
  private text = '';

  constructor(private readonly sink: Sink) {}

  add(text: string): void {
    this.text += text;
  }

  get isEnough(): boolean {
    return this.text.length >= ENOUGH;
  }

  async send(): Promise<void> {
    if (this.text === '') return;
    const bytes = Buffer.from(this.text);
    this.text = '';
    await this.sink.write(bytes);
  }
}
