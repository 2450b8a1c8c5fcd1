import { type Checkpoint, readCheckpoint, readRotation, type Rotation } from './checkpoint.rules.js';
import { isNoteOf, type Note } from './note.rules.js';
import { readVerifier, type VerifierKey, verifierText } from './note-keys.rules.js';

/** A key as a register tells it. */
export interface ToldKey {
  key: string;
  afterSize: number;
  announcement: string | null;
}

/** Keys as a register tells them in JSON. What is none of a key is nothing that one could be read from. */
export function toldKeys(told: unknown): ToldKey[] {
  if (!Array.isArray(told)) return [];
  return (told as (Partial<Record<keyof ToldKey, unknown>> | null)[]).map((each) => {
    const { key, afterSize, announcement } = each ?? {};
    return {
      key: typeof key === 'string' ? key : '',
      afterSize: Number(afterSize),
      announcement: typeof announcement === 'string' ? announcement : null,
    };
  });
}

/** A key with the sizes that it signs: those larger than one. */
interface LinkedKey {
  key: VerifierKey;
  afterSize: number;
  /** Whether the key before announced it; the first one needs no announcement. */
  isAnnounced: boolean;
}

/** The keys of a register, each linked to the one before. What does not fit is told in sentences. */
export class KeyChain {
  private constructor(private readonly links: readonly LinkedKey[]) {}

  /** Undefined, and why, when these cannot be the keys of any register. */
  static of(told: readonly ToldKey[]): { chain?: KeyChain; fault?: string } {
    const links: LinkedKey[] = [];
    for (const each of told) {
      const link = linked(each, links.at(-1));
      if (typeof link === 'string') return { fault: link };
      links.push(link);
    }
    return links.length > 0 ? { chain: new KeyChain(links) } : { fault: 'The register tells no key.' };
  }

  get newest(): VerifierKey | undefined {
    return this.links.at(-1)?.key;
  }

  /** From where on each key followed the one before only by its own word. */
  get unannounced(): number[] {
    return this.links.filter(({ isAnnounced }) => !isAnnounced).map(({ afterSize }) => afterSize);
  }

  /** Why a key that somebody trusts does not lead to the newest one; undefined when it does. */
  doubt(trusted: VerifierKey): string | undefined {
    const start = this.links.findIndex(({ key }) => verifierText(key) === verifierText(trusted));
    if (start < 0) return `The register was never signed by the given key ${nameOf(trusted)}.`;
    const broken = this.links.slice(start + 1).find(({ isAnnounced }) => !isAnnounced);
    return (
      broken &&
      `The key ${nameOf(broken.key)} took over after entry ${broken.afterSize} without being announced by the key before it.`
    );
  }

  /** Why a checkpoint is not to be believed; undefined when the key of its size signed it. */
  faultOf({ size, origin, note }: Checkpoint): string | undefined {
    const signer = this.links.findLast(({ afterSize }) => afterSize < size)?.key;
    if (signer && origin !== signer.name) return `The checkpoint of ${size} entries is about ${origin}.`;
    return signer && isNoteOf(note, signer)
      ? undefined
      : `The checkpoint of ${size} entries is not signed by the key of the register.`;
  }
}

/** Reads a checkpoint and the reasons not to believe it. */
export function believed(note: string, chain: KeyChain): { checkpoint?: Checkpoint; fault?: string } {
  const checkpoint = readCheckpoint(note);
  if (!checkpoint) return { fault: 'What should be a checkpoint is none.' };
  const fault = chain.faultOf(checkpoint);
  return fault === undefined ? { checkpoint } : { fault };
}

function linked(told: ToldKey, before: LinkedKey | undefined): LinkedKey | string {
  const { afterSize, announcement } = told;
  const key = readVerifier(told.key);
  if (!key) return `"${told.key.slice(0, 100)}" is no key.`;
  if (!before) return firstOf(told, key);
  const rotation = readRotation(announcement ?? '');
  if (!rotation || !isOf(rotation, told, before)) {
    return `The key ${nameOf(key)} has no announcement, or one that is not its own.`;
  }
  return { key, afterSize, isAnnounced: isNoteOf(rotation.note, before.key) };
}

function isOf(
  { afterSize, key, note }: Rotation & { note: Note },
  told: ToldKey,
  before: LinkedKey,
): boolean {
  const isSame = afterSize === told.afterSize && verifierText(key) === told.key;
  return isSame && afterSize >= before.afterSize && isNoteOf(note, key);
}

function firstOf({ afterSize, announcement }: ToldKey, key: VerifierKey): LinkedKey | string {
  return afterSize === 0 && announcement === null
    ? { key, afterSize, isAnnounced: true }
    : `The first key ${nameOf(key)} must sign from the first entry on.`;
}

function nameOf({ name, id }: VerifierKey): string {
  return `${name}+${id}`;
}
