import type { Writable } from 'node:stream';
import type { Sink } from '../formats/writer.js';

/** A reader who takes nothing for so long that it is no use to go on. */
class TooSlow extends Error {
  constructor() {
    super('The reader of a download took nothing for too long.');
    this.name = 'TooSlow';
  }
}

/** Writes as fast as it is read: whoever writes waits, and gives up on a reader who takes nothing for `longest` ms. */
export function pacedSink(stream: Writable, longest: number): Sink {
  return {
    write: (bytes) => {
      if (stream.destroyed) throw stream.errored ?? new Error('The reader of a download has left.');
      return stream.write(bytes) ? undefined : roomIn(stream, longest);
    },
  };
}

function roomIn(stream: Writable, longest: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error): void => {
      clearTimeout(timer);
      stream.off('drain', onDrain).off('close', onClose);
      if (error) reject(error);
      else resolve();
    };
    const onDrain = (): void => {
      settle();
    };
    const onClose = (): void => {
      settle(new Error('The reader of a download has left.'));
    };
    const timer = setTimeout(() => {
      settle(new TooSlow());
    }, longest);
    stream.once('drain', onDrain).once('close', onClose);
  });
}
