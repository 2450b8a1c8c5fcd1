import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../../../platform/progress/progress.js';
import { Misfit } from '../../../register/copies/faults.js';
import type { Edition } from '../../../register/open-data/formats/writer.js';
import { countFile } from '../../../register/open-data/snapshots/making/counted-file.js';
import {
  type Manifest,
  MANIFEST,
  type SnapshotFile,
} from '../../../register/open-data/snapshots/manifest.js';
import {
  headHash,
  manifestText,
  sealedManifest,
} from '../../../register/open-data/snapshots/manifest.rules.js';
import { SCHEMA_VERSION } from '../../../register/records/terms.js';
import { coverageIn } from './coverage-file.js';
import { entriesIn } from './entry-files.js';
import { firstDifference } from './file-difference.js';
import { HistoryCheck } from '../history-check.js';
import { RebuiltRegister } from '../rebuilt-register.js';
import { type Pins, trustIn } from '../trust-in.js';
import type { Verdict } from '../verdict.js';
import { openFile } from './open-file.js';
import { writeAgain } from './verified-tables.js';

/** How something is verified: with what, where there is room for a while, and who sees how far it is. */
export interface Verifying {
  pins: Pins;
  /** An empty folder. */
  scratch: string;
  progress: Progress;
}

const HISTORY = ['changes.jsonl', 'changes.csv', 'register.sqlite'];

/** Verifies a downloaded snapshot: its files, its history, and that each file says what the history says. Throws a Misfit. */
export async function checkSnapshot(folder: string, verifying: Verifying): Promise<Verdict> {
  const manifest = manifestIn(folder);
  const files = await checkFiles(folder, manifest, verifying.progress);
  const { checkpoint, notes } = trustIn(manifest.checkpoint, undefined, verifying.pins);
  if (checkpoint && String(checkpoint.size) !== manifest.revision) {
    throw new Misfit(
      `The manifest is of revision ${manifest.revision}, its checkpoint of ${checkpoint.size} entries.`,
    );
  }
  const register = RebuiltRegister.at(join(verifying.scratch, 'newest.sqlite'));
  try {
    const { since } = verifying.pins;
    const history = new HistoryCheck(
      register,
      [checkpoint, since].filter((each) => each !== undefined),
    );
    const source = HISTORY.find((name) => files.some((file) => file.name === name));
    if (source === undefined)
      throw new Misfit('The snapshot holds no change log: nothing can be checked against it.');
    await readHistory(join(folder, source), history, verifying.progress);
    checkHead(manifest, history, register);
    const state = { folder, manifest, files, source };
    const compared = await compareFiles(state, register, verifying);
    return {
      entries: history.size,
      root: history.root,
      checked: [`${files.length} files against the manifest`, `${history.size} entries`, ...compared.checked],
      notes: [...notes, ...compared.notes, ...MANIFEST_NOTES],
    };
  } finally {
    register.close();
  }
}

const MANIFEST_NOTES = [
  'Of the manifest, when its files were made and how it is linked to other snapshots is only what it says itself.',
];

function manifestIn(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw new Misfit(`There is no ${MANIFEST} in ${folder}.`);
  const text = readFileSync(path, 'utf8');
  const manifest = parsed(text);
  if (manifest?.files === undefined || manifestText(manifest) !== text) {
    throw new Misfit(`${MANIFEST} is not written as the manifest of a whole snapshot is.`);
  }
  if (sealedManifest(manifest, manifest.files).filesSha256 !== manifest.filesSha256) {
    throw new Misfit(`${MANIFEST} lists other files than it was made with: filesSha256 does not fit.`);
  }
  if (headHash(manifest) !== manifest.headSha256) {
    throw new Misfit(`${MANIFEST} does not say what it said: headSha256 does not fit.`);
  }
  return manifest;
}

function parsed(text: string): Manifest | undefined {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return undefined;
  }
}

/** Those that are there; a snapshot need not be downloaded whole. */
async function checkFiles(
  folder: string,
  { files = [] }: Manifest,
  progress: Progress,
): Promise<SnapshotFile[]> {
  const there = new Set(readdirSync(folder).filter((name) => name !== MANIFEST && !name.startsWith('.')));
  const stage = progress.begin('Files', total(files), 'bytes');
  for (const file of files.filter(({ name }) => there.delete(name))) {
    const { sha256, bytes } = await countFile(join(folder, file.name));
    if (bytes !== file.bytes)
      throw new Misfit(`${file.name} has ${bytes} bytes; the manifest says ${file.bytes}.`);
    if (sha256 !== file.sha256)
      throw new Misfit(`${file.name} is not the file that the manifest lists: another SHA-256.`);
    stage.advance(bytes);
  }
  stage.end();
  const [foreign] = there;
  if (foreign !== undefined) throw new Misfit(`${foreign} is not in the manifest.`);
  return files.filter(({ name }) => existsSync(join(folder, name)));
}

function total(files: readonly SnapshotFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function readHistory(path: string, history: HistoryCheck, progress: Progress): Promise<void> {
  const stage = progress.begin('Entries', 0, 'entries');
  for await (const entry of entriesIn(path, () => undefined)) {
    history.add(entry);
    stage.advance(1);
  }
  history.end();
  stage.end();
}

function checkHead(manifest: Manifest, history: HistoryCheck, register: RebuiltRegister): void {
  if (String(history.size) !== manifest.revision) {
    throw new Misfit(
      `The manifest is of revision ${manifest.revision}, but there are ${history.size} entries.`,
    );
  }
  const { at } = register;
  if (history.size > 0 && manifest.at !== at) {
    throw new Misfit(`The manifest says that its newest entry is of ${manifest.at}; that is of ${at}.`);
  }
}

interface State {
  folder: string;
  manifest: Manifest;
  files: readonly SnapshotFile[];
  source: string;
}

async function compareFiles(
  { folder, manifest, files, source }: State,
  register: RebuiltRegister,
  { scratch, progress }: Verifying,
): Promise<Pick<Verdict, 'checked' | 'notes'>> {
  if (manifest.schemaVersion !== SCHEMA_VERSION) {
    const versions = `${manifest.schemaVersion}, and this program writes ${SCHEMA_VERSION}`;
    return {
      checked: [],
      notes: [`The files were not compared with the entries: they are of version ${versions}.`],
    };
  }
  const stage = progress.begin('Writing the files again', 0, 'tables');
  const { revision, day, publicUrl } = manifest;
  const edition: Edition = { revision, at: new Date(manifest.at), day, publicUrl };
  const again = await writeAgain(
    {
      register,
      edition,
      entries: () => entriesIn(join(folder, source), () => undefined),
      coverage: () => coverageIn(join(folder, 'coverage.jsonl')),
    },
    (file) => join(scratch, file),
    (tables) => {
      stage.advance(tables);
    },
  );
  stage.end();
  const hasCoverage = files.some(({ name }) => name === 'coverage.jsonl');
  const comparable = files.filter(
    ({ name }) => again.some((file) => file.name === name) && (hasCoverage || !HOLDS_COVERAGE.test(name)),
  );
  for (const file of comparable) await compare(file, again, { folder, scratch, register });
  return {
    checked: [`that ${comparable.length} files say what the entries say`],
    notes: [hasCoverage ? COVERAGE : 'What holds the coverage: coverage.jsonl is not there.'],
  };
}

const COVERAGE = 'The coverage is what the register says: no entry holds it.';
const HOLDS_COVERAGE = /^(coverage|register)\.(?!jsonl$)/;

/** What it takes to say where a file differs. */
interface Places {
  folder: string;
  scratch: string;
  register: RebuiltRegister;
}

async function compare(file: SnapshotFile, again: readonly SnapshotFile[], places: Places): Promise<void> {
  const should = again.find(({ name }) => name === file.name);
  if (should?.sha256 === file.sha256 && should.rows === file.rows) return;
  if (should?.sha256 === file.sha256)
    throw new Misfit(`${file.name} has ${should.rows} rows; the manifest says ${file.rows}.`);
  throw new Misfit(`${file.name} does not say ${await differenceIn(file, places)}`);
}

async function differenceIn(
  { name, table }: SnapshotFile,
  { folder, scratch, register }: Places,
): Promise<string> {
  const [path, expected] = [join(folder, name), join(scratch, name)];
  if (/\.(csv|jsonl|nq|jsonld)$/.test(name))
    return `${await firstDifference({ path, expected, table }, register)}.`;
  const { tables } = /\.(sqlite|zip)$/.test(name) ? await openFile(path, join(scratch, 'inside')) : {};
  const inside = await tables?.difference(scratch, register);
  return `what the entries say${inside === undefined ? '' : `: ${inside}`}${inside?.endsWith('.') ? '' : '.'}`;
}
