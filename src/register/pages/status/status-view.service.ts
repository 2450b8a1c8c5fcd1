import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { Language } from '../../../platform/language/language.js';
import { projectFolder, version } from '../../../platform/version.js';
import { checkpointKeys } from '../../history/checkpoints/checkpoint.queries.js';
import { CatalogueSnapshots } from '../../open-data/catalogue/catalogue-snapshots.js';
import { findCheckpoint } from '../../queries/checkpoint.queries.js';
import { describeRegister } from '../../queries/register.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { CheckpointRecord } from '../../records/checkpoint.record.js';
import type { RegisterRecord } from '../../records/register.record.js';
import { type CheckResult, checksIn, type Drill, drillsIn } from './recorded.rules.js';

/** How the register is now, and what was tried of it. */
export interface StatusView {
  language: Language;
  version: string;
  register: RegisterRecord;
  checkpoint: CheckpointRecord | null;
  /** The key that signs now, as others hand it on; null where nothing is signed. */
  key: string | null;
  snapshot: { name: string; issuedAt: Date; revision: string } | null;
  checks: readonly CheckResult[];
  drills: ReadonlyMap<Drill, string>;
}

/** What `npm run check` wrote, where the build is, beside the mark of when that was made. */
const CHECKS_FILE = join(projectFolder(), 'dist', 'checks.json');
const BUILT = join(projectFolder(), 'dist', '.built');

/** What the operator wrote, in the folder of the register. */
const DRILLS_FILE = 'drills.json';

/** Reads how the register is: from the register, and from what was recorded beside it. */
@Injectable()
export class StatusViews {
  constructor(
    private readonly configuration: Configuration,
    private readonly snapshots: CatalogueSnapshots,
  ) {}

  async read(reading: Reading, language: Language): Promise<StatusView> {
    const { latest } = await this.snapshots.offered();
    const keys = await checkpointKeys((sql, values) => reading.query(sql, values));
    return {
      language,
      version: version(),
      register: await describeRegister(reading, this.configuration),
      checkpoint: await findCheckpoint(reading),
      key: keys.at(-1)?.verifier ?? null,
      snapshot: latest ?? null,
      checks: checksIn(await jsonIn(CHECKS_FILE), await timeOf(BUILT)),
      drills: drillsIn(await jsonIn(join(this.configuration.dataDir, DRILLS_FILE))),
    };
  }
}

// A file that is not there, or cannot be read, records nothing.
async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

async function timeOf(path: string): Promise<Date> {
  try {
    return (await stat(path)).mtime;
  } catch {
    return new Date(0);
  }
}
