import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { signedRotation } from '../../register/history/checkpoints/checkpoint.rules.js';
import {
  newSigner,
  readSigner,
  readVerifier,
  type SigningKey,
  verifierText,
} from '../../register/history/checkpoints/note-keys.rules.js';
import { checkpointMessages } from './checkpoint.messages.js';
import { KeyFile } from './key-file.js';

/** The key that a register says its checkpoints are signed by. */
interface RegisteredKey {
  generation: number;
  verifier: string;
}

/** A new key of the register, and where it is kept; undefined when whoever asked must keep it. */
export interface Exchange {
  key: SigningKey;
  file: string | undefined;
  /** Whether the old key announced it. */
  announced: boolean;
}

/** The secret keys of the checkpoints. They are read each time: another process may have exchanged them. */
@Injectable()
export class SigningKeys {
  private readonly file: KeyFile;

  constructor(private readonly configuration: Configuration) {
    this.file = new KeyFile(configuration.dataDir);
  }

  /**
   * The key that signs at present; a register's first one is made when it is needed. Refuses when the key that is here
   * is not the one that the register is known by. The caller holds the register's pen.
   */
  async current(store: EntityManager): Promise<SigningKey> {
    const registered = await registeredKey(store);
    if (!registered) return this.first(store);
    const key = this.secretOf(registered);
    if (key) return key;
    throw new Refusal('UNAVAILABLE', reason(checkpointMessages.keyMissing, { id: idOf(registered) }));
  }

  /** Lets a new key sign whatever comes after a size. Without the old key, `isLost` must say that it is gone for good. */
  async rotate(store: EntityManager, size: number, isLost: boolean): Promise<Exchange> {
    const old = isLost ? await this.knownHere(store) : await this.current(store);
    const registered = await registeredKey(store);
    if (!registered) throw new Error('the register has no key that could be exchanged');
    const key = newSigner(readVerifier(registered.verifier)?.name ?? this.origin);
    const inFile = this.configuration.checkpointKey === undefined;
    if (inFile) this.file.keepNext(key);
    await enter(store, {
      generation: registered.generation + 1,
      verifier: verifierText(key),
      afterSize: size,
      announcement: signedRotation(size, key, old),
    });
    return { key, file: inFile ? this.file.path : undefined, announced: old !== undefined };
  }

  /** After the transaction of a rotation. Until then, and if this is never called, both keys are here. */
  exchange(): void {
    this.file.exchange();
  }

  private async first(store: EntityManager): Promise<SigningKey> {
    if (this.secrets().length === 0) this.file.keepFirst(newSigner(this.origin));
    const [key] = this.secrets();
    if (!key) throw new Error(`${this.file.path} holds no key that can be read`);
    await enter(store, { generation: 1, verifier: verifierText(key), afterSize: 0, announcement: null });
    return key;
  }

  private async knownHere(store: EntityManager): Promise<SigningKey | undefined> {
    const registered = await registeredKey(store);
    return registered && this.secretOf(registered);
  }

  private secretOf({ verifier }: RegisteredKey): SigningKey | undefined {
    return this.secrets().find((key) => verifierText(key) === verifier);
  }

  private secrets(): SigningKey[] {
    const { checkpointKey } = this.configuration;
    if (checkpointKey === undefined) return this.file.read();
    const key = readSigner(checkpointKey);
    return key ? [key] : [];
  }

  // As C2SP tlog-tiles asks: where the checkpoint lies, without the scheme.
  private get origin(): string {
    return `${new URL(this.configuration.publicUrl).host}/opendata/v1`;
  }
}

async function registeredKey(store: EntityManager): Promise<RegisteredKey | undefined> {
  const [newest] = await store.query<RegisteredKey[]>(
    'SELECT generation, verifier FROM register.checkpoint_key ORDER BY generation DESC LIMIT 1',
  );
  return newest;
}

interface NewKey extends RegisteredKey {
  afterSize: number;
  announcement: string | null;
}

async function enter(store: EntityManager, key: NewKey): Promise<void> {
  await store.query(
    `INSERT INTO register.checkpoint_key (generation, verifier, after_size, announcement)
     VALUES ($1, $2, $3, $4)`,
    [key.generation, key.verifier, key.afterSize, key.announcement],
  );
}

function idOf({ verifier }: RegisteredKey): string {
  return readVerifier(verifier)?.id ?? '';
}
