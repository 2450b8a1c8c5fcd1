import type { Checkpoint } from '../history/checkpoints/checkpoint.rules.js';
import { readVerifier, type VerifierKey, verifierText } from '../history/checkpoints/note-keys.rules.js';
import type { Copy } from './copy.js';
import type { CopyFile } from './copy-file.js';
import type { Source } from './source.js';
import type { Told } from './told.js';
import { trusted } from './trust.js';

/** A checkpoint with its whole note. */
export interface Signed extends Checkpoint {
  text: string;
}

/** What the register signed of what a copy holds, by a key that the copy remembers. */
export class Signatures {
  constructor(
    private readonly source: Source,
    private readonly file: CopyFile,
    private readonly told: Told,
  ) {}

  /** How many entries of the copy are signed. */
  get size(): number {
    return Number(this.file.remembered('signed') ?? 0);
  }

  /** The newest checkpoint, signed by the key that is trusted; undefined where the register has signed nothing. */
  async newest(): Promise<Signed | undefined> {
    const note = await this.source.text('checkpoint');
    if (note === undefined) return undefined;
    const known = readVerifier(this.file.remembered('key') ?? '');
    const { key, checkpoint } = trusted(note, (await this.source.object('keys')) ?? {}, known);
    if (known?.id !== key.id) this.pin(key, known);
    return { ...checkpoint, text: note };
  }

  /** Whether everything in the copy is signed, or nothing ever is. */
  accept(copy: Copy, signed: Signed | undefined): boolean {
    if (!signed) return true;
    const { text, ...checkpoint } = signed;
    if (this.file.remembered('checkpoint') !== text) {
      if (!copy.fits(checkpoint)) return false;
      this.file.change(() => {
        this.file.remember('signed', String(Math.max(this.size, checkpoint.size)));
        this.file.remember('checkpoint', text);
      });
    }
    return checkpoint.size >= copy.size;
  }

  private pin(key: VerifierKey, known: VerifierKey | undefined): void {
    this.file.change(() => {
      this.file.remember('key', verifierText(key));
    });
    this.told.say(
      known
        ? `The register signs with another key now, which the one before announced: ${verifierText(key)}`
        : `The register signs with the key ${verifierText(key)}\n` +
            'This copy trusts it from now on. Whether it is the right one, only whoever runs the register can tell.',
    );
  }
}
