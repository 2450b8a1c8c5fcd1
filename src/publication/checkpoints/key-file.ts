import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../platform/errors/operator-fault.js';
import {
  readSigner,
  type SigningKey,
  signingText,
} from '../../register/history/checkpoints/note-keys.rules.js';

/** The files in the data directory that hold the secret key of the checkpoints; nobody but their owner may read them. */
export class KeyFile {
  readonly path: string;

  constructor(private readonly dataDir: string) {
    this.path = join(dataDir, 'checkpoint.key');
  }

  /** Every key that is there: the one in use, and the next one while keys are exchanged. */
  read(): SigningKey[] {
    const texts = [this.path, this.next].filter(existsSync).map((file) => readFileSync(file, 'utf8'));
    return texts.map(readSigner).filter((key) => key !== undefined);
  }

  /** Keeps the first key of a register. When another process was faster, it is that process's key. */
  keepFirst(key: SigningKey): void {
    mkdirSync(this.dataDir, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(this.path, lineOf(key), { mode: 0o600, flag: 'wx', flush: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }

  /** Keeps the next key beside the one in use, until it is in use itself. */
  keepNext(key: SigningKey): void {
    mkdirSync(this.dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(this.next, lineOf(key), { mode: 0o600, flush: true });
  }

  /** The next key is the one in use from now on. */
  exchange(): void {
    renameSync(this.next, this.path);
  }

  private get next(): string {
    return `${this.path}.next`;
  }
}

function lineOf(key: SigningKey): string {
  return `${signingText(key)}\n`;
}
