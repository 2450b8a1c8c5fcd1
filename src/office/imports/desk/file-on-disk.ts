import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lets something read a file that is kept in the database. It lies in a folder of its own, for us alone, and is gone afterwards. */
export async function withFile<T>(
  { name, content }: { name: string; content: Buffer },
  read: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'dagsljus-import-'));
  try {
    const path = join(folder, safeFileName(name));
    await writeFile(path, content, { mode: 0o600 });
    return await read(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const LONGEST_NAME = 120;

/** A name that a browser sent as one that is nothing but a name: it stands in the references of meetings, too. */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}:*?"<>|]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  const dot = clean.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot, dot + 12)] : [clean, ''];
  return `${Array.from(stem || 'import')
    .slice(0, LONGEST_NAME)
    .join('')}${ending}`;
}
