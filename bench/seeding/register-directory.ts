import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrations } from '../../migrations/index.js';
import { type EmbeddedDatabase, openEmbedded } from '../../src/platform/embedded/embedded-database.js';
import { prepareDatabase } from '../../src/platform/database/prepare.js';
import { OperatorFault } from '../../src/platform/errors/operator-fault.js';
import type { Progress } from '../../src/platform/progress/progress.js';
import { fill } from './fill.js';

/** What a seeded register follows from. */
const SOURCES = [
  'migrations',
  'bench/invention',
  'bench/seeding',
  'src/publication/read-model',
  'src/register/read-model',
  'src/register/search',
  'src/words',
];
// What only keeps or copies it changes nothing in it.
const BESIDE = ['register-directory.ts', 'normalised.ts'];
const MARK = 'bench.json';
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Mark {
  size: number;
  madeBy: string;
  complete: boolean;
}

export interface Wanted {
  dataDir: string;
  size: number;
  /** Takes a register of the right size as it is, also when the product has changed since it was made. */
  asIs: boolean;
  progress: Progress;
}

/** A register of the wanted size, running: the one that is there, or a new one. */
export async function seededRegister(wanted: Wanted): Promise<{ database: EmbeddedDatabase; made: boolean }> {
  const there = await existing(wanted);
  if (there) return { database: there, made: false };
  const { dataDir, size, progress } = wanted;
  const mark = (complete: boolean): void => {
    writeFileSync(
      join(dataDir, MARK),
      JSON.stringify({ size, madeBy: fingerprint(), complete } satisfies Mark),
    );
  };
  mkdirSync(dataDir, { recursive: true });
  mark(false);
  // Nothing here has to outlive a power cut.
  const database = await openEmbedded({ dataDir, purpose: 'command', durable: false });
  try {
    await prepareDatabase({ ownerUrl: database.url, migrations });
    await fill({ ownerUrl: database.url, size, progress });
    mark(true);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { database, made: true };
}

async function existing({ dataDir, size, asIs }: Wanted): Promise<EmbeddedDatabase | undefined> {
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return undefined;
  const file = join(dataDir, MARK);
  if (!existsSync(file)) {
    throw new OperatorFault(
      `${dataDir} holds something that the bench did not make. Choose another --data-dir.`,
    );
  }
  const mark = JSON.parse(readFileSync(file, 'utf8')) as Mark;
  if (mark.complete && mark.size === size && (asIs || mark.madeBy === fingerprint())) {
    return openEmbedded({ dataDir, purpose: 'command' });
  }
  // Made anew; but not under somebody who uses it.
  const old = await openEmbedded({ dataDir, purpose: 'server' });
  await old.close();
  rmSync(dataDir, { recursive: true });
  return undefined;
}

/** The same as long as the same size gives the same register. */
function fingerprint(): string {
  const digest = createHash('sha256');
  for (const source of SOURCES) {
    const folder = join(root, source);
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !BESIDE.includes(file))
      .sort();
    for (const file of files) digest.update(file).update(readFileSync(join(folder, file)));
  }
  return digest.digest('hex');
}
