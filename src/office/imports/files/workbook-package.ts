import { posix } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { fileMessages } from './file.messages.js';

/** What to do with the XML of a part; names come without their prefix. */
export interface PartHandlers {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const MOST_BYTES = 300_000_000;
const MOST_PARTS = 10_000;

/** The ZIP file that a workbook is. Nothing in it is ever held whole, and it may not unpack to more than a limit. */
export class WorkbookPackage {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<WorkbookPackage> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    const parts = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (parts.size >= MOST_PARTS) throw new Refusal('INVALID', reason(fileMessages.brokenWorkbook));
      parts.set(entry.fileName.toLowerCase(), entry);
    }
    return new WorkbookPackage(zip, parts);
  }

  has(part: string): boolean {
    return this.parts.has(part.toLowerCase());
  }

  /** Reads a part through to its end; a part that is not there is like an empty one. */
  async read(part: string, handlers: PartHandlers, afterPiece?: () => void): Promise<void> {
    const entry = this.parts.get(part.toLowerCase());
    if (!entry) return;
    const parser = parserFor(handlers);
    const decoder = new TextDecoder('utf-8');
    const stream = await this.zip.openReadStreamPromise(entry);
    for await (const piece of stream as AsyncIterable<Buffer>) {
      this.count(piece.length);
      parser.write(decoder.decode(piece, { stream: true }));
      afterPiece?.();
    }
    parser.write(decoder.decode()).close();
    afterPiece?.();
  }

  /** Relationship id → part, for the part named. */
  async relations(part: string): Promise<Map<string, string>> {
    const folder = posix.dirname(part);
    const targets = new Map<string, string>();
    await this.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
      open: (name, attribute) => {
        const [id, target] = [attribute('Id'), attribute('Target')];
        if (name !== 'Relationship' || id === undefined || target === undefined) return;
        targets.set(id, target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
      },
    });
    return targets;
  }

  close(): void {
    this.zip.close();
  }

  private count(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked <= MOST_BYTES) return;
    throw new Refusal('INVALID', reason(fileMessages.bomb, { limit: MOST_BYTES }));
  }
}

function parserFor({ open, text, close }: PartHandlers): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  if (open)
    parser.on('opentag', (tag) => {
      open(local(tag.name), (name) => attributeOf(tag, name));
    });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close)
    parser.on('closetag', (tag) => {
      close(local(tag.name));
    });
  return parser;
}

function attributeOf({ attributes }: SaxesTagPlain, name: string): string | undefined {
  if (name in attributes) return attributes[name];
  // Prefixes are free: `r:id` may be called `rel:id`.
  const found = Object.keys(attributes).find((key) => local(key) === name && key.includes(':'));
  return found === undefined ? undefined : attributes[found];
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
