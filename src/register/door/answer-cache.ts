import { LRUCache } from 'lru-cache';

/** An answer as it goes out: ready-made bytes, with the headers that belong to it. */
export interface KeptAnswer {
  /** What the answer is of. */
  readonly edition: string;
  readonly etag: string;
  /** Names and values, one after the other. */
  readonly head: readonly string[];
  readonly body: Buffer;
}

// What an entry weighs beside its body: head, key and the cache's own book-keeping.
const ENTRY_BYTES = 2048;

/** Answers that were given before, the least asked for going first when they are too many. */
export class AnswerCache {
  private readonly answers: LRUCache<string, KeptAnswer> | undefined;
  private edition = '';

  /** With 0 bytes nothing is kept. */
  constructor(bytes: number) {
    if (bytes <= 0) return;
    const settings = { maxSize: bytes, maxEntrySize: Math.ceil(bytes / 8) };
    this.answers = new LRUCache({ ...settings, sizeCalculation: ({ body }) => body.length + ENTRY_BYTES });
  }

  get keeps(): boolean {
    return this.answers !== undefined;
  }

  /** The answer to a question, if it is of the edition that holds now. */
  find(key: string, edition: string): KeptAnswer | undefined {
    if (edition !== this.edition) this.turnTo(edition);
    const found = this.answers?.get(key);
    return found?.edition === edition ? found : undefined;
  }

  keep(key: string, answer: KeptAnswer): void {
    this.answers?.set(key, answer);
  }

  // What was true is of no use to anybody.
  private turnTo(edition: string): void {
    this.edition = edition;
    if (!this.answers) return;
    for (const [key, answer] of this.answers.entries()) {
      if (answer.edition !== edition) this.answers.delete(key);
    }
  }
}
